import { compare } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { isQuoted, type Passage, passagesIn } from '../../model/passages.js';
import { sentencesIn } from '../../model/sentences.js';
import type { Check } from '../check.js';
import { figuresOf, type ProseFigure } from './prose-figures.js';

const rule: Rule = {
  id: 'totals/text-part',
  severity: 'warning',
  title: { sv: 'Delen i texten är större än det hela', en: 'The part in the text is larger than the whole' },
  why: {
    sv: 'Den som läser vet inte vilken av siffrorna som gäller.',
    en: 'Whoever reads it cannot tell which of the figures holds.',
  },
  help: { sv: 'Rätta den siffra som är fel.', en: 'Correct the figure that is wrong.' },
};

/** ”140 föreställningar, varav 195 utanför centralorten”: what comes after ”varav” is of what stands right before it. */
export const textPart: Check = {
  rule,
  find: (plan) => passagesIn(plan).flatMap(inPassage),
};

function inPassage(passage: Passage): readonly Diagnostic[] {
  if (!/varav|därav/i.test(passage.text)) return [];
  return sentencesIn(passage.text).flatMap(({ text, start }) => {
    const read = figuresOf(text);
    if (!read) return [];
    return read.figures.flatMap((part, index) => {
      const whole = read.figures[index - 1];
      if (!whole || !isPartOf(read.text.slice(whole.end, part.index)) || !areAlike(whole, part, read.text))
        return [];
      const number =
        part.unit === whole.unit ? part.text : text.slice(part.index, endOfNumber(part, read.text));
      const place = passage.at(start + part.index, number.length);
      return compare(part.amount, whole.amount) <= 0 || isQuoted(passage, place)
        ? []
        : [finding(number, whole.text, place)];
    });
  });
}

/** At most a few words of what is counted between the whole and its part. */
function isPartOf(between: string): boolean {
  return /^[^.;:()\d\uFFFC]{0,40}?,? (?:varav|därav) $/.test(between) && between.split(' ').length <= 7;
}

/** Amounts of one unit, or numbers of one thing: the part says no other, ”varav 95 utanför …”. */
function areAlike(whole: ProseFigure, part: ProseFigure, text: string): boolean {
  if (whole.unit === part.unit) return true;
  const isNumber = !/^(?:%|kr|tkr|mnkr|mdkr|procentenheter)$/.test(whole.unit);
  return (
    isNumber &&
    /^ (?:utanför|i|på|för|till|inom|vid|från|med|är|riktas|ges|var|hos|av)(?![a-zåäöé])/.test(
      text.slice(endOfNumber(part, text)),
    )
  );
}

/** A word after the number is taken for what is counted, also where it is none. */
function endOfNumber({ index }: ProseFigure, text: string): number {
  return index + (/^[\d\s,\u00a0\u202f]*\d/.exec(text.slice(index))?.[0].length ?? 0);
}

function finding(part: string, whole: string, place: Diagnostic['place']): Diagnostic {
  return diagnose(rule, {
    place,
    message: {
      sv: `”${part}” ska vara en del av ”${whole}” men är mer.`,
      en: `“${part}” is to be a part of “${whole}” but is more.`,
    },
  });
}
