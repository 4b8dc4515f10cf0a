/**
 * Swedish typography for running text: dashes, quotation marks, minus signs and no-break spaces, after Svenska
 * skrivregler. Works on one text node at a time; letters and figures are never changed, and a text that has been
 * set is set already (doing it twice changes nothing).
 */
export function typesetText(text: string): string {
  return text
    .split(verbatim)
    .map((part, index) => (index % 2 === 1 ? part : typesetWords(part)))
    .join('');
}

/** Addresses and file names are spelled as machines spell them. The group makes `split` keep them, at odd places. */
const verbatim =
  /([^\s"'(<]*(?:\/\/|www\.|@)[^\s>]*|[^\s"'(]+\.(?:pdf|html?|docx?|xlsx?|ya?ml|md)(?![\p{L}\d]))/u;

function typesetWords(text: string): string {
  return steps.reduce((soFar, [pattern, replace]) => soFar.replace(pattern, replace), text);
}

const nbsp = '\u00a0';
const year = '(?:19|20)\\d\\d';

/** Words that come before a number to name a thing; no line ends between them. */
const before = 'nr|dnr|ca|kl|kap|avsnitt|tabell|figur|bilaga|s|sid';

const after =
  '%|‰|§|kr|tkr|mnkr|mkr|mdkr|kronor|miljoner|miljon|miljarder|miljard|procent|procentenheter|kap|år|st|' +
  'kWh|MWh|GWh|kg|ton|km|m|m²';

const months =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|' +
  'jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|dec';

type Step = readonly [pattern: RegExp, replace: (match: string, ...groups: string[]) => string];

const by = (replacement: string) => () => replacement;

const steps: readonly Step[] = [
  [/(?<!\.)\.{3}(?!\.)/g, by('…')],
  // Swedish opens and closes with the same mark, so there is nothing to get wrong about which one it is.
  [/"/g, by('”')],
  [/'/g, by('’')],
  // Periods: `2022-2024`, `2023 - 2024`, but no part of a date, an id or a chain of figures.
  [
    new RegExp(`(?<![\\p{L}\\d/.,:–-])(${year}) ?[-–] ?(${year})(?![\\d/]|[-–:.,]\\d)`, 'gu'),
    (match, first, last) => (first < last ? `${first}–${last}` : match),
  ],
  // Small numbers: `23-24 mars`, `10-12 %`. A smaller second number is a score or a reference, not a range.
  [
    /(?<![\p{L}\d/.,:–-])(?<!(?:nr|dnr|tfn|telefon|ärende)\.?[: \u00a0])([1-9]\d{0,2}|0)-([1-9]\d{0,2})(?![\d/]|[-–:.,]\d)/giu,
    (match, first, last) => (Number(first) < Number(last) ? `${first}–${last}` : match),
  ],
  // `(-2030)` means until then; before any other figure the hyphen is a minus.
  [new RegExp(`(?<=^|[\\s(])-(?=${year}(?![\\d,]))`, 'g'), by('–')],
  [/(?<=^|[\s(])-(?=\d)/g, by('−')],
  [/(?<=\s)-(?=\s)/g, by('–')],
  // Groups of three: `1 369 635`.
  [/(?<![\p{L}\d,.]|\d\u00a0)\d{1,3}(?: \d{3})+(?!\d)/gu, (match) => match.replaceAll(' ', nbsp)],
  [new RegExp(`(?<=\\d) (?=(?:${after})(?![\\p{L}\\d]))`, 'gu'), by(nbsp)],
  [new RegExp(`(?<=\\d) (?=(?:${months})(?![\\p{L}\\d]))`, 'giu'), by(nbsp)],
  [/(?<=§) (?=\d)/g, by(nbsp)],
  [new RegExp(`(?<=(?<![\\p{L}\\d.])(?:${before})\\.?) (?=\\d)`, 'giu'), by(nbsp)],
];
