import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { answersIn } from '../../model/goal-answers.js';
import { measuredKindUnder } from '../../model/goal-chain.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'goals/contradicted-reason',
  severity: 'error',
  title: { sv: 'Skäl som motsägs av filen', en: 'Reason that the file contradicts' },
  why: {
    sv: 'Skälet trycks bara när målet inte mäts, så läsaren får aldrig se det som står här.',
    en: 'The reason is printed only when the goal is not measured, so the reader never sees what stands here.',
  },
  help: { sv: 'Ta bort skälet om målet mäts.', en: 'Remove the reason if the goal is measured.' },
};

/** A goal that is measured and yet has a reason for not being so. */
export const contradictedReason: Check = {
  rule,
  find: (plan) =>
    answersIn(plan.content).flatMap(({ kind, goalId, indicators, withoutIndicators }) => {
      const measure = measuredKindUnder(kind);
      if (!measure || !withoutIndicators || indicators.length === 0) return [];
      const counted = `${indicators.length} ${indicators.length === 1 ? measure.name : measure.plural}`;
      return [
        diagnose(rule, {
          place: withoutIndicators.place,
          message: {
            sv: `Här står varför ${kind.name} ${goalId} inte har ${measure.plural}, men filen har ${counted}.`,
            en: `This says why ${kind.name} ${goalId} has no ${measure.plural}, but the file has ${counted}.`,
          },
        }),
      ];
    }),
};
