import { letter } from '../../base/letter-classes.js';
import { nameAtEnd, nameAtStart, type StatuteName } from './statute-name.js';

/** A chapter or a section of a statute, as a text refers to it: ”11 kap. 6 §”, ”10 kap. 2–6 §§”. */
export interface Provision {
  readonly index: number;
  readonly written: string;
  /** The statute where it is named beside; undefined where the words before must tell. */
  readonly name: StatuteName | undefined;
}

/** ”6 a §”; the alphabet of Swedish is all that a statute numbers with. */
const lettered = '(?: ?[a-z](?![A-Za-zÅÄÖåäö]))?';
const ofChapter = '(?!\\d|[ \u00a0]?kap)';
const numbers = `\\d+${ofChapter}${lettered}(?: ?[–-] ?\\d+${lettered})?`;
const sections = `(?:${numbers}(?:(?:, | och )${numbers})*[ \u00a0]?§§?|§§?[ \u00a0]?${numbers}(?:(?:, | och )${numbers})*)`;
const chapter = `\\d+${lettered}[ \u00a0]?kap(?![A-Za-zÅÄÖåäö])\\.?`;
const one = `${chapter}(?:[ \u00a0]${sections})?`;
const pattern = new RegExp(`(?<![${letter}\\d])${one}(?:(?:, | och | samt | eller )${one})*`, 'g');
/** Hardly any text with ”kap” in it, such as ”kapacitet”, is worth the whole pattern. */
const rough = /\d(?: ?[a-z])?[ \u00a0]?kap/;

/** Every reference to a chapter of a statute; a § alone may be that of minutes. */
export function provisionsIn(text: string): readonly Provision[] {
  if (!rough.test(text)) return [];
  return [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
    index,
    written: whole.trim(),
    name: besideName(text.slice(0, index), text.slice(index + whole.length)),
  }));
}

const lettersAtEnd = new RegExp(`(?<![${letter}\\d-])[A-ZÅÄÖ]{2,5}$`);
const letterOrHyphen = new RegExp(`[${letter}-]`);

function besideName(before: string, after: string): StatuteName | undefined {
  const rest = /^ (?:i |av )?(?:den )?(?:nya )?(.{1,90})/s.exec(after)?.[1];
  const following = rest === undefined ? undefined : nameAtStart(rest);
  if (following) return following;
  const near = before.slice(-120).replace(/(?: \([^()]*\))?,? $/, '');
  const letters = lettersAtEnd.exec(near)?.[0];
  return letters === undefined ? ownName(nameAtEnd(near)) : { kind: 'letters', written: letters };
}

/** Words after ”om” may have left the name long before they reach the reference. */
function ownName(name: StatuteName | undefined): StatuteName | undefined {
  return name?.kind === 'own' ? name : undefined;
}

/** The last statute that a text names in the definite form, which is how one is spoken of. */
export function lastNamed(text: string): StatuteName | undefined {
  if (!endings.test(text)) return undefined;
  return [...text.matchAll(definite)]
    .filter(({ 0: ending, index }) => !letterOrHyphen.test(text.charAt(index + ending.length)))
    .flatMap(({ 0: ending, index }) => ownName(nameAtEnd(text.slice(0, index + ending.length))) ?? [])
    .at(-1);
}

const endings = /lagen|balken|ordningen/i;
const definite = /[a-zåäöéü]{3}(?:lagen|balken|förordningen)s?/gi;
