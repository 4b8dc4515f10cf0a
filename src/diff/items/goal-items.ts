import { capitalize } from '../../base/letters.js';
import type { GoalAnswer } from '../../model/content.js';
import { type Goal, goalKey } from '../../model/goal-chain.js';
import type { Plan } from '../../model/plan.js';
import type { BoardGoal, Undertaking } from '../../model/undertaking.js';
import { fieldsOf, type Item, type ItemGroup, withUniqueKeys } from '../item.js';

/** The goals that a regionplan lists. A board's plan has none of its own among them. */
export function goalItems({ kind, goals }: Plan): readonly ItemGroup[] {
  if (kind !== 'regionplan') return [];
  const items = [...goals.byId.values()].map(goalItem);
  return [{ subject: 'goals', key: '', title: '', items: withUniqueKeys(items) }];
}

/** What the board says of each goal, and the goals of its own that it puts under it. */
export function answerItems({ content }: Plan): readonly ItemGroup[] {
  const answers = content.filter((item): item is GoalAnswer => item.type === 'goal-answer');
  const items = answers.flatMap((answer) => [answerItem(answer), ...ownItems(answer, keyOf(answer))]);
  return [{ subject: 'answers', key: '', title: '', items: withUniqueKeys(items) }];
}

/** ”Mål 2.1 Tillgänglig vård”; an id that nobody wrote is left out. */
export function goalName({ kind, goalId, goal }: GoalAnswer): string {
  return goal ? nameOf(goal) : `${capitalize(kind.name)} ${goalId}`;
}

function nameOf({ kind, hasOwnId, id, name }: Goal): string {
  return [capitalize(kind.name), ...(hasOwnId ? [id] : []), name.plain].join(' ');
}

/** A goal without an id of its own is known by its name: its number changes with every goal put before it. */
function goalItem(goal: Goal): Item {
  const { kind, id, hasOwnId, name, note, parent, place } = goal;
  const fields = fieldsOf([
    ['namn', name.plain],
    ['förklaring', note?.plain],
    ['under', parent && nameOf(parent)],
  ]);
  return { key: goalKey(kind.name, hasOwnId ? id : name.plain), name: nameOf(goal), place, fields };
}

function keyOf({ kind, goalId }: GoalAnswer): string {
  return goalKey(kind.name, goalId);
}

function answerItem(answer: GoalAnswer): Item {
  const { sharedWith, withoutIndicators, serves, under, place } = answer;
  const fields = fieldsOf([
    ['under', under?.text],
    ['delas med', listOf(sharedWith.map(({ name }) => name))],
    ['tar upp', listOf(serves.map(nameOf))],
    ['utan indikatorer', withoutIndicators?.reason.plain],
  ]);
  return { key: keyOf(answer), name: goalName(answer), place, fields };
}

function ownItems({ goals }: Undertaking, above: string): readonly Item[] {
  return goals.flatMap((goal) => {
    const key = `${above}\n${goalKey(goal.kind.name, goal.id ?? goal.name.plain)}`;
    return [ownItem(goal, key), ...ownItems(goal, key)];
  });
}

function ownItem({ kind, id, name, sharedWith, withoutIndicators, place }: BoardGoal, key: string): Item {
  const fields = fieldsOf([
    ['namn', name.plain],
    ['delas med', listOf(sharedWith.map((board) => board.name))],
    ['utan indikatorer', withoutIndicators?.reason.plain],
  ]);
  const title = [capitalize(kind.name), ...(id === undefined ? [] : [id]), name.plain].join(' ');
  return { key, name: title, place, fields };
}

function listOf(names: readonly string[]): string {
  return names.join(', ');
}
