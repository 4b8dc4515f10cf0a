import { letter } from '../base/letter-classes.js';
import { normalizeSpace } from './normalize.js';

/**
 * Units with more than one spelling in use. The first is the one we write and print: `tkr`, `mnkr` and `mdkr` are
 * the abbreviations that Myndigheternas skrivregler recommends.
 */
const spellings: readonly (readonly [string, ...string[]])[] = [
  ['%', 'procent', 'proc.'],
  ['‰', 'promille'],
  ['procentenheter', 'procentenhet', '%-enheter', 'p.e.'],
  ['kr', 'kronor', 'krona', 'sek'],
  ['tkr', 'tusen kronor', 'kkr'],
  ['mnkr', 'mkr', 'miljoner kronor', 'miljon kronor', 'milj kr', 'milj. kr'],
  ['mdkr', 'miljarder kronor', 'miljard kronor', 'mdr kr'],
  ['kWh', 'kilowattimmar'],
  ['MWh', 'megawattimmar'],
  ['GWh', 'gigawattimmar'],
  ['kWh/m²', 'kwh/m2', 'kwh/kvm'],
  ['m²', 'm2', 'kvm', 'kvadratmeter'],
  ['kg', 'kilo'],
  ['km', 'kilometer'],
  ['år'],
  ['st', 'st.', 'stycken'],
];

const canonicalOf: ReadonlyMap<string, string> = new Map(
  spellings.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0]] as const)),
);

/** Words that make a phrase of what follows a figure: `4 i länet`, `10 juni`, `3 dagar efter remiss`. */
const noUnitWords = new Set(
  (
    'och eller samt som än av till från i på för under över efter senast före inom med vid har ska är års utan om ' +
    'januari februari mars april maj juni juli augusti september oktober november december ' +
    'jan feb mar apr jun jul aug sep sept okt nov dec'
  ).split(' '),
);

const maxWords = 3;
const maxLength = 40;
const word = new RegExp(`^[${letter}][${letter}\\d²³₂/.\\-’']*$`);
/** `per 100 000 invånare`, `per chef`; `av medarbetarna` says what a share is of. */
const basis = new RegExp(
  `^(.*?) ?((?:per (?:\\d{1,3}(?: \\d{3})*|[${letter}][${letter}\\d²-]*)|av [${letter}][${letter}-]*)(?: [${letter}-]+){0,2})$`,
  'i',
);
/** A unit without either word has no basis. */
const maybeBasis = /(?:^| )(?:per|av) /i;

/**
 * The one spelling of a unit, or undefined for text that is none. Units are data: besides those with several
 * spellings, up to three words (`vårdplatser`, `nya chefer`) are taken as written, since no list could hold what
 * regions count; the first may be known (`% kvinnor`). A basis may follow: `tkr per invånare`, `% av medarbetarna`, `per 100 000`.
 */
export function readUnit(text: string): string | undefined {
  const unit = normalizeSpace(text);
  const known = canonicalOf.get(unit.toLowerCase());
  if (known !== undefined || unit.length > maxLength) return known;
  const [, counted = unit, base] = (maybeBasis.test(unit) && basis.exec(unit)) || [];
  if (base === undefined) return readCounted(unit);
  const what = readCounted(counted);
  if (/^av /i.test(base)) return what === '%' ? `% ${base}` : undefined;
  return counted === '' ? base : what && `${what} ${base}`;
}

/**
 * What follows a figure, ready to spread into a value: empty where nothing follows, undefined where what follows is
 * no unit, so that the text is something else than a figure.
 */
export function readUnitAfter(rest: string | undefined): { readonly unit?: string } | undefined {
  if (rest === undefined) return {};
  const unit = readUnit(rest);
  return unit === undefined ? undefined : { unit };
}

export function isKnownUnit(unit: string): boolean {
  return canonicalOf.has(unit.toLowerCase());
}

function readCounted(text: string): string | undefined {
  const known = canonicalOf.get(text.toLowerCase());
  if (known !== undefined) return known;
  const [first = '', ...others] = text.split(' ');
  const head = canonicalOf.get(first.toLowerCase()) ?? (isUnitWord(first) ? first : undefined);
  const isUnit = others.length < maxWords && !text.endsWith('.') && others.every(isUnitWord);
  return head !== undefined && isUnit ? [head, ...others].join(' ') : undefined;
}

function isUnitWord(text: string): boolean {
  return word.test(text) && !noUnitWords.has(text.toLowerCase());
}
