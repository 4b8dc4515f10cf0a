/** Letters after z, in the order of the Swedish alphabet. */
const lastLetters = new Map([
  ['å', 'z1'],
  ['ä', 'z2'],
  ['æ', 'z2'],
  ['ö', 'z3'],
  ['ø', 'z3'],
]);

/** The order of a Swedish register: case and other accents make no difference. The machine's locale has no say. */
export function compareSwedish(a: string, b: string): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sortKey(text: string): string {
  return Array.from(text.toLowerCase(), (letter) => lastLetters.get(letter) ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}
