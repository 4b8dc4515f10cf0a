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
import { sentencesIn } from '../../model/sentences.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';
import {
  type Figures,
  figuresOf,
  inexact,
  isMoney,
  lastPlace,
  type ProseFigure,
  roughly,
} from './prose-figures.js';

const rule: Rule = {
  id: 'totals/text-share',
  severity: 'warning',
  title: { sv: 'Andelen i texten stämmer inte', en: 'The share in the text does not hold' },
  why: {
    sv: 'Den som räknar efter vet inte vilken av siffrorna som gäller.',
    en: 'Whoever works it out cannot tell which of the figures holds.',
  },
  help: { sv: 'Rätta andelen eller antalen.', en: 'Correct the share or the numbers.' },
};

/**
 * ”3 av 12, alltså 30 %”, ”4 380 av 11 240 (39 procent)”, ”av de 1 263 klagomålen gällde 512 (41 procent) …” and ”187,9 mnkr,
 * varav 84,8 mnkr, 45 procent, går till …”.
 */
export const textShare: Check = {
  rule,
  find: (plan) => passagesIn(plan).flatMap(inPassage),
};

function inPassage(passage: Passage): readonly Diagnostic[] {
  if (!/av\s/i.test(passage.text) || !/\d\s*(?:%|procent)/i.test(passage.text)) return [];
  const sentences = sentencesIn(passage.text);
  return sentences.flatMap(({ text, start }, index) => {
    const read = inexact.test(text) ? undefined : figuresOf(text);
    const before = sentences[index - 1]?.text ?? '';
    const shares = read ? [...sharesIn(read), ...shareOfBefore(read, before)] : [];
    return shares.flatMap((share) => {
      const { index, text: written } = share.percent;
      const message = faultOf(share);
      const place = passage.at(start + index, written.length);
      return message && !isQuoted(passage, place) ? [diagnose(rule, { place, message })] : [];
    });
  });
}

interface Share {
  readonly part: ProseFigure;
  readonly whole: ProseFigure;
  readonly percent: ProseFigure;
}

function sharesIn(read: Figures): readonly Share[] {
  const plain = read.figures.filter(({ unit }) => unit !== '%' && unit !== 'procentenheter');
  const [first] = plain;
  return read.figures.flatMap((percent, index) => {
    const [part, before] = [read.figures[index - 1], read.figures[index - 2]];
    if (percent.unit !== '%' || !part || part.unit === '%') return [];
    if (before && isPartOf(before, part, percent, read.text)) return [{ part: before, whole: part, percent }];
    return first && first !== part && isAside(part, percent, read.text) && isWhole(first, part, read.text)
      ? [{ part, whole: first, percent }]
      : [];
  });
}

/** ”Av årskullen, 402 elever, blev 338 behöriga. Det är 84 procent.” */
function shareOfBefore({ text, figures: [percent, ...others] }: Figures, before: string): readonly Share[] {
  if (percent?.unit !== '%' || others.length > 0) return [];
  if (
    !/^\s*Det (?:är|motsvarar) $/.test(text.slice(0, percent.index)) ||
    !/^[.\s]*$/.test(text.slice(percent.end))
  )
    return [];
  const figures =
    inexact.test(before) || !/^\s*av\s|\sav\s|varav/i.test(before) ? [] : (figuresOf(before)?.figures ?? []);
  const [one, other, ...more] = figures;
  if (!one || !other || more.length > 0 || [one, other].some(({ unit }) => unit === '%')) return [];
  return compare(one.amount, other.amount) > 0
    ? [{ part: other, whole: one, percent }]
    : [{ part: one, whole: other, percent }];
}

/** ”3 av 12 kommuner, alltså 25 %”, and ”338 av 402 elever (84 procent)”. ”9 av 10” is a manner of speaking. */
function isPartOf(part: ProseFigure, whole: ProseFigure, percent: ProseFigure, text: string): boolean {
  const between = text.slice(whole.end, percent.index);
  const isSaid =
    /^[^.;:()\d]{0,30},\s(?:alltså|det vill säga|dvs\.?|vilket (?:är|motsvarar)|motsvarande|eller)\s$/i.test(
      between,
    );
  const isInParentheses = /^[^.;:()\d]{0,30}\s\($/.test(between) && text[percent.end] === ')';
  return (
    /^\s(?:[a-zåäöé]+\s){0,2}av\s(?:(?:de|länets|alla|totalt|sammanlagt)\s){0,2}$/i.test(
      text.slice(part.end, whole.index),
    ) &&
    (isSaid || (isInParentheses && compare(whole.amount, ten) > 0))
  );
}

const ten: Decimal = { digits: '10' };

/** ”512 (41 procent)”, ”84,8 mnkr, 54 procent, går till …” and ”84,8 mnkr, alltså 54 procent.” */
function isAside(part: ProseFigure, percent: ProseFigure, text: string): boolean {
  const between = text.slice(part.end, percent.index);
  const after = text.slice(percent.end);
  if (/^(?:\s[a-zåäöé]+){0,2}\s\($/i.test(between)) return after.startsWith(')');
  return (
    isMoney(part) &&
    /^,\s(?:(?:alltså|dvs\.?|det vill säga|eller|motsvarande|vilket (?:är|motsvarar))\s)?$/i.test(between) &&
    /^(?:\s*$|[.,;:)]|\s(?:är|går|avser|gäller|används|läggs)\s)/i.test(after)
  );
}

/** ”Av de 1 263 klagomålen …”, and ”11 240 personer väntade, varav 4 380 …” with nothing else before. */
function isWhole(whole: ProseFigure, part: ProseFigure, text: string): boolean {
  if ((isMoney(whole) || isMoney(part)) && whole.unit !== part.unit) return false;
  const between = text.slice(whole.end, part.index);
  return (
    /^\s*av\s(?:[a-zåäöé]+\s){0,3}$/i.test(text.slice(0, whole.index)) ||
    (/(?:varav|av dem)\s(?:[a-zåäöé]+\s)?$/i.test(between) && !/\d/.test(between))
  );
}

const hundred: Decimal = { digits: '100' };

/** A percentage is often cut and not rounded, so it may be off by one in its last place. */
function faultOf({ part, whole, percent }: Share): Bilingual | undefined {
  const scale = decimals(percent.amount) + 1;
  const share = (of: Decimal, all: Decimal) => divide(multiply(of, hundred), all, scale + 2);
  const is = share(part.amount, whole.amount);
  const most = share(add(part.amount, roughly(part)), subtract(whole.amount, roughly(whole)));
  if (!is || !most || compare(part.amount, zero) <= 0 || compare(part.amount, whole.amount) > 0)
    return undefined;
  const tolerance = add(absolute(subtract(most, is)), lastPlace(percent.amount));
  if (compare(absolute(subtract(is, percent.amount)), tolerance) < 0) return undefined;
  const [of, all] = [part, whole].map((each) => (isMoney(each) ? each.text : formatAmount(each.amount)));
  const right = formatAmount(round(is, scale), '%');
  return {
    sv: `${of} av ${all} är ${right}, men här står ${percent.text}.`,
    en: `${of} of ${all} is ${right}, but this says ${percent.text}.`,
  };
}
