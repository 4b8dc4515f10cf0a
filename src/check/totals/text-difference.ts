import type { Bilingual } from '../../base/bilingual.js';
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimals,
  divide,
  multiply,
  round,
  subtract,
  zero,
} from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { isQuoted, type Passage, passagesIn } from '../../model/passages.js';
import { type Sentence, sentencesIn } from '../../model/sentences.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';
import {
  type Figures,
  figuresOf,
  inexact,
  lastPlace,
  marginOf,
  type ProseFigure,
  roughly,
  withUnits,
} from './prose-figures.js';

const rule: Rule = {
  id: 'totals/text-difference',
  severity: 'warning',
  title: { sv: 'Skillnaden i texten stämmer inte', en: 'The difference in the text does not hold' },
  why: {
    sv: 'Den som räknar efter vet inte vilken av siffrorna som gäller.',
    en: 'Whoever works it out cannot tell which of the figures holds.',
  },
  help: {
    sv: 'Rätta den siffra som är fel. Mellan två procenttal är skillnaden procentenheter.',
    en: 'Correct the figure that is wrong. Between two percentages the difference is percentage points (“procentenheter”).',
  },
};

/**
 * ”ökar från 10 till 14, det vill säga med 4”, ”från 402 mnkr till 180 mnkr, en minskning med 222 mnkr eller 55 procent”
 * and ”ökar med 2,3 procent, från 9 827 till 10 054 mnkr”. A verb that goes the other way is told too.
 */
export const textDifference: Check = {
  rule,
  find: (plan) => passagesIn(plan).flatMap(inPassage),
};

function inPassage(passage: Passage): readonly Diagnostic[] {
  if (!/från\s/i.test(passage.text) || !/\still\s/i.test(passage.text)) return [];
  return sentencesIn(passage.text).flatMap((sentence) => {
    const read =
      /från\s/i.test(sentence.text) && !inexact.test(sentence.text) ? figuresOf(sentence.text) : undefined;
    return read ? faults(read, sentence, passage) : [];
  });
}

/** From one figure to another, both more than nothing. */
interface Step {
  readonly from: ProseFigure;
  readonly to: ProseFigure;
  /** The verb, where one says which way it goes. */
  readonly verb: { readonly text: string; readonly goes: 'up' | 'down' } | undefined;
}

function faults({ text, figures }: Figures, { start }: Sentence, passage: Passage): readonly Diagnostic[] {
  return figures.flatMap((figure, index) => {
    const before = figures[index - 1];
    const step = before && stepTo(figure, before, text);
    if (!step) return [];
    const tell = (message: Bilingual | undefined, of: ProseFigure) => {
      const place = passage.at(start + of.index, of.text.length);
      return message && !isQuoted(passage, place) ? [diagnose(rule, { place, message })] : [];
    };
    const turned = wrongWay(step);
    if (turned) return tell(turned, step.to);
    return differencesOf(step, { text, figures }, index).flatMap((each) => tell(faultOf(step, each), each));
  });
}

/** The verb right before ”från”, with three words between at most; ”ökar allt långsammare” goes the other way. */
const verb =
  /(?<![a-zåäöé])(?:((?:ut)?(?:ökar?|ökade|ökat)|höjs|höjer|höjdes|höjts|stiger|stigit|växer|växte)|(minskar?|minskade|minskat|sänks|sänker|sänktes|sjunker|sjunkit|sjönk))\s(?:(?!lång|takt)[a-zåäöé]+\s){0,3}från\s$/i;

function stepTo(to: ProseFigure, before: ProseFigure, text: string): Step | undefined {
  const ahead = text.slice(Math.max(0, before.index - 60), before.index);
  if (!/från\s$/.test(ahead) || !/^[^,.;:()\d]{0,40}\still\s$/.test(text.slice(before.end, to.index)))
    return undefined;
  const [from, until] = withUnits([before, to]);
  if (!from || !until || from.unit !== until.unit) return undefined;
  if (compare(from.amount, zero) <= 0 || compare(until.amount, zero) <= 0) return undefined;
  const [, rising, falling] = verb.exec(ahead) ?? [];
  const said = rising ?? falling;
  return { from, to: until, verb: said ? { text: said, goes: rising ? 'up' : 'down' } : undefined };
}

function wrongWay({ from, to, verb: said }: Step): Bilingual | undefined {
  const order = compare(to.amount, from.amount);
  if (!said || order === 0 || order > 0 === (said.goes === 'up')) return undefined;
  const is = order > 0 ? { sv: 'en ökning', en: 'an increase' } : { sv: 'en minskning', en: 'a decrease' };
  return {
    sv: `Texten säger ”${said.text}”, men från ${from.text} till ${to.text} är ${is.sv}.`,
    en: `The text says “${said.text}”, but from ${from.text} to ${to.text} is ${is.en}.`,
  };
}

const namely =
  /^[^.;:()\d]{0,30}[,(–]\s?(?:alltså|det vill säga|dvs\.?|d\.v\.s\.|en \p{L}*(?:ökning|minskning|höjning|sänkning)|vilket (?:är|motsvarar|innebär|ger)|motsvarande)(?:\s(?:en \p{L}*(?:ökning|minskning|höjning|sänkning)))?(?:\s(?:med|på|om))?\s$/iu;

/** The figures that say how far it is: after the step, and one more after ”eller”; or before it. */
function differencesOf(step: Step, { text, figures }: Figures, index: number): readonly ProseFigure[] {
  const [after, more] = [figures[index + 1], figures[index + 2]];
  if (after && namely.test(text.slice(step.to.end, after.index))) {
    const second =
      more && /^\s?(?:eller|\(|dvs\.?)\s?$/.test(text.slice(after.end, more.index)) ? [more] : [];
    return [withStepUnit(after, step), ...second];
  }
  const ahead = figures[index - 2];
  if (!ahead || !/^[^.;:()\d]{0,50},\sfrån\s$/.test(text.slice(ahead.end, step.from.index))) return [];
  return /(?:ök|minsk|höj|sänk|stig|sjunk|väx)\p{L}*\s(?:[^,.;\d]{0,40}\s)?med\s$/iu.test(
    text.slice(0, ahead.index),
  )
    ? [ahead]
    : [];
}

function withStepUnit(figure: ProseFigure, { to }: Step): ProseFigure {
  return figure.unit ? figure : { ...figure, unit: to.unit };
}

/** Undefined where the stated difference is the one in amount, or the one in per cent of where it began. */
function faultOf({ from, to }: Step, stated: ProseFigure): Bilingual | undefined {
  const amount = absolute(stated.amount);
  const apart = absolute(subtract(to.amount, from.amount));
  const margin = [from, to, stated].map(marginOf).reduce(add, zero);
  const inAmount = compare(absolute(subtract(apart, amount)), margin) <= 0;
  const percent = stated.unit === '%' ? percentOf(from, to, stated) : undefined;
  if (stated.unit === from.unit && inAmount) return undefined;
  if (stated.unit === 'procentenheter') {
    return from.unit !== '%' || inAmount
      ? undefined
      : told({ from, to }, stated, formatAmount(apart, 'procentenheter'));
  }
  if (percent) return percent.fits ? undefined : told({ from, to }, stated, formatAmount(percent.is, '%'));
  return stated.unit === from.unit
    ? told({ from, to }, stated, formatAmount(apart, from.unit || undefined))
    : undefined;
}

const hundred: Decimal = { digits: '100' };

/** The change in per cent, and whether any figures that round to those written give the stated one. */
function percentOf(from: ProseFigure, to: ProseFigure, stated: ProseFigure) {
  const scale = decimals(stated.amount) + 1;
  const change = (a: Decimal, b: Decimal) =>
    divide(multiply(absolute(subtract(b, a)), hundred), a, scale + 2);
  const [low, high] = [from, to].map((each) => roughly(each));
  const is = change(from.amount, to.amount);
  if (!is || !low || !high) return undefined;
  const ends = [
    change(add(from.amount, low), subtract(to.amount, high)),
    change(subtract(from.amount, low), add(to.amount, high)),
  ];
  const tolerance = [is, ...ends].reduce<Decimal>(
    (most, each) =>
      each && compare(absolute(subtract(each, is)), most) > 0 ? absolute(subtract(each, is)) : most,
    zero,
  );
  // A percentage is often cut and not rounded.
  const unit = lastPlace(stated.amount);
  const fits = compare(absolute(subtract(is, absolute(stated.amount))), add(tolerance, unit)) < 0;
  return { is: round(is, scale), fits };
}

function told({ from, to }: Pick<Step, 'from' | 'to'>, stated: ProseFigure, is: string): Bilingual {
  return {
    sv: `Från ${from.text} till ${to.text} är skillnaden ${is}, men här står ${stated.text}.`,
    en: `From ${from.text} to ${to.text} the difference is ${is}, but this says ${stated.text}.`,
  };
}
