import { sum } from '../../base/decimal.js';
import type { Place } from '../../base/place.js';
import { isQuoted, type Passage, passagesIn } from '../../model/passages.js';
import type { Plan } from '../../model/plan.js';
import { type Sentence, sentencesIn } from '../../model/sentences.js';
import { figuresOf, inexact, type ProseFigure, withUnits } from './prose-figures.js';
import { isSlip } from './slip.js';
import type { StatedSum } from './stated-sum.js';

/** Every total that a sentence gives together with its parts, or with parts in the sentence beside it. */
export function sumsInSentences(plan: Plan): readonly StatedSum[] {
  return passagesIn(plan).flatMap(sumsIn);
}

const marker =
  /hundralapp|sammanlagt|tillsammans|totalt|summa|fördela|består av|utgörs av|delas upp|uppdela|varav|netto|resterande|återstående|resten,/i;

function sumsIn(passage: Passage): readonly StatedSum[] {
  if (!marker.test(passage.text)) return [];
  const sentences = sentencesIn(passage.text);
  return sentences
    .flatMap((sentence, index) => {
      const before = sentences[index - 1];
      return marker.test(sentence.text) && !inexact.test(sentence.text)
        ? sumOf(sentence, before && !inexact.test(before.text) ? before : undefined, passage)
        : [];
    })
    .filter(({ place }) => !isQuoted(passage, place));
}

function sumOf(sentence: Sentence, before: Sentence | undefined, passage: Passage): readonly StatedSum[] {
  const read = figuresOf(sentence.text);
  if (!read || read.figures.length === 0) return [];
  const figures = withUnits(read.figures);
  const told = (of: ProseFigure, start: number) => passage.at(start + of.index, of.text.length);
  for (const shape of [hundred, endingInTotal, ofWhole, ofMoney, ofGenders]) {
    const found = shape(figures, read.text);
    if (found) return [{ ...found, place: told(found.total, sentence.start) }];
  }
  return before ? overTwo(before, { ...sentence, text: read.text }, figures, told) : [];
}

type Found = Omit<StatedSum, 'place'>;
type Shape = (figures: readonly ProseFigure[], text: string) => Found | undefined;

/** ”Av varje hundralapp går 44 kr till …” */
const hundred: Shape = (figures, text) => {
  const index = /^\s*av (?:varje|en) (?=hundralapp)/i.exec(text)?.[0].length;
  if (index === undefined || !areParts(figures, text)) return undefined;
  const total = { amount: { digits: '100' }, unit: 'kr', text: 'hundralapp', index, end: index + 10 };
  return { total, parts: figures };
};

/** ”…, sammanlagt 9 mnkr.” */
const endingInTotal: Shape = (figures, text) => {
  const [total, before] = [figures.at(-1), figures.at(-2)];
  const parts = figures.slice(0, -1);
  if (!total || !before || !areParts(parts, text)) return undefined;
  const leads = /(?:sammanlagt|tillsammans|totalt|summa|netto)(?:\s(?:blir|är)(?:\sdet)?)?\s$/i;
  const isSum = leads.test(text.slice(before.end, total.index));
  return isSum && !/period|år|\uFFFC/.test(text.slice(total.end)) ? { total, parts } : undefined;
};

/** Words after a total that say that what follows is all of it. */
const shares = /fördela(?:s|t|de|d|r)\s|fördelar\ssig|består\sav|utgörs\sav|delas\supp|uppdela/i;

/** ”9 mnkr, som fördelas på …” and ”sammanlagt 9 mnkr: …” */
const ofWhole: Shape = ([total, ...parts], text) => {
  if (!total || !areParts(parts, text)) return undefined;
  const between = text.slice(total.end, parts[0]?.index);
  const isListed = /sammanlagt|tillsammans|totalt/i.test(text.slice(0, total.index)) && between.includes(':');
  return isListed || shares.test(between) ? { total, parts } : undefined;
};

/** ”8 mnkr, varav 5 mnkr … och 4 mnkr …”: parts of money are seldom the same money. */
const ofMoney: Shape = ([total, ...parts], text) => {
  const isMoney = total && /^(?:kr|tkr|mnkr|mdkr)$/.test(total.unit);
  if (!isMoney || !/^[,\s]+varav /.test(text.slice(total.end, parts[0]?.index)) || !areParts(parts, text))
    return undefined;
  return { total, parts, only: 'no-more' };
};

/** ”2 412 personer, varav 1 930 kvinnor och 482 män”. */
const ofGenders: Shape = ([total, one, other, ...more], text) => {
  if (!total || !one || !other || more.length > 0) return undefined;
  const isAll = ['kvinnor män', 'flickor pojkar'].includes([one.unit, other.unit].sort().join(' '));
  if (!isAll || !/,\svarav\s$/.test(text.slice(total.end, one.index))) return undefined;
  return { total, parts: [one, other].map((part) => ({ ...part, unit: total.unit })) };
};

const changed =
  /(?<![a-zåäöé])(?:ut)?(?:ök|minsk|höj|sänk)|större|mindre|högre|lägre|fler|färre|mer(?![a-zåäöé])|varav|därav|rest(?:en|erande)|återstå/i;

/** Two or more that are listed side by side. With a sign before each, a change is one of them. */
function areParts(parts: readonly ProseFigure[], text: string): boolean {
  if (parts.length < 2 || parts.some(({ unit }) => unit === '%' || unit.endsWith(' per'))) return false;
  const [from, to] = [parts[0]?.index ?? 0, parts.at(-1)?.index ?? 0];
  const isSigned = parts.every((part) => /^[-−–+]/.test(part.text));
  return (
    (isSigned || !changed.test(text.slice(from, to))) &&
    parts
      .slice(1)
      .every((part, index) =>
        /,|\s(?:och|samt|plus|respektive|resp\.)\s/.test(text.slice(parts[index]?.end, part.index)),
      )
  );
}

const takenUp =
  /^(?:Den|Det|De|Denna|Detta|Dessa|\p{Lu}\p{L}*(?:ramen|anslaget|bidraget|beloppet|pengarna|medlen|summan|ökningen|minskningen|satsningen)|Ramen|Anslaget|Bidraget|Beloppet|Pengarna|Medlen|Summan|Ökningen|Minskningen|Satsningen)\s[^.\d]{0,30}(?:fördela|består av|utgörs av|delas upp)/u;

/**
 * ”Ramen är 9 mnkr. Den fördelas på …”, ”A får 2 mnkr och B 3 mnkr. Totalt blir det 5 mnkr.” and ”6 mnkr, varav 3 mnkr … och 2
 * mnkr …. Resterande 1 mnkr …”.
 */
function overTwo(
  before: Sentence,
  after: Sentence,
  figures: readonly ProseFigure[],
  told: (of: ProseFigure, start: number) => Place,
): readonly StatedSum[] {
  const earlier = figuresOf(before.text);
  const [total, ...others] = earlier ? withUnits(earlier.figures) : [];
  if (!earlier || !total) return [];
  if (takenUp.test(after.text.trim()) && others.length === 0 && areParts(figures, after.text)) {
    return [{ total, parts: figures, place: told(total, before.start) }];
  }
  const [only, ...more] = figures;
  if (!only || more.length > 0) return [];
  const lead = after.text.slice(0, only.index);
  if (/^\s*(?:Resterande|Återstående|Resten,)\s$/.test(lead) && ofMoney([total, ...others], earlier.text)) {
    return [{ total, parts: [...others, only], place: told(total, before.start) }];
  }
  const parts = withUnits([...earlier.figures, only]).slice(0, -1);
  // ”Totalt 4 mnkr tillförs” may be of more than the sentence before it names.
  const isTotal =
    /^\s*(?:Totalt|Sammanlagt|Tillsammans|Summan)\s(?:blir|är|utgör)\s(?:det\s)?$/.test(lead) ||
    (/^\s*(?:Totalt|Sammanlagt|Sammantaget)\s$/.test(lead) &&
      isSlip(sum(parts.map(({ amount }) => amount)), only.amount));
  return isTotal && areParts(parts, earlier.text)
    ? [{ total: only, parts, place: told(only, after.start) }]
    : [];
}
