import { answersIn, goalsTakenOn } from '../../model/goal-answers.js';
import { type Goal, type GoalKind, kindsOf, pathOf } from '../../model/goal-chain.js';
import type { Plan } from '../../model/plan.js';
import type { Undertaking } from '../../model/undertaking.js';

/** A goal or an indicator to be counted, with the goals it stands under, itself among them where it is one. */
export interface Counted {
  readonly kind: string;
  readonly path: readonly Goal[];
  /** `listed` in the regionplan, or `taken-on` by this plan. */
  readonly as: 'listed' | 'taken-on';
}

/** Everything of the goal chain that a text of the plan could give a number of. */
export function countable(plan: Plan): readonly Counted[] {
  const listed = [...plan.goals.byId.values()].map(
    (goal): Counted => ({ kind: goal.kind.name, path: pathOf(goal), as: 'listed' }),
  );
  const answers = answersIn(plan.content);
  const taken = [...goalsTakenOn(plan.content)].map(
    (goal): Counted => ({ kind: goal.kind.name, path: pathOf(goal), as: 'taken-on' }),
  );
  const own = answers.flatMap((answer) =>
    answer.goal ? undertaken(answer, answer.kind, pathOf(answer.goal)) : [],
  );
  return [...listed, ...taken, ...own];
}

function undertaken(undertaking: Undertaking, kind: GoalKind, path: readonly Goal[]): readonly Counted[] {
  const measure = kindsOf({ roots: kind.children }).find(({ measured }) => measured)?.name;
  const indicators = measure
    ? undertaking.indicators.map((): Counted => ({ kind: measure, path, as: 'taken-on' }))
    : [];
  const goals = undertaking.goals.flatMap((goal) => [
    { kind: goal.kind.name, path, as: 'taken-on' } as const,
    ...undertaken(goal, goal.kind, path),
  ]);
  return [...indicators, ...goals];
}
