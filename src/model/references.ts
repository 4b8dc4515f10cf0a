import type { Content, Data, GoalAnswer, TextContent } from './content.js';
import { ancestorsOf, type Goal, goalKey } from './goal-chain.js';

/** What a reference leads to: something a file holds, or a goal, whichever file it is printed by. */
export type Anchor = `file ${string}` | `goal ${string}`;

export function fileAnchor(name: string): Anchor {
  return `file ${name}`;
}

export function goalAnchor(goal: Goal): Anchor {
  return `goal ${goalKey(goal.kind.name, goal.id)}`;
}

/** Every name that a reference in the plan can be written with, and what it leads to. */
export function anchors(content: readonly Content[]): ReadonlyMap<string, Anchor> {
  const names = new Map<string, Anchor>();
  for (const item of content) {
    names.set(item.name, fileAnchor(item.name));
    for (const data of placedBy(item)) names.set(data.name, fileAnchor(data.name));
    for (const goal of goalsPrintedBy(item)) names.set(goalKey(goal.kind.name, goal.id), goalAnchor(goal));
  }
  return names;
}

export function hasBody(content: Content): content is TextContent | GoalAnswer {
  return content.type === 'text' || content.type === 'goal-answer';
}

function placedBy(content: Content): readonly Data[] {
  return hasBody(content) ? [...content.placed.values()] : [];
}

/** An answer is printed under the headings of the goals above it, so those can be referred to as well. */
function goalsPrintedBy(content: Content): readonly Goal[] {
  if (content.type === 'goal-list') return [...content.goals.byId.values()];
  if (content.type === 'goal-answer' && content.goal) return [...ancestorsOf(content.goal), content.goal];
  return [];
}
