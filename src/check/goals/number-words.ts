const words = [
  ...['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  ...['tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton', 'tjugo'],
];

/** A pattern for a number of things as texts write it, in words up to twenty or in figures; ”ett” is no count. */
export const numberPattern = `(?:${words.join('|')}|\\d{1,3})`;

export function numberOf(written: string): number {
  const index = words.indexOf(written.toLowerCase());
  return index < 0 ? Number(written) : index + 2;
}
