import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Place } from '../base/place.js';
import type { Content, GoalAnswer } from '../model/content.js';
import { type GoalTree, goalKey } from '../model/goal-chain.js';
import { indicatorsOf } from '../model/undertaking.js';
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
    ...(goals ? answers.filter((answer) => !answer.goal).map((answer) => unknown(answer, goals)) : []),
    ...repeats(
      answers.map((answer) => ({ key: keyOf(answer), place: answer.place })),
      repeatedAnswer,
    ),
    ...repeats(
      answers.flatMap((answer) => indicatorsOf(answer).map(({ id, place }) => ({ key: id, place }))),
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

/** Board goals without an id are told apart by their names. */
function keyOf({ kind, goal, goalId, under }: GoalAnswer): string {
  return under && !goal?.hasOwnId ? `${kind.name} ”${goalId}”` : goalKey(kind.name, goal?.id ?? goalId);
}

function unknown(answer: GoalAnswer, goals: GoalTree): Diagnostic {
  if (answer.under) return nothingToStandUnder(answer, answer.under, goals);
  const known = [...goals.byId.values()]
    .filter((goal) => goal.kind.name === answer.kind.name)
    .map(({ id }) => id);
  const { name, plural } = answer.kind;
  return diagnose(unknownGoal, {
    place: answer.place,
    message: {
      sv: `I regionplanen finns inte ${name} ${answer.goalId}. Dess ${plural} är: ${known.join(', ')}.`,
      en: `The regionplan has no ${name} ${answer.goalId}. Its ${plural} are: ${known.join(', ')}.`,
    },
    suggestion: nearest(answer.goalId, known),
  });
}

function nothingToStandUnder(
  { kind, goalId }: GoalAnswer,
  { text, place }: NonNullable<GoalAnswer['under']>,
  goals: GoalTree,
): Diagnostic {
  const known = [...goals.byId.values()]
    .filter((goal) => goal.kind.children.some(({ name }) => name === kind.name))
    .map((goal) => goalKey(goal.kind.name, goal.id));
  return diagnose(unknownGoal, {
    place,
    message: {
      sv: `I regionplanen finns inte ”${text}”, eller så kan ${kind.name} inte stå under det. Därför hänger ”${goalId}” löst. Det som finns: ${known.join(', ')}.`,
      en: `Nothing in the regionplan that a ${kind.name} can stand under is called “${text}”, so “${goalId}” hangs loose. There are: ${known.join(', ')}.`,
    },
    suggestion: nearest(text, known),
  });
}

function repeatedAnswer(again: Named, first: Named): Diagnostic {
  return diagnose(repeatedGoal, {
    place: again.place,
    message: {
      sv: `Även en annan fil i planen svarar på ${again.key}.`,
      en: `Another file of the plan answers ${again.key} as well.`,
    },
    related: [
      { place: first.place, message: { sv: 'Den andra filen är den här.', en: 'The other file is this.' } },
    ],
  });
}

function repeatedIndicator(again: Named, first: Named): Diagnostic {
  return diagnose(duplicateId, {
    place: again.place,
    message: {
      sv: `En annan indikator i planen har redan id ${again.key}.`,
      en: `Another indicator of the plan already has the id ${again.key}.`,
    },
    related: [{ place: first.place, message: { sv: 'Den står här.', en: 'It is here.' } }],
  });
}
