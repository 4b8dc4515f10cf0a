import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { GoalAnswer } from '../../model/content.js';
import { indicatorsOf } from '../../model/undertaking.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'goals/orphan-indicator',
  severity: 'error',
  title: { sv: 'Indikator som inte hänger på något mål', en: 'Indicator that hangs on no goal' },
  why: {
    sv: 'En indikator visar om ett av fullmäktiges mål nås; utan mål mäter den något som ingen har beslutat.',
    en: 'An indicator shows whether a goal of the assembly is reached; without one it measures what nobody decided.',
  },
  help: {
    sv: 'Flytta indikatorn till filen för ett mål i regionplanen, eller rätta målets beteckning överst i filen.',
    en: 'Move the indicator to the file of a goal of the regionplan, or correct the goal’s id at the top of the file.',
  },
};

/**
 * An indicator must hang on a goal of the plan's regionplan. Where the regionplan itself could not be read nobody
 * knows which goals there are, and that has its own finding.
 */
export const orphanIndicator: Check = {
  rule,
  find: (plan) =>
    plan.answersTo
      ? plan.content
          .filter((item) => item.type === 'goal-answer')
          .filter((answer) => !answer.goal)
          .flatMap(orphansOf)
      : [],
};

function orphansOf(answer: GoalAnswer): readonly Diagnostic[] {
  const { place } = answer;
  const what = hangsOn(answer);
  return indicatorsOf(answer).map((indicator) =>
    diagnose(rule, {
      place: indicator.place,
      message: {
        sv: `”${indicator.name.plain}” mäter ${what.sv}.`,
        en: `“${indicator.name.plain}” measures ${what.en}.`,
      },
      related: [{ place, message: { sv: 'Här står målets beteckning.', en: 'The goal’s id is here.' } }],
    }),
  );
}

function hangsOn({ kind, goalId, under }: GoalAnswer): Bilingual {
  return under
    ? {
        sv: `${kind.name} ”${goalId}”, som inte står under något mål i regionplanen`,
        en: `${kind.name} “${goalId}”, which stands under no goal of the regionplan`,
      }
    : {
        sv: `${kind.name} ${goalId}, som regionplanen inte har`,
        en: `${kind.name} ${goalId}, which the regionplan does not have`,
      };
}
