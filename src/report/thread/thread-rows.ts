import { capitalize } from '../../base/letters.js';
import type { AnswerFact, GoalFact, PlanFacts, PlanOrigin } from '../facts/plan-facts.js';
import type { RegionFacts } from '../facts/region-facts.js';

/** A goal of a regionplan with every plan that takes it on. */
export interface ThreadGoal {
  readonly regionplan: PlanOrigin;
  readonly goal: GoalFact;
  /** In the order of the boards, then of the years. */
  readonly answers: readonly ThreadAnswer[];
}

export interface ThreadAnswer {
  readonly plan: PlanOrigin;
  readonly answer: AnswerFact;
}

/** One regionplan, its goals and how many plans answer to it. */
export interface Thread {
  readonly regionplan: PlanOrigin;
  readonly plans: readonly PlanOrigin[];
  readonly goals: readonly ThreadGoal[];
}

/** A break in the thread from the assembly's goals to what is measured. */
export interface Gap {
  readonly kind: 'not-taken' | 'no-indicator' | 'no-plan';
  readonly regionplan: PlanOrigin;
  /** Absent where no plan at all answers to the regionplan. */
  readonly goal: GoalFact | undefined;
  readonly plan: PlanOrigin | undefined;
  /** The board's own goal that nothing measures; undefined where it is the regionplan's. */
  readonly ownGoal: string | undefined;
  readonly reason: string | undefined;
}

/** The regionplans that were asked for, and those that the plans asked for answer to. */
export function threads({ regionplans, plans }: RegionFacts): readonly Thread[] {
  const asked = new Set(plans.flatMap(({ origin }) => [origin.folder, origin.answersTo]));
  return regionplans
    .filter(({ origin, goals }) => asked.has(origin.folder) && goals.length > 0)
    .map((regionplan) => threadOf(regionplan, plans));
}

function threadOf({ origin, goals }: PlanFacts, plans: readonly PlanFacts[]): Thread {
  const answering = plans.filter((plan) => plan.origin.answersTo === origin.folder);
  const byGoal = new Map<string, ThreadAnswer[]>();
  for (const plan of answering) {
    for (const answer of plan.answers) {
      for (const key of [answer.goal, ...answer.serves]) {
        const known = byGoal.get(key);
        const one = { plan: plan.origin, answer };
        if (known) known.push(one);
        else byGoal.set(key, [one]);
      }
    }
  }
  return {
    regionplan: origin,
    plans: answering.map((plan) => plan.origin),
    goals: goals.map((goal) => ({ regionplan: origin, goal, answers: byGoal.get(goal.key) ?? [] })),
  };
}

/** Goals that nobody takes on, and goals taken on that nothing measures. */
export function gapsIn({ regionplan, plans, goals }: Thread): readonly Gap[] {
  if (plans.length === 0) {
    return [{ ...wholly, kind: 'no-plan', regionplan, goal: undefined }];
  }
  return goals.flatMap(({ goal, answers }) => {
    if (answers.length === 0) return notTaken(goal, regionplan);
    return goal.crossCutting ? [] : answers.flatMap((one) => unmeasured(one, goal, regionplan));
  });
}

const wholly = { plan: undefined, ownGoal: undefined, reason: undefined };

/** A goal with others below it is taken on through them. */
function notTaken(goal: GoalFact, regionplan: PlanOrigin): readonly Gap[] {
  if (goal.hasGoalsBelow) return [];
  return [{ ...wholly, kind: 'not-taken', regionplan, goal }];
}

function unmeasured({ plan, answer }: ThreadAnswer, goal: GoalFact, regionplan: PlanOrigin): readonly Gap[] {
  if (!answer.measured || answer.indicators.length > 0) return [];
  const { ownGoal, reason } = answer;
  return [{ kind: 'no-indicator', regionplan, goal, plan, ownGoal, reason }];
}

/** ”Mål 2.1 Tillgänglig vård”. */
export function goalTitle({ kind, id, name }: GoalFact): string {
  return `${capitalize(kind)} ${id} ${name}`;
}
