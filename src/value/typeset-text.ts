import { compare, parseDecimal } from '../base/decimal.js';
import { capital, letter } from '../base/letter-classes.js';

/**
 * Swedish typography for running text: dashes, quotation marks, minus signs and no-break spaces, after Svenska
 * skrivregler. Works on one text node at a time; letters and figures are never changed, and a text that has been
 * set is set already (doing it twice changes nothing).
 */
export function typesetText(text: string): string {
  if (!rough.test(text)) return text;
  return text
    .split(verbatim)
    .map((part, index) => (index % 2 === 1 ? part : typesetWords(part)))
    .join('');
}

/** Most texts have nothing that any of the steps looks for. */
const rough = /["'\d]|\.\.\.|\s-\s/;

const inWord = `[^\\s"'”’()<>]`;

/**
 * Addresses and file names, which are spelled as machines spell them. The group makes `split` keep them, at odd
 * places; the lookbehind lets a match begin only where a word does, so that the time stays linear.
 */
const verbatim = new RegExp(
  `(?<!${inWord})(${inWord}*(?://|www\\.|@)${inWord}*|` +
    `${inWord}+\\.(?:pdf|html?|docx?|xlsx?|ya?ml|md)(?![${letter}\\d])${inWord}*)`,
);

function typesetWords(text: string): string {
  return steps.reduce((soFar, [pattern, replace]) => soFar.replace(pattern, replace), text);
}

const nbsp = '\u00a0';
const year = '(?:19|20)\\d\\d';
const small = '(?:[1-9]\\d{0,2}|0)(?:,\\d+)?';
const time = '\\d{1,2}[:.]\\d\\d';

/** Not in the middle of a date, an id, an address or a chain of figures. */
const alone = `(?<![${letter}\\d/.,:–−-])`;
const noMore = '(?![\\d/]|[-–:.,]\\d)';

/** Words whose number is an id, so that `DNR 39-222` is no range. */
const notAfterIdWord = '(?<!(?:nr|tfn|telefon|ärende|tel)\\.?:?[ \u00a0])';

/** Words that come before a number to name a thing; no line ends between them. */
const before = 'nr|dnr|ca|kl|kap|avsnitt|tabell|figur|bilaga|s(?=\\.)|sid(?=\\.)';

const after =
  '%|‰|§|kr|tkr|mnkr|mkr|mdkr|kronor|miljoner|miljon|miljarder|miljard|procent|procentenheter|kap|år|st|' +
  'kWh|MWh|GWh|kg|ton|km|m|m²';

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|' +
  'jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec';

type Step = readonly [pattern: RegExp, replace: (match: string, ...groups: string[]) => string];

const by = (replacement: string) => () => replacement;

/** A range runs upwards; `3-2` is a score, and `24-7` a way of saying always. */
const asRange = (match: string, first = '', last = ''): string =>
  isLess(first, last) ? `${first}–${last}` : match;

const steps: readonly Step[] = [
  [/(?<!\.)\.{3}(?!\.)/g, by('…')],
  // Swedish opens and closes with the same mark, so there is no telling them apart to get wrong.
  [/"/g, by('”')],
  [/'/g, by('’')],
  [new RegExp(`${alone}(${year}) ?[-–] ?(${year})${noMore}`, 'g'), asRange],
  [new RegExp(`${alone}${notAfterIdWord}(${small})-(${small})${noMore}`, 'gi'), asRange],
  [new RegExp(`${alone}(${time})-(${time})(?![\\d/:.-])`, 'g'), (_match, from, to) => `${from}–${to}`],
  [/(?<=\d) ?[-–] ?(?=\d+[ \u00a0]?§)/g, by('–')],
  // `(-2030)` means until then; before any other figure the hyphen is a minus.
  [new RegExp(`(?<=^|[\\s(])-(?=${year}(?![\\d,]))`, 'g'), by('–')],
  [/(?<=^|[\s(])-(?=\d)/g, by('−')],
  [/(?<=\s)-(?=\s)/g, by('–')],
  // Groups of three: `1 369 635`.
  [
    new RegExp(`(?<![${letter}\\d,.]|\\d\u00a0)\\d{1,3}(?: \\d{3})+(?!\\d)`, 'g'),
    (match) => match.replaceAll(' ', nbsp),
  ],
  [new RegExp(`(?<=\\d) (?=(?:${after})(?![${letter}\\d]))`, 'g'), by(nbsp)],
  [new RegExp(`(?<=\\d) (?=(?:${months})(?![${letter}\\d]))`, 'gi'), by(nbsp)],
  [/(?<=§) (?=\d)/g, by(nbsp)],
  // The number of a statute or an inquiry: `SFS 2017:725`, `dir. 2018:16`, `prop. 2020/21:1`.
  [
    new RegExp(
      `(?<=(?<![${letter}\\d-])(?:[${capital}][${letter}-]{0,7}|(?:dir|prop|skr|bet|rskr)\\.)) (?=\\d{4}(?:/\\d\\d)?:\\d)`,
      'g',
    ),
    by(nbsp),
  ],
  [new RegExp(`(?<=(?<![${letter}\\d.])(?:${before})\\.?) (?=\\d)`, 'gi'), by(nbsp)],
  // A number that a name follows belongs to the word before it: `Målområde 1: Ett attraktivt län`.
  [new RegExp(`(?<=[${letter}]) (?=\\d{1,2}(?:\\.\\d{1,2}){0,2}: )`, 'g'), by(nbsp)],
];

function isLess(first: string, last: string): boolean {
  const [low, high] = [parseDecimal(first), parseDecimal(last)];
  return low !== undefined && high !== undefined && compare(low, high) < 0;
}
