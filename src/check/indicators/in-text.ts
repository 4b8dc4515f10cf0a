import { absolute, compare, type Decimal, halfUnit, parseDecimal, subtract } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { yearsIn } from '../../base/years-in.js';
import { isQuoted, type Passage, passagesIn } from '../../model/passages.js';
import { placedIndicators } from '../../model/placed-indicators.js';
import type { Plan } from '../../model/plan.js';
import { type Sentence, sentencesIn } from '../../model/sentences.js';
import type { Indicator } from '../../model/undertaking.js';
import { readUnit } from '../../value/unit.js';
import { typesetInText } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { figurePattern } from '../prose/search.js';
import { figuresOf, type YearFigure } from './figure-in.js';
import { indicatorsIn } from './indicators-in.js';
import { type NamedIndicator, named } from './named-in.js';

const rule: Rule = {
  id: 'indicators/in-text',
  severity: 'warning',
  title: {
    sv: 'Texten säger ett annat värde än indikatorn',
    en: 'The text has another value than the indicator',
  },
  why: {
    sv: 'Den som läser båda vet inte vilket mål som är beslutat, eller vad utfallet var.',
    en: 'Whoever reads both cannot tell which target has been decided, or what the outcome was.',
  },
  help: {
    sv: 'Rätta texten eller indikatorn. Med :värde{indikator=…} hämtar texten utfallet själv.',
    en: 'Correct the text or the indicator. With :värde{indikator=…} the text fetches the outcome itself.',
  },
};

/**
 * ”Målet för 2026 är 85 procent”, ”Utfallet 2024 var …” in a sentence that names an indicator, or in the file of a goal that
 * has no more than one; and where the name is the subject also ”… var 82 procent 2024” and ”… ska nå 85 procent”.
 */
export const indicatorInText: Check = {
  rule,
  find: (plan) => {
    const passages = passagesIn(plan).filter(({ text }) => /\d/.test(text) && rough.test(text));
    const all = passages.length > 0 ? indicatorsIn(plan).map(({ indicator }) => indicator) : [];
    return passages.flatMap((passage) =>
      sentencesIn(passage.text).flatMap((sentence) => disagreements(sentence, passage, all, plan)),
    );
  },
};

/** What every one of the shapes below has in it. */
const rough =
  /målet|målnivån|målvärdet|utfallet|(?<![a-zåäöé])(?:var|blev|uppgick|låg|ska)(?![a-zåäöé])|\sär\s/i;

type Series = 'targets' | 'outcomes';

interface Shape {
  readonly of: Series;
  readonly pattern: RegExp;
  /** The name of the indicator is a part of it, so that it is read only where one is named. */
  readonly hasName: boolean;
}

const figure = `(?<figure>${figurePattern})`;
const unit = '(?:\\s?(?<unit>%|(?!för|år|under|till|senast|och|men|mot|medan)[a-zåäöé]+))?';
const yearAfter = '(?:\\s(?:för\\s|under\\s|till\\s|senast\\s|år\\s)*(?<after>20\\d\\d))?';
const end = '(?=\\s*$|[.;:)]|,(?!\\s(?:för|bland|hos|i|inom|på)\\s)|\\s(?:och|men|mot|medan|jämfört)\\s)';
const yearBefore = '(?:\\s(?:för\\s|under\\s|år\\s)*(?<before>20\\d\\d))?';
const limit = '(?:minst\\s|högst\\s|lägst\\s|som mest\\s)?';
/** Stands for the indicator's name, to its length. */
const NAME = '\uFFFC';
const name = `${NAME}+`;

const shape = (of: Series, lead: string): Shape => ({
  of,
  pattern: new RegExp(`(?<![a-zåäöé])${lead}\\s${limit}(?<said>${figure}${unit})${yearAfter}${end}`, 'i'),
  hasName: lead.includes(NAME),
});

const target = '(?:målet|målnivån|målvärdet)';
const reach = '(?:vara|bli|nå|uppgå\\still|öka\\still|minska\\still|ligga\\spå|ha\\snått)';

const shapes: readonly Shape[] = [
  shape(
    'targets',
    `${target}(?:\\sför\\s${name})?${yearBefore}\\s(?:är|sätts\\still|ligger\\spå)(?:\\satt\\snå)?`,
  ),
  shape('targets', `(?:för|år|under)\\s(?:år\\s)?(?<before>20\\d\\d)\\sär\\s${target}(?:\\sför\\s${name})?`),
  shape('targets', `${name}\\sska${yearBefore}\\s${reach}`),
  shape('targets', `(?<before>20\\d\\d)\\sska\\s${name}\\s${reach}`),
  shape('outcomes', `utfallet(?:\\sför\\s${name})?${yearBefore}\\s(?:är|var|blev)`),
  shape('outcomes', `${name}${yearBefore}\\s(?:var|blev|uppgick\\still|låg\\spå)`),
  shape('outcomes', `(?<before>20\\d\\d)\\s(?:var|blev)\\s${name}`),
  shape('outcomes', `(?<before>20\\d\\d)\\s(?:uppgick\\s${name}\\still|låg\\s${name}\\spå)`),
];

/** Words by which a figure is no more than about right, or is of another place, another time or a part of the people. */
const otherwise =
  /(?<![a-zåäöé])(?:cirka|ca|omkring|ungefär|drygt|knappt|nästan|närmare|riket|rikets|nationell[a-zåäöé]*|rikssnitt[a-zåäöé]*|riksgenomsnitt[a-zåäöé]*|länet|länets|fullmäktiges?|regionplan[a-zåäöé]*|tidigare|förra|föregående|ursprunglig[a-zåäöé]*|långsiktig[a-zåäöé]*|sikt|delmål[a-zåäöé]*|dåvarande|kvinnor|män|flickor|pojkar|tertial[a-zåäöé]*|kvartal[a-zåäöé]*|halvår[a-zåäöé]*|procentenheter)(?![a-zåäöé])/i;

function disagreements(
  { text, start }: Sentence,
  passage: Passage,
  all: readonly Indicator[],
  plan: Plan,
): readonly Diagnostic[] {
  if (!/\d/.test(text)) return [];
  const plain = text.replaceAll('\n', ' ');
  const spoken = named(plain, all) ?? onlyOne(plain, passage);
  const blanked = spoken && blank(plain, spoken);
  if (!spoken || !blanked || otherwise.test(blanked)) return [];
  return shapes.flatMap((each) => {
    const match = each.pattern.exec(blanked);
    const claim = match && claimIn(match, each, blanked);
    const values = claim ? valuesOf(spoken.indicators, each.of, claim, plan) : [];
    const [first] = values;
    if (!claim || !first || values.some((value) => agrees(value, claim))) return [];
    const place = passage.at(start + claim.index, claim.text.length);
    const of = spoken.indicators[0]?.name.plain ?? '';
    return isQuoted(passage, place) ? [] : [finding(each.of, first, claim, { of, place })];
  });
}

/** The indicator of a goal's own text, where it is the only one and the text does not name another. */
function onlyOne(text: string, { content }: Passage): NamedIndicator | undefined {
  if (content.type !== 'goal-answer' || !/mål|utfall/i.test(text)) return undefined;
  const [only, ...others] = placedIndicators(content).map(({ indicator }) => indicator);
  return only && others.length === 0 ? { indicators: [only], index: 0, length: 0 } : undefined;
}

function blank(text: string, { index, length }: NamedIndicator): string {
  return text.slice(0, index) + NAME.repeat(length) + text.slice(index + length);
}

interface Claim {
  readonly amount: Decimal;
  readonly unit: string | undefined;
  readonly year: number | undefined;
  /** As written, with its unit. */
  readonly text: string;
  readonly index: number;
}

/** Undefined where the sentence has a year that its figure may or may not be of, and for an outcome of no known year. */
function claimIn(match: RegExpExecArray, { of, hasName }: Shape, text: string): Claim | undefined {
  const { said = '', figure = '', unit: word, before, after } = match.groups ?? {};
  const amount = parseDecimal(figure);
  const unit = word === undefined ? undefined : readUnit(word);
  const years = yearsIn(text);
  const year = before ?? after;
  const isOfItsYear = year ? !(before && after) : years.length === 0 && !(of === 'outcomes' && hasName);
  if (!amount || !isOfItsYear || (word !== undefined && unit === undefined)) return undefined;
  const index = match.index + match[0].lastIndexOf(said);
  return { amount, unit, year: year ? Number(year) : undefined, text: said, index };
}

/** What the indicator has for the year, or for any year where none is said, in the unit of the text. */
function valuesOf(
  indicators: readonly Indicator[],
  series: Series,
  { unit, year }: Claim,
  { region }: Plan,
): readonly YearFigure[] {
  return indicators.flatMap((indicator) => {
    const known = indicator[series].filter((value) => year === undefined || value.year === year);
    const figures = figuresOf(known, indicator, region);
    const areOneFigure = known.every(({ value }) => ['quantity', 'comparison'].includes(value.kind));
    return areOneFigure && figures.every((each) => each.unit === unit && !each.isChange) ? figures : [];
  });
}

function agrees({ amount }: YearFigure, claim: Claim): boolean {
  return compare(absolute(subtract(amount, claim.amount)), halfUnit(claim.amount)) <= 0;
}

function finding(
  series: Series,
  { of: { value, year, place: source } }: YearFigure,
  { text }: Claim,
  { of: name, place }: { readonly of: string; readonly place: Diagnostic['place'] },
): Diagnostic {
  const what =
    series === 'targets' ? { sv: 'målnivån', en: 'the target' } : { sv: 'utfallet', en: 'the outcome' };
  const at = year === undefined ? { sv: '', en: '' } : { sv: ` för ${year}`, en: ` for ${year}` };
  return diagnose(rule, {
    place,
    message: {
      sv: `Texten säger ${text}, men ${what.sv}${at.sv} är ${typesetInText(value)}: ”${name}”.`,
      en: `The text says ${text}, but ${what.en}${at.en} is ${typesetInText(value)}: “${name}”.`,
    },
    related: [
      { place: source, message: { sv: 'Här står indikatorns värde.', en: 'The indicator’s value is here.' } },
    ],
  });
}
