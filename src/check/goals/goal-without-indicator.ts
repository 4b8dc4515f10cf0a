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
    sv: 'Lägg till det som mäter målet, eller skriv varför det inte mäts.',
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
  // A goal that the regionplan does not have has its own finding.
  if (!answer.goal || answer.indicators.length > 0 || answer.withoutIndicators) return [];
  const { kind, goalId, goal } = answer;
  return [
    diagnose(rule, {
      place: answer.place,
      message: {
        sv: `Planen tar sig an ${kind.name} ${goalId} ”${goal.name.plain}” men har inga ${measure.plural} och säger inte varför.`,
        en: `The plan takes on ${kind.name} ${goalId} “${goal.name.plain}” but has no ${measure.plural} and does not say why.`,
      },
      help: {
        sv: `Fyll på listan ”${measure.plural}” i filen, eller skriv skälet på en egen rad: ”utan ${measure.plural}: …”.`,
        en: `Fill in the list “${measure.plural}” in the file, or write the reason on a line of its own: “utan ${measure.plural}: …”.`,
      },
    }),
  ];
}
