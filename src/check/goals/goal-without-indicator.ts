import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { GoalAnswer } from '../../model/content.js';
import { type GoalKind, measuredKindUnder } from '../../model/goal-chain.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'goals/without-indicator',
  severity: 'error',
  title: { sv: 'Mål utan indikator', en: 'Goal without an indicator' },
  why: {
    sv: 'Ett mål som ingen mäter går inte att följa upp, och i årsrapporten finns inget att svara med.',
    en: 'A goal that nobody measures cannot be followed up, and the annual report has nothing to answer with.',
  },
  help: {
    sv: 'Lägg till en indikator, eller skriv varför målet inte har någon.',
    en: 'Add an indicator, or write why the goal has none.',
  },
};

/** A goal that the plan takes on but gives no indicator must say why. */
export const goalWithoutIndicator: Check = {
  rule,
  find: (plan) =>
    plan.kind === 'regionplan'
      ? []
      : plan.content.flatMap((item) => {
          const measure = item.type === 'goal-answer' && measuredKindUnder(item.kind);
          return measure && item.type === 'goal-answer' ? checkAnswer(item, measure) : [];
        }),
};

function checkAnswer(answer: GoalAnswer, measure: GoalKind): readonly Diagnostic[] {
  if (answer.indicators.length > 0 || answer.withoutIndicators) return [];
  const name = answer.goal ? ` ”${answer.goal.name.plain}”` : '';
  const english = answer.goal ? ` “${answer.goal.name.plain}”` : '';
  return [
    diagnose(rule, {
      place: answer.place,
      message: {
        sv: `Planen tar sig an ${answer.kind.name} ${answer.goalId}${name} men har 0 ${measure.plural} för det och säger inte varför.`,
        en: `The plan takes on ${answer.kind.name} ${answer.goalId}${english} but has 0 ${measure.plural} for it and does not say why.`,
      },
      help: {
        sv: `Lägg till en ${measure.name} under ${measure.plural}, eller skriv skälet efter nyckeln ”utan ${measure.plural}”.`,
        en: `Add an item under ${measure.plural}, or write the reason after the key “utan ${measure.plural}”.`,
      },
    }),
  ];
}
