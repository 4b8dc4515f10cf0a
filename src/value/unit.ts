import { normalizeSpace } from './normalize.js';

/**
 * Units with more than one spelling in use. The first is the one we write and print: `tkr`, `mnkr` and `mdkr` are
 * the abbreviations that Myndigheternas skrivregler recommends.
 */
const spellings: readonly (readonly [string, ...string[]])[] = [
  ['%', 'procent', 'proc.'],
  ['‰', 'promille'],
  ['procentenheter', 'procentenhet', 'p.e.'],
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

/** Words that make a phrase of what follows a figure: `4 i länet`, `10 juni`, `2023 och framåt`. */
const noUnitWords = new Set(
  (
    'och eller samt som än av till från i på för under över efter senast före inom med vid har ska är års utan om ' +
    'januari februari mars april maj juni juli augusti september oktober november december ' +
    'jan feb mar apr jun jul aug sep sept okt nov dec'
  ).split(' '),
);

const maxWords = 3;
const maxLength = 40;
const word = /^\p{L}[\p{L}\p{M}\d²³₂/.\-’']*$/u;
const perPhrase = /^(.* )?per (?:\d{1,3}(?: \d{3})*|\p{L}[\p{L}\d²-]*)(?: [\p{L}-]+){0,2}$/iu;

/**
 * The one spelling of a unit, or undefined for text that is none. Units are data: besides those with several
 * spellings, up to three words (`vårdplatser`, `nya chefer`) and `per …` (`per 100 000 invånare`) are taken as
 * written, since no list could hold what regions count.
 */
export function readUnit(text: string): string | undefined {
  const unit = normalizeSpace(text);
  const known = canonicalOf.get(unit.toLowerCase());
  if (known !== undefined) return known;
  if (unit.length > maxLength || unit.endsWith('.')) return undefined;
  const per = perPhrase.exec(unit);
  const counted = per ? (per[1] ?? '').trim() : unit;
  if (per && counted === '') return unit;
  return isCounted(counted) ? unit : undefined;
}

export function isKnownUnit(unit: string): boolean {
  return canonicalOf.has(unit.toLowerCase());
}

function isCounted(text: string): boolean {
  if (text === '%') return true;
  const words = text.split(' ');
  return (
    words.length <= maxWords && words.every((each) => word.test(each) && !noUnitWords.has(each.toLowerCase()))
  );
}
