import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import type { Check } from '../check.js';
import { statutesIn } from './statutes-in.js';

const rule: Rule = {
  id: 'statutes/later-year',
  severity: 'warning',
  title: { sv: 'Lag som är yngre än planen', en: 'Statute that is younger than the plan' },
  why: {
    sv: 'En lag som inte fanns när planen beslutades kan planen inte stödja sig på; numret är troligen fel.',
    en: 'A plan cannot rest on a statute that was not there when it was decided; the number is probably wrong.',
  },
  help: {
    sv: 'Rätta numret. Är lagen beslutad men inte utfärdad skriver du propositionens nummer.',
    en: 'Correct the number. Where the statute is decided but not issued, write the number of the bill.',
  },
};

export const laterYear: Check = {
  rule,
  find: (plan) => {
    const limit = lastYear(plan);
    return statutesIn(plan)
      .filter(({ year }) => year !== undefined && year > limit.year)
      .map(({ number, place }) =>
        diagnose(rule, {
          place,
          message: {
            sv: `Lagen har numret ${number}, men planen ${limit.sv} ${limit.year}.`,
            en: `The statute has the number ${number}, but the plan ${limit.en} ${limit.year}.`,
          },
        }),
      );
  },
};

/** Without a day of its decision a plan is written at the latest in its first year. */
function lastYear({ decision, period }: Plan) {
  const decided = Number(decision?.date?.slice(0, 4));
  return decided > 0
    ? { year: decided, sv: 'beslutades', en: 'was decided in' }
    : { year: period.first, sv: 'börjar gälla', en: 'is for' };
}
