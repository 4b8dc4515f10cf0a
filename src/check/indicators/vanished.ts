import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { fold } from '../../base/letters.js';
import type { Rule } from '../../base/rule.js';
import type { YearValue } from '../../model/undertaking.js';
import { typesetInText } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { indicatorsIn } from './indicators-in.js';

const rule: Rule = {
  id: 'indicators/vanished',
  severity: 'warning',
  title: { sv: 'Indikator som har försvunnit', en: 'Indicator that has vanished' },
  why: {
    sv: 'Förra planen lovade en nivå för ett år som inte är slut; ingen får veta hur det gick.',
    en: 'Last year’s plan promised a level for a year that is not over; nobody gets to know how it went.',
  },
  help: {
    sv: 'Ta med den igen, eller gör ett undantag som säger varför den har tagits bort.',
    en: 'Take it in again, or make an exemption that says why it has been removed.',
  },
};

/** An indicator of the board's plan before, with a target for this plan's years, that this plan no longer has. */
export const vanished: Check = {
  rule,
  find: (plan, others) => {
    const own = indicatorsIn(plan).map(({ indicator }) => indicator);
    const previous = own.length > 0 ? others.previous() : undefined;
    const ids = new Set(own.map(({ id }) => id));
    const names = new Set(own.map(({ name }) => fold(name.plain)));
    // Where none is left, the plan has been made anew and its ids too.
    if (!previous?.indicators.some(({ id }) => ids.has(id))) return [];
    return previous.indicators.flatMap(({ id, name, targets, place }): readonly Diagnostic[] => {
      const promised = targets.find((target) => isPromise(target, plan.period.first));
      if (!promised || ids.has(id) || names.has(fold(name))) return [];
      const level = typesetInText(promised.value);
      return [
        diagnose(rule, {
          place: plan.place,
          message: {
            sv: `”${name}” hade i ${previous.folder} målnivån ${level} för ${promised.year} men finns inte i den här planen.`,
            en: `“${name}” had the target ${level} for ${promised.year} in ${previous.folder} but is not in this plan.`,
          },
          related: [{ place, message: { sv: 'Här stod den.', en: 'It was here.' } }],
        }),
      ];
    });
  },
};

function isPromise({ year, value }: YearValue, from: number): boolean {
  return year !== undefined && year >= from && value.kind !== 'missing';
}
