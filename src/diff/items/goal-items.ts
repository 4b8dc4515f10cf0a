import { capitalize } from '../../base/letters.js';
import type { GoalAnswer } from '../../model/content.js';
import { answeredName, answersIn } from '../../model/goal-answers.js';
import { type Goal, goalKey, goalName } from '../../model/goal-chain.js';
import type { Plan } from '../../model/plan.js';
import type { BoardGoal, Undertaking } from '../../model/undertaking.js';
import { type Field, fieldsOf, type Item, type ItemGroup, withUniqueKeys } from '../item.js';
import type { View } from '../view.js';
import { pageName } from './page-name.js';

/** The goals that a regionplan lists. A board's plan has none of its own among them. */
export function goalItems({ kind, goals }: Plan, view: View): readonly ItemGroup[] {
  if (kind !== 'regionplan') return [];
  const items = [...goals.byId.values()].map((goal) => goalItem(goal, view));
  return [{ subject: 'goals', key: '', title: '', items: withUniqueKeys(items) }];
}

export function goalItem(goal: Goal, view: View): Item {
  return { key: view.keyOf(goal), name: goalName(goal), place: goal.place, fields: goalFields(goal, view) };
}

/** What stands above it is the same as long as it is the same goal, whatever it is called. */
function goalFields({ id, hasOwnId, name, note, parent }: Goal, view: View): readonly Field[] {
  const { words } = view;
  return [
    ...fieldsOf({ nummer: hasOwnId ? id : undefined, namn: words(name), not: words(note) }),
    ...fieldsOf({ under: parent && goalName(parent) }).map((field) => ({
      ...field,
      ...(parent ? { same: view.keyOf(parent) } : {}),
    })),
  ];
}

/** What the board says of each goal, and the goals of its own that it puts under it. */
export function answerItems({ content }: Plan, view: View): readonly ItemGroup[] {
  const items = answersIn(content).flatMap((answer) => {
    const key = answerKey(answer, view);
    return [answerItem(answer, key, view), ...ownItems(answer, key, view)];
  });
  return [{ subject: 'answers', key: '', title: '', items: withUniqueKeys(items) }];
}

/** A goal that the board decides is known by its name; one of the regionplan lives on under the key that it has there. */
export function answerKey({ kind, goalId, goal, under }: GoalAnswer, view: View): string {
  return goal && !under ? view.keyOf(goal) : goalKey(kind.name, goalId);
}

function answerItem(answer: GoalAnswer, key: string, { words }: View): Item {
  const { sharedWith, withoutIndicators, serves, under, page, place } = answer;
  const fields = fieldsOf({
    under: under?.text,
    'delas med': listOf(sharedWith.map(({ name }) => name)),
    'tar upp': listOf(serves.map(goalName)),
    'utan indikatorer': words(withoutIndicators?.reason),
    sida: pageName(page),
  });
  return { key, name: answeredName(answer), place, fields };
}

function ownItems({ goals }: Undertaking, above: string, view: View): readonly Item[] {
  return goals.flatMap((goal) => {
    const key = `${above}\n${goalKey(goal.kind.name, goal.id ?? goal.name.plain)}`;
    return [ownItem(goal, key, view), ...ownItems(goal, key, view)];
  });
}

function ownItem(
  { kind, id, name, sharedWith, withoutIndicators, place }: BoardGoal,
  key: string,
  { words }: View,
): Item {
  const fields = fieldsOf({
    namn: words(name),
    'delas med': listOf(sharedWith.map((board) => board.name)),
    'utan indikatorer': words(withoutIndicators?.reason),
  });
  const title = [capitalize(kind.name), ...(id === undefined ? [] : [id]), words(name)].join(' ');
  return { key, name: title, place, fields };
}

function listOf(names: readonly string[]): string {
  return names.join(', ');
}
