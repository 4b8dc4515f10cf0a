import { type Goal, type GoalTree, keyOf } from './goal-chain.js';

/** What becomes of last year's goal in another regionplan: the goal it lives on as, or that it is gone. */
export type Fate =
  | { readonly kind: 'lives'; readonly goal: Goal; readonly renamed: boolean }
  | { readonly kind: 'gone' };

/**
 * A goal lives on as the one with its name, whatever its number has become, or as the one with its number where the
 * names are much alike. The same number with another name is another goal.
 */
export function fateOf(old: Goal, goals: GoalTree): Fate {
  const numbered = goals.byId.get(keyOf(old));
  if (numbered && sameName(numbered, old)) return { kind: 'lives', goal: numbered, renamed: false };
  const named = [...goals.byId.values()].find(
    (each) => each.kind.name === old.kind.name && sameName(each, old),
  );
  if (named) return { kind: 'lives', goal: named, renamed: false };
  return numbered && isMuchAlike(numbered, old)
    ? { kind: 'lives', goal: numbered, renamed: true }
    : { kind: 'gone' };
}

/** Half of the words that either of two names has are in both. */
function isMuchAlike(a: Goal, b: Goal): boolean {
  const words = ({ name }: Goal) => new Set(name.plain.toLowerCase().match(/[\p{L}\d]+/gu) ?? []);
  const [left, right] = [words(a), words(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common * 2 >= left.size + right.size - common;
}

function sameName(a: Goal, b: Goal): boolean {
  const fold = ({ name }: Goal) => name.plain.toLowerCase().replace(/\s+/g, ' ').trim();
  return fold(a) === fold(b);
}

/** The goals of a regionplan that none of last year's live on as. */
export function newGoals(old: GoalTree, goals: GoalTree): ReadonlySet<Goal> {
  const known = new Set(
    [...old.byId.values()].flatMap((goal) => {
      const fate = fateOf(goal, goals);
      return fate.kind === 'lives' ? [fate.goal] : [];
    }),
  );
  return new Set([...goals.byId.values()].filter((goal) => !known.has(goal)));
}
