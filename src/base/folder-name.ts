import { withoutMarks } from './letters.js';

/** Names that Windows keeps for devices, so that no file or folder can have them. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * The name of a folder or file for what people call a thing: ”Nämnden för hållbar utveckling” becomes
 * `namnden-for-hallbar-utveckling`. Only a–z, digits and hyphens, which no system and no mail program garbles.
 */
export function folderName(name: string): string {
  const letters = withoutMarks(name.toLowerCase()).replaceAll('æ', 'ae').replaceAll('ø', 'o');
  const plain = letters.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return reserved.test(plain) ? `${plain}-1` : plain;
}

/** The same, cut after a whole word where the name is longer than a file's name needs to be. */
export function shortName(name: string, longest = 40): string {
  const whole = folderName(name);
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, longest);
}
