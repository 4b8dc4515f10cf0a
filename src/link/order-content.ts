import type { Content, GoalAnswer } from '../model/content.js';
import { answersIn } from '../model/goal-answers.js';
import type { Goal, GoalTree } from '../model/goal-chain.js';
import type { FileRecord } from '../validate/file-record.js';

export interface Linked {
  readonly record: FileRecord;
  readonly content: Content;
}

/**
 * The order of the document is the order listed, except that the goal files of one listed folder follow the goal
 * chain: an area before its goals, goals as the regionplan has them, whatever the files are called.
 */
export function orderContent(listed: readonly Linked[], goals: GoalTree): readonly Content[] {
  const ranks = ranksOf(goals.roots);
  const rank = (answer: GoalAnswer): number => {
    if (!answer.goal) return ranks.size;
    const { parent } = answer.goal;
    const own = ranks.get(answer.goal);
    // The board's own goals come after what they stand under, in the order of their files.
    return own ?? (parent ? (ranks.get(parent) ?? ranks.size) + 0.5 : ranks.size);
  };
  return runs(listed).flatMap((run) => {
    const answers = answersIn(run.map(({ content }) => content));
    if (answers.length < run.length) return run.map(({ content }) => content);
    return answers.toSorted((a, b) => rank(a) - rank(b));
  });
}

/** Neighbours that one line of `innehåll` lists. */
function runs(listed: readonly Linked[]): readonly (readonly Linked[])[] {
  const found: Linked[][] = [];
  for (const linked of listed) {
    const run = found.at(-1);
    const sameLine = run?.[0]?.record.file.listedAt === linked.record.file.listedAt;
    if (run && sameLine) run.push(linked);
    else found.push([linked]);
  }
  return found;
}

function ranksOf(roots: readonly Goal[]): ReadonlyMap<Goal, number> {
  const ranks = new Map<Goal, number>();
  const visit = (goal: Goal): void => {
    ranks.set(goal, ranks.size);
    goal.children.forEach(visit);
  };
  roots.forEach(visit);
  return ranks;
}
