/** How names are compared: letter case, kinds of space and kinds of dash make no difference. */
export function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The indexes of the names that are the one written. */
export function findByName(name: string, names: readonly string[]): readonly number[] {
  const wanted = fold(name);
  return names.flatMap((each, index) => (fold(each) === wanted ? [index] : []));
}
