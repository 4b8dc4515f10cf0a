import type { Place } from '../../base/place.js';
import { isQuoted, type Passage, passagesIn } from '../../model/passages.js';
import type { Plan } from '../../model/plan.js';
import { type Sentence, sentencesIn } from '../../model/sentences.js';
import { figuresOf, inexact, type ProseFigure, withUnits } from './prose-figures.js';
import type { StatedSum } from './stated-sum.js';

/** Every total that a sentence gives together with its parts, or with parts in the sentence beside it. */
export function sumsInSentences(plan: Plan): readonly StatedSum[] {
  return passagesIn(plan).flatMap(sumsIn);
}

const marker =
  /hundralapp|sammanlagt|tillsammans|totalt|summa|fördela|består av|utgörs av|delas upp|uppdela|varav/i;

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
  const [first, ...rest] = figures;
  const last = figures.at(-1);
  const others = figures.slice(0, -1);
  if (!first || !last) return [];
  const note = /^\s*av (?:varje|en) hundralapp/i.exec(read.text);
  if (note && areParts(figures, read.text)) {
    const index = note[0].indexOf('h');
    const total = { amount: { digits: '100' }, unit: 'kr', text: 'hundralapp', index, end: index + 10 };
    return [{ total, parts: figures, place: told(total, sentence.start) }];
  }
  if (endsInTotal(read.text, others.at(-1), last) && areParts(others, read.text)) {
    return [{ total: last, parts: others, place: told(last, sentence.start) }];
  }
  const [between, isMoney] = [
    read.text.slice(first.end, rest[0]?.index),
    /^(?:kr|tkr|mnkr|mdkr)$/.test(first.unit),
  ];
  if (shares.test(between) && areParts(rest, read.text)) {
    return [{ total: first, parts: rest, place: told(first, sentence.start) }];
  }
  if (/^[,\s]+varav /.test(between) && isMoney && areParts(rest, read.text)) {
    return [{ total: first, parts: rest, place: told(first, sentence.start), only: 'no-more' }];
  }
  return before ? overTwo(before, { ...sentence, text: read.text }, figures, told) : [];
}

/** ”…, sammanlagt 9 mnkr.” */
function endsInTotal(text: string, before: ProseFigure | undefined, total: ProseFigure): boolean {
  const between = text.slice(before?.end ?? 0, total.index);
  const after = text.slice(total.end);
  return (
    before !== undefined &&
    /(?:sammanlagt|tillsammans|totalt|summa)(?:\s(?:blir|är)(?:\sdet)?)?\s$/i.test(between) &&
    !/period|år|\uFFFC/.test(after)
  );
}

/** Words after a total that say that what follows is all of it. */
const shares = /fördela(?:s|t|de|d|r)\s|fördelar\ssig|består\sav|utgörs\sav|delas\supp|uppdela/i;
const changed =
  /(?<![a-zåäöé])(?:ut)?(?:ök|minsk|höj|sänk)|större|mindre|högre|lägre|fler|färre|mer(?![a-zåäöé])|varav|därav|rest(?:en|erande)|återstå/i;

/** Two or more that are listed side by side. */
function areParts(parts: readonly ProseFigure[], text: string): boolean {
  if (parts.length < 2 || parts.some(({ unit }) => unit === '%' || unit.endsWith(' per'))) return false;
  const [from, to] = [parts[0]?.index ?? 0, parts.at(-1)?.index ?? 0];
  return (
    !changed.test(text.slice(from, to)) &&
    parts
      .slice(1)
      .every((part, index) =>
        /,|\s(?:och|samt|plus|respektive|resp\.)\s/.test(text.slice(parts[index]?.end, part.index)),
      )
  );
}

const takenUp =
  /^(?:Den|Det|De|Denna|Detta|Dessa|\p{Lu}\p{L}*(?:ramen|anslaget|bidraget|beloppet|pengarna|medlen|summan|ökningen|minskningen|satsningen)|Ramen|Anslaget|Bidraget|Beloppet|Pengarna|Medlen|Summan|Ökningen|Minskningen|Satsningen)\s[^.\d]{0,30}(?:fördela|består av|utgörs av|delas upp)/u;

/** ”Ramen är 9 mnkr. Den fördelas på …”, and ”A får 2 mnkr och B 3 mnkr. Totalt blir det 5 mnkr.” */
function overTwo(
  before: Sentence,
  after: Sentence,
  figures: readonly ProseFigure[],
  told: (of: ProseFigure, start: number) => Place,
): readonly StatedSum[] {
  const earlier = figuresOf(before.text);
  const [total] = earlier?.figures ?? [];
  if (!earlier || !total) return [];
  if (takenUp.test(after.text.trim()) && earlier.figures.length === 1 && areParts(figures, after.text)) {
    return [{ total, parts: figures, place: told(total, before.start) }];
  }
  const [only, ...more] = figures;
  const parts = withUnits([...earlier.figures, ...figures]).slice(0, earlier.figures.length);
  const isTotal = /^\s*(?:Totalt|Sammanlagt|Tillsammans|Summan)\s(?:blir|är|utgör)\s(?:det\s)?$/.test(
    after.text.slice(0, only?.index),
  );
  if (!only || more.length > 0 || !isTotal || !areParts(parts, earlier.text)) return [];
  return [{ total: only, parts, place: told(only, after.start) }];
}
