import { round } from '../../base/decimal.js';
import type { Estimate } from '../../model/estimate.js';
import { convert } from '../../model/figure-of.js';
import type { Plan } from '../../model/plan.js';
import { type AmountUnit, amountUnits } from '../../model/region.js';
import type { Value } from '../../value/value.js';
import { findCell } from './find-cell.js';
import { findCount } from './find-count.js';
import { findFrame } from './find-frame.js';
import { findMeasure } from './find-measure.js';
import { type Answer, type Library, noAnswer } from './library.js';
import type { QuoteRequest, Wanted } from './quote-request.js';

type Finders = {
  readonly [Type in Wanted['type']]: (
    wanted: Extract<Wanted, { type: Type }>,
    plan: Plan,
    library: Library,
  ) => Answer;
};

const finders: Finders = { cell: findCell, frame: findFrame, count: findCount, measure: findMeasure };

/** The value that is asked for, in the unit asked for. `plan` is the one that the request speaks of. */
export function findQuote(request: QuoteRequest, plan: Plan | undefined, library: Library): Answer {
  if (!plan) return noPlan(request.from, library);
  // The table is keyed by the request's own type, which the compiler cannot follow through the look-up.
  const find = finders[request.of.type] as (wanted: Wanted, plan: Plan, library: Library) => Answer;
  const found = find(request.of, plan, library);
  return found.value
    ? { ...found, value: { ...found.value, value: printedAs(found.value.value, request) } }
    : found;
}

function printedAs(value: Value, { unit, decimals }: QuoteRequest): Value {
  if (value.kind !== 'quantity') return value;
  const from = amountUnits.find((each) => each === value.unit);
  const { amount } = unit && from ? inUnit(value, from, unit) : value;
  return {
    ...value,
    amount: decimals === undefined ? amount : round(amount, decimals),
    ...(unit && from ? { unit } : {}),
  };
}

function inUnit({ amount }: Pick<Estimate, 'amount'>, from: AmountUnit, to: AmountUnit): Estimate {
  return convert({ amount, margin: { digits: '0' } }, from, to);
}

function noPlan(from: QuoteRequest['from'], library: Library): Answer {
  return from === 'last-year'
    ? noAnswer(library, {
        sv: 'Det finns ingen plan för året innan som går att läsa.',
        en: 'There is no plan for the year before that can be read.',
      })
    : noAnswer(library, {
        sv: 'Planen svarar inte på någon regionplan som går att läsa.',
        en: 'The plan answers to no regionplan that can be read.',
      });
}
