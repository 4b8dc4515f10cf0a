import type { Bilingual } from '../../base/bilingual.js';
import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import type { Check } from '../check.js';
import { freeDay } from './public-holidays.js';

const rule: Rule = {
  id: 'calendar/decision-date',
  severity: 'warning',
  title: { sv: 'Osannolik dag för beslutet', en: 'Unlikely day for the decision' },
  why: {
    sv: 'Datumet står på omslaget och pekar ut protokollet; är det fel hittar ingen beslutet.',
    en: 'The date is on the cover and points out the minutes; when it is wrong nobody finds the decision.',
  },
  help: {
    sv: 'Kontrollera datumet mot protokollet.',
    en: 'Check the date against the minutes.',
  },
};

/** On a weekend or a public holiday, or after the years that the plan is for. */
export const decisionDate: Check = {
  rule,
  find: (plan) => {
    const message = faultOf(plan);
    const place = plan.decision?.place ?? plan.place;
    return message ? [diagnose(rule, { place, message })] : [];
  },
};

function faultOf({ decision, period }: Plan): Bilingual | undefined {
  const date = decision?.date;
  if (!date) return undefined;
  const free = freeDay(date);
  if (free) {
    return {
      sv: `Planen är beslutad ${date}, som är ${free.sv}.`,
      en: `The plan was decided ${date}, which is ${free.en}.`,
    };
  }
  if (Number(date.slice(0, 4)) <= period.last) return undefined;
  return {
    sv: `Planen är beslutad ${date}, efter de år den gäller.`,
    en: `The plan was decided ${date}, after the years it is for.`,
  };
}
