const words = [
  ...['två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv'],
  ...['tretton', 'fjorton', 'femton', 'sexton', 'sjutton', 'arton', 'nitton'],
];
const tens = ['tjugo', 'trettio', 'fyrtio', 'femtio', 'sextio', 'sjuttio', 'åttio', 'nittio'];
const units = ['', 'ett', 'en', ...words.slice(0, 8)];

/** From two to ninety-nine: ”tolv”, ”trettiofyra”. ”ett” is no count. */
const numbers = new Map([
  ...words.map((word, index) => [word, index + 2] as const),
  ...tens.flatMap((ten, index) =>
    units.map((unit) => [ten + unit, (index + 2) * 10 + amountOf(unit)] as const),
  ),
]);

function amountOf(unit: string): number {
  if (unit === '') return 0;
  return unit === 'ett' || unit === 'en' ? 1 : words.indexOf(unit) + 2;
}

/** A pattern for a number of things as texts write it, in words up to ninety-nine or in figures. */
export const numberPattern = `(?:${words.join('|')}|(?:${tens.join('|')})(?:${units.filter(Boolean).join('|')})?|\\d{1,3})`;

export function numberOf(written: string): number {
  return numbers.get(written.toLowerCase()) ?? Number(written);
}
