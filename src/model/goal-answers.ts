import { capitalize } from '../base/letters.js';
import type { Content, GoalAnswer } from './content.js';
import { type Goal, goalName, pathOf } from './goal-chain.js';

/** What a plan says of goals, goal by goal in the order of the document. */
export function answersIn(content: readonly Content[]): readonly GoalAnswer[] {
  return content.filter((item): item is GoalAnswer => item.type === 'goal-answer');
}

/** The goal of the regionplan that an answer is to: what a goal of the board's own stands under. */
export function answeredGoal({ goal, under }: GoalAnswer): Goal | undefined {
  return under ? goal?.parent : goal;
}

/** ”Mål 2.1 Tillgänglig vård”; of a goal that the regionplan does not have, what was written. */
export function answeredName({ kind, goalId, goal }: GoalAnswer): string {
  return goal ? goalName(goal) : `${capitalize(kind.name)} ${goalId}`;
}

/** The goals of the regionplan that a plan has something about, those above them included. */
export function goalsTakenOn(content: readonly Content[]): ReadonlySet<Goal> {
  return new Set(answersIn(content).flatMap(({ goal }) => (goal ? pathOf(goal) : [])));
}
