import { compare } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import { typesetInText } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { directionOf } from './indicator-name.js';
import { indicatorsIn, type PlacedIndicator } from './indicators-in.js';
import { forYear, targetsAndOutcome } from './target-and-outcome.js';

const rule: Rule = {
  id: 'indicators/no-direction',
  severity: 'warning',
  title: { sv: 'Målnivå som kan vara ett steg bakåt', en: 'Target that may be a step back' },
  why: {
    sv: 'När målnivån är lägre än utfallet och ingen riktning står, ser målet ut att vara att bli sämre.',
    en: 'Where the target is below the outcome and no direction is given, the goal seems to be to get worse.',
  },
  help: {
    sv: 'Skriv ”önskad riktning: lägre” om det är meningen, eller rätta målnivån.',
    en: 'Write “önskad riktning: lägre” if that is meant, or correct the target.',
  },
};

/**
 * A target below the latest outcome where nothing says that less is better: no direction, no such word in the name
 * or in a goal above it.
 */
export const noDirection: Check = {
  rule,
  find: (plan) => indicatorsIn(plan).flatMap((placed) => stepBack(placed, plan)),
};

function stepBack(placed: PlacedIndicator, plan: Plan): readonly Diagnostic[] {
  const both = directionOf(placed) ? undefined : targetsAndOutcome(placed, plan);
  const target = both?.targets.at(-1);
  if (!both || !target || compare(target.amount, both.outcome.amount) >= 0) return [];
  const [aim, had] = [target, both.outcome].map(({ of }) => typesetInText(of.value));
  const name = placed.indicator.name.plain;
  return [
    diagnose(rule, {
      place: target.of.place,
      message: {
        sv: `Målnivån${forYear(target).sv} är ${aim}, lägre än utfallet${forYear(both.outcome).sv} som var ${had}, och det står inte om lägre är bättre för ”${name}”.`,
        en: `The target${forYear(target).en} is ${aim}, below the outcome${forYear(both.outcome).en} of ${had}, and it does not say whether lower is better for “${name}”.`,
      },
    }),
  ];
}
