import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Place } from '../base/place.js';
import type { Content, GoalAnswer } from '../model/content.js';
import { type GoalTree, goalKey, idsOf } from '../model/goal-chain.js';
import { duplicateId, repeatedGoal, unknownGoal } from './rules.js';

/**
 * Goals that the regionplan does not have, goals answered twice, and indicators that share an id. `goals` is
 * undefined when the regionplan could not be read: then nobody knows which goals there are.
 */
export function checkAnswers(
  content: readonly Content[],
  goals: GoalTree | undefined,
): readonly Diagnostic[] {
  const answers = content.filter((item) => item.type === 'goal-answer');
  return [
    ...(goals ? answers.filter(isUnknown).map((answer) => unknown(answer, goals)) : []),
    ...repeats(
      answers.map((answer) => ({ key: goalKey(answer.kind.name, answer.goalId), place: answer.place })),
      repeatedAnswer,
    ),
    ...repeats(
      answers.flatMap((answer) => answer.indicators.map(({ id, place }) => ({ key: id, place }))),
      repeatedIndicator,
    ),
  ];
}

interface Named {
  readonly key: string;
  readonly place: Place;
}

function repeats(
  named: readonly Named[],
  report: (again: Named, first: Named) => Diagnostic,
): readonly Diagnostic[] {
  const seen = new Map<string, Named>();
  return named.flatMap((each) => {
    const first = seen.get(each.key);
    if (first) return [report(each, first)];
    seen.set(each.key, each);
    return [];
  });
}

/** One with indicators is told by the check of indicators without a goal. */
function isUnknown(answer: GoalAnswer): boolean {
  return !answer.goal && answer.indicators.length === 0;
}

function unknown({ kind, goalId, place }: GoalAnswer, goals: GoalTree): Diagnostic {
  const known = idsOf(goals, kind.name);
  return diagnose(unknownGoal, {
    place,
    message: {
      sv: `Regionplanen saknar ${kind.name} ${goalId}. Den har: ${known.join(', ')}.`,
      en: `The regionplan lacks ${kind.name} ${goalId}. It has: ${known.join(', ')}.`,
    },
    suggestion: nearest(goalId, known),
  });
}

function repeatedAnswer(again: Named, first: Named): Diagnostic {
  return diagnose(repeatedGoal, {
    place: again.place,
    message: {
      sv: `Planen har redan en fil om ${again.key}.`,
      en: `The plan already has a file about ${again.key}.`,
    },
    related: [
      { place: first.place, message: { sv: 'Här är den andra filen.', en: 'This is the other file.' } },
    ],
  });
}

function repeatedIndicator(again: Named, first: Named): Diagnostic {
  return diagnose(duplicateId, {
    place: again.place,
    message: {
      sv: `Beteckningen ${again.key} används redan i planen.`,
      en: `The id ${again.key} is already used in the plan.`,
    },
    related: [
      { place: first.place, message: { sv: 'Här står den första gången.', en: 'It is here first.' } },
    ],
  });
}
