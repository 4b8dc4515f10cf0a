import type { Bilingual } from '../base/bilingual.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { meant } from '../base/meant.js';
import { allThatItHas, meantId } from '../base/nearest-ids.js';
import type { Place } from '../base/place.js';
import type { Content, GoalAnswer } from '../model/content.js';
import { answersIn } from '../model/goal-answers.js';
import { type GoalTree, goalKey, idsOf } from '../model/goal-chain.js';
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
  const answers = answersIn(content);
  return [
    ...(goals ? answers.filter(isUnknown).map((answer) => unknown(answer, goals)) : []),
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

/** One with indicators is told by the check of indicators without a goal. */
function isUnknown(answer: GoalAnswer): boolean {
  return !answer.goal && (answer.under !== undefined || indicatorsOf(answer).length === 0);
}

function unknown(answer: GoalAnswer, goals: GoalTree): Diagnostic {
  if (answer.under) return nothingToStandUnder(answer, answer.under, goals);
  const { kind, goalId, place } = answer;
  const known = idsOf(goals, kind.name);
  const { sentence, ...suggested } = meantId(goalId, known, place);
  return diagnose(unknownGoal, {
    place,
    message: {
      sv: `Regionplanen saknar ${kind.name} ${goalId}. ${allThatItHas(known).sv}${sentence.sv}`,
      en: `The regionplan lacks ${kind.name} ${goalId}. ${allThatItHas(known).en}${sentence.en}`,
    },
    ...suggested,
  });
}

/** Board goals without an id are told apart by their names. */
function keyOf({ kind, goal, goalId, under }: GoalAnswer): string {
  return under && !goal?.hasOwnId ? `${kind.name} ”${goalId}”` : goalKey(kind.name, goal?.id ?? goalId);
}

function nothingToStandUnder(
  { kind, goalId }: GoalAnswer,
  { text, place }: NonNullable<GoalAnswer['under']>,
  goals: GoalTree,
): Diagnostic {
  const known = [...goals.byId.values()]
    .filter((goal) => goal.hasOwnId && goal.kind.children.some(({ name }) => name === kind.name))
    .map((goal) => goalKey(goal.kind.name, goal.id));
  const there = goals.byId.has(text);
  return diagnose(unknownGoal, {
    place,
    message: {
      sv: `${there ? `Under ${text} kan ${kind.name} inte stå` : `Regionplanen saknar ”${text}”`}, så ”${goalId}” hänger löst. ${placesFor(known).sv}`,
      en: `${there ? `No ${kind.name} can stand under ${text}` : `The regionplan lacks “${text}”`}, so “${goalId}” hangs loose. ${placesFor(known).en}`,
    },
    ...meant(text, known, place),
  });
}

function placesFor(known: readonly string[]): Bilingual {
  if (known.length === 0)
    return { sv: 'Den har inget som det kan stå under.', en: 'It has nothing that it can stand under.' };
  const list = known.join(', ');
  return { sv: `Det kan stå under: ${list}.`, en: `It can stand under: ${list}.` };
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
