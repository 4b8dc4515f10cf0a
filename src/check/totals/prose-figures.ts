import { type Decimal, decimals, halfUnit, parseDecimal, zero } from '../../base/decimal.js';
import { months } from '../../base/months.js';
import { readUnit } from '../../value/unit.js';

/** A figure in running text that something can be counted with. */
export interface ProseFigure {
  readonly amount: Decimal;
  /** `mnkr`, `%`, or what is counted, `platser`; '' where the text does not say. */
  readonly unit: string;
  /** As written, with its unit. */
  readonly text: string;
  /** Where it stands in the sentence. */
  readonly index: number;
  readonly end: number;
}

/** A sentence with its figures; `text` has a filler for every date, year, section and span, to the same length. */
export interface Figures {
  readonly text: string;
  readonly figures: readonly ProseFigure[];
}

const month = `(?:${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')})`;

/** Figures that are names, days, hours or spans, and count nothing. */
const noCount = new RegExp(
  [
    '\\d{4}-\\d\\d-\\d\\d',
    '(?:19|20)\\d\\d:\\d+',
    'kl\\.?\\s?\\d{1,2}(?:[.:]\\d\\d)?(?:\\s?[–-]\\s?\\d{1,2}(?:[.:]\\d\\d)?)?',
    `\\d{1,2}(?:\\s?[–-]\\s?\\d{1,2})?\\s${month}(?![a-zåäö])`,
    '(?:19|20)\\d\\d\\s?[–/-]\\s?\\d{2,4}',
    '(?<!\\d)(?:19|20)\\d\\d(?!\\d|,\\d)',
    '\\d+\\s?(?:[a-z]\\s)?(?:kap\\.|§+)(?:\\s\\d+\\s?(?:[a-z]\\s)?§+)?',
    '§+\\s?\\d+(?:/\\d+)?',
    '(?:tabell|figur|diagram|kapitel|avsnitt|bilaga|mål|linje|vecka|v\\.|åk|årskurs|etapp|fas|nivå|nr|sida|s\\.|not)\\s?\\d+(?:[.,–-]\\d+)*',
    '[a-zåäö]+-?\\d+[a-zåäö\\d]*',
    '\\d+(?:,\\d+)?\\s?[–/:-]\\s?\\d+(?:[,:]\\d+)*',
    '\\d+:[aeon]',
    '\\d+[a-zåäö]+',
  ].join('|'),
  'gi',
);

const figure = /(?:(?<=^|[\s(])[-−–+])?(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,\d+)?/g;
const known =
  /^\s?(miljoner kronor|miljarder kronor|tusen kronor|mnkr|mkr|mdkr|tkr|kkr|kronor|kr|procentenhet(?:er)?|procent|%)(?![a-zåäöé])/i;
const counted = /^\s((?:(?:miljoner|miljarder|tusen)\s)?[a-zåäöé][a-zåäöé-]{2,})/i;
const noNoun =
  /^(?:och|eller|samt|för|till|från|med|mot|som|per|resp|respektive|vid|inom|under|den|det|har|var|blir|går|ska|får|sedan|jämfört|procent|varav|gällde|avser|avsåg|rör|gäller|ökar|minskar)$/i;

/** Undefined where the sentence has a figure that can be read in several ways: `7.5` and `1 36 9`. */
export function figuresOf(sentence: string): Figures | undefined {
  const text = sentence.replaceAll('\n', ' ').replace(noCount, (found) => '\uFFFC'.repeat(found.length));
  if (/\d\.\d|\d\s\d{1,2}(?!\d)/.test(text)) return undefined;
  const figures = [...text.matchAll(figure)].map((match) => read(match, text));
  if (figures.some((each) => each === undefined)) return undefined;
  return { text, figures: figures as readonly ProseFigure[] };
}

function read(match: RegExpExecArray, text: string): ProseFigure | undefined {
  const amount = parseDecimal(match[0].replace('+', ''));
  if (!amount) return undefined;
  const after = text.slice(match.index + match[0].length);
  const [whole, word = ''] = known.exec(after) ?? [];
  const noun = whole === undefined ? nounIn(after) : undefined;
  const length = match[0].length + (whole ?? noun?.whole ?? '').length;
  const unit = whole === undefined ? (noun?.word ?? '') : (readUnit(word) ?? word);
  const isRate = /^\s(?:per|om året|i månaden|varje)(?![a-zåäöé])/.test(text.slice(match.index + length));
  return {
    amount,
    unit: isRate ? `${unit} per` : unit,
    text: text.slice(match.index, match.index + length).replace(/\s+/g, ' '),
    index: match.index,
    end: match.index + length,
  };
}

function nounIn(after: string): { readonly whole: string; readonly word: string } | undefined {
  const [whole, word = ''] = counted.exec(after) ?? [];
  return whole === undefined || noNoun.test(word) ? undefined : { whole, word: word.toLowerCase() };
}

/** What a figure without a unit counts is said at the next one that has it: ”2, 3 och 4 mnkr”; or else before it. */
export function withUnits(figures: readonly ProseFigure[]): readonly ProseFigure[] {
  return figures.map((each, index) => {
    const near = [...figures.slice(index + 1), ...figures.slice(0, index).toReversed()];
    return each.unit ? each : { ...each, unit: near.find(({ unit }) => unit)?.unit ?? '' };
  });
}

export function haveOneUnit([first, ...others]: readonly ProseFigure[]): boolean {
  return first !== undefined && others.every(({ unit }) => unit === first.unit);
}

/** How far a figure may be from the true one. Things that are counted one by one have not been rounded. */
export function marginOf({ amount, unit }: ProseFigure): Decimal {
  return decimals(amount) > 0 || isMeasured(unit) ? halfUnit(amount) : zero;
}

export function isMoney({ unit }: ProseFigure): boolean {
  return /^(?:kr|tkr|mnkr|mdkr)$/.test(unit);
}

function isMeasured(unit: string): boolean {
  return /^(?:kr|tkr|mnkr|mdkr|%|procentenheter|miljoner|miljarder|tusen)(?: |$)/.test(unit);
}

/** Words by which a figure is no more than about right, or one of others that the text does not name. */
export const inexact =
  /(?<![a-zåäöé])(?:cirka|ca|omkring|ungefär|drygt|knappt|nästan|närmare|uppemot|upp till|minst|högst|som mest|(?:över|under|runt)(?=\s\d)(?!\s(?:19|20)\d\d(?![\d,]))|mer än|mindre än|bland annat|till exempel|t\.ex\.|exempelvis|framför allt|främst|däribland|ytterligare|utöver|därutöver|i genomsnitt|i snitt|per år|årligen|om året|varje år|snarare)(?![a-zåäöé])/i;

/** The same where what looks round may have been rounded: 402 000 visitors are right to the nearest thousand. */
export function roughly(figure: ProseFigure): Decimal {
  const zeros = /0{2,}$/.exec(figure.amount.digits)?.[0].length ?? 0;
  return zeros > 0 && decimals(figure.amount) === 0
    ? { digits: `5${'0'.repeat(zeros - 1)}` }
    : marginOf(figure);
}

/** One in the last place that is written: 1 for `41`, 0,1 for `40,5`. */
export function lastPlace(amount: Decimal): Decimal {
  const after = decimals(amount);
  return { digits: after > 0 ? `0.${'0'.repeat(after - 1)}1` : '1' };
}
