import type { Bilingual } from '../../base/bilingual.js';
import { compare, type Decimal } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import { quantityIn } from '../../model/quantity-in.js';
import type { YearValue } from '../../model/undertaking.js';
import { parseValue, typesetInText } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { namesShare } from './indicator-name.js';
import { indicatorsIn, type PlacedIndicator } from './indicators-in.js';

const rule: Rule = {
  id: 'indicators/outside-scale',
  severity: 'error',
  title: { sv: 'Värde utanför skalan', en: 'Value outside the scale' },
  why: {
    sv: 'Ett värde som skalan inte har kan aldrig nås, och ingen kan rapportera det.',
    en: 'A value that the scale does not have can never be reached, and nobody can report it.',
  },
  help: { sv: 'Rätta värdet eller skalan.', en: 'Correct the value or the scale.' },
};

/** An answer that the scale lacks, a figure beyond its ends, and a share of more than everything. */
export const outsideScale: Check = {
  rule,
  find: (plan) => indicatorsIn(plan).flatMap((placed) => outside(placed, plan)),
};

function outside({ indicator }: PlacedIndicator, plan: Plan): readonly Diagnostic[] {
  const { name, outcomes, targets } = indicator;
  const values = [...outcomes, ...targets];
  const scale = indicator.scale ?? worded(`${name.plain} ${indicator.definition?.plain ?? ''}`);
  if (scale !== undefined) {
    return values
      .filter((each) => !fits(each, scale, plan))
      .map((each) => finding(each, { sv: `”${scale}”`, en: `“${scale}”` }));
  }
  if (!namesShare(name.plain)) return [];
  return values
    .filter(({ value }) => {
      const share = quantityIn(value, plan.region);
      return (
        (share?.unit ?? indicator.unit) === '%' && share !== undefined && compare(share.amount, hundred) > 0
      );
    })
    .map((each) => finding(each, undefined));
}

const hundred: Decimal = { digits: '100' };

/** A scale that the name or the definition gives: ”på en skala 1–6”, ”3 = helt genomfört, 0 = ej påbörjat”. */
function worded(text: string): string | undefined {
  const [, from, to] = /skala(?:n)?(?: från)? (\d+) ?(?:[-–]|till) ?(\d+)/i.exec(text) ?? [];
  if (from && to) return `${from}–${to}`;
  const steps = [...text.matchAll(/(?<![\d,])(\d{1,2}) ?= ?[a-zåäö]/gi)].map(([, step]) => Number(step));
  return steps.length > 1 ? `${Math.min(...steps)}–${Math.max(...steps)}` : undefined;
}

function fits({ value }: YearValue, scale: string, { region }: Plan): boolean {
  const ends = parseValue(scale);
  const figure = quantityIn(value, region);
  if (ends.kind === 'span') {
    return !figure || (compare(figure.amount, ends.from) >= 0 && compare(figure.amount, ends.to) <= 0);
  }
  const answers = scale.split('/').map((answer) => answer.trim().toLowerCase());
  if (answers.length < 2) return true;
  if (value.kind === 'choice') return answers.includes(value.answer);
  const written = typesetInText(value).toLowerCase();
  // One word is meant for an answer. Several tell what no answer could.
  if (value.kind === 'text') return /\s/.test(written) || answers.includes(written);
  return value.kind !== 'quantity' || answers.includes(written);
}

/** Without a scale the value is of a share. */
function finding({ value, year, place }: YearValue, scale: Bilingual | undefined): Diagnostic {
  const text = typesetInText(value);
  const at = year === undefined ? { sv: '', en: '' } : { sv: ` för ${year}`, en: ` for ${year}` };
  const limit = scale
    ? { sv: `skalan är ${scale.sv}`, en: `the scale is ${scale.en}` }
    : { sv: 'en andel är högst 100 %', en: 'a share is at most 100 %' };
  return diagnose(rule, {
    place,
    message: {
      sv: `Värdet${at.sv} är ${text}, men ${limit.sv}.`,
      en: `The value${at.en} is ${text}, but ${limit.en}.`,
    },
  });
}
