/** As many years as stand beside each other on a page. */
export const yearsAbreast = 6;

/** Parts of about the same length, none longer than `most`: seven years are four and three. */
export function chunks<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / most);
  const size = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}
