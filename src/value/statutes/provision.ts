import { nameAtEnd, nameAtStart, type StatuteName } from './statute-name.js';

/** A chapter or a section of a statute, as a text refers to it: ”11 kap. 6 §”, ”10 kap. 2–6 §§”. */
export interface Provision {
  readonly index: number;
  readonly written: string;
  /** The statute where it is named beside; undefined where the words before must tell. */
  readonly name: StatuteName | undefined;
}

const letter = '(?: ?[a-z](?!\\p{L}))?';
const ofChapter = '(?!\\d|[ \u00a0]?kap)';
const numbers = `\\d+${ofChapter}${letter}(?: ?[–-] ?\\d+${letter})?`;
const sections = `(?:${numbers}(?:(?:, | och )${numbers})*[ \u00a0]?§§?|§§?[ \u00a0]?${numbers}(?:(?:, | och )${numbers})*)`;
const chapter = `\\d+${letter}[ \u00a0]?kap(?!\\p{L})\\.?`;
const one = `${chapter}(?:[ \u00a0]${sections})?`;
const pattern = new RegExp(`(?<![\\p{L}\\d])${one}(?:(?:, | och | samt | eller )${one})*`, 'gu');

/** Every reference to a chapter of a statute; a § alone may be that of minutes. */
export function provisionsIn(text: string): readonly Provision[] {
  if (!text.includes('kap')) return [];
  return [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
    index,
    written: whole.trim(),
    name: besideName(text.slice(0, index), text.slice(index + whole.length)),
  }));
}

function besideName(before: string, after: string): StatuteName | undefined {
  const rest = /^ (?:i |av )?(?:den )?(?:nya )?(.{1,90})/su.exec(after)?.[1];
  const following = rest === undefined ? undefined : nameAtStart(rest);
  if (following) return following;
  const near = before.slice(-120).replace(/(?: \([^()]*\))?,? $/u, '');
  const letters = /(?<![\p{L}\d-])\p{Lu}{2,5}$/u.exec(near)?.[0];
  return letters === undefined ? ownName(nameAtEnd(near)) : { kind: 'letters', written: letters };
}

/** Words after ”om” may have left the name long before they reach the reference. */
function ownName(name: StatuteName | undefined): StatuteName | undefined {
  return name?.kind === 'own' ? name : undefined;
}

const named =
  /(?<![\p{L}-])(?:\p{L}+- (?:och|samt) )?\p{L}{3,}(?:lagen|balken|förordningen)s?(?![\p{L}-])/giu;

/** The last statute that a text names in the definite form, which is how one is spoken of. */
export function lastNamed(text: string): StatuteName | undefined {
  if (!/(?:lagen|balken|förordningen)/.test(text)) return undefined;
  return [...text.matchAll(named)].flatMap(([name]) => nameAtEnd(name) ?? []).at(-1);
}
