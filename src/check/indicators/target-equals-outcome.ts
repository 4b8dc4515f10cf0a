import { equals } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import { typesetInText } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { keepsLevel, statedDirection } from './indicator-name.js';
import { indicatorsIn, type PlacedIndicator } from './indicators-in.js';
import { forYear, targetsAndOutcome } from './target-and-outcome.js';

const rule: Rule = {
  id: 'indicators/target-equals-outcome',
  severity: 'info',
  title: { sv: 'Målnivå som redan är nådd', en: 'Target that is already reached' },
  why: {
    sv: 'Planen säger att värdet ska ändras, men målnivån är det som redan gäller.',
    en: 'The plan says that the value is to change, but the target is what already holds.',
  },
  help: {
    sv: 'Höj ambitionen. Ska nivån behållas, ta bort den önskade riktningen eller skriv det i en not.',
    en: 'Aim for more. If the level is to be kept, remove the direction or say so in a note (“not”).',
  },
};

/** The last target is the latest outcome although a direction is asked for. Without one the level is to be kept. */
export const targetEqualsOutcome: Check = {
  rule,
  find: (plan) => indicatorsIn(plan).flatMap((placed) => reached(placed, plan)),
};

function reached(placed: PlacedIndicator, plan: Plan): readonly Diagnostic[] {
  const direction = keepsLevel(placed.indicator) ? undefined : statedDirection(placed);
  const both = direction && targetsAndOutcome(placed, plan);
  const target = both?.targets.at(-1);
  if (!both || !target || !equals(target.amount, both.outcome.amount)) return [];
  const name = placed.indicator.name.plain;
  const value = typesetInText(target.of.value);
  const wanted = direction === 'higher' ? { sv: 'högre', en: 'higher' } : { sv: 'lägre', en: 'lower' };
  return [
    diagnose(rule, {
      place: target.of.place,
      message: {
        sv: `”${name}” ska bli ${wanted.sv}, men målnivån${forYear(target).sv} är ${value}, samma som utfallet${forYear(both.outcome).sv}.`,
        en: `“${name}” is to get ${wanted.en}, but the target${forYear(target).en} is ${value}, the same as the outcome${forYear(both.outcome).en}.`,
      },
    }),
  ];
}
