import type { GoalAnswer } from '../../model/content.js';
import { answeredGoal, answersIn } from '../../model/goal-answers.js';
import { goalKey, keyOf, measuredKindBelow } from '../../model/goal-chain.js';
import type { Plan } from '../../model/plan.js';
import { type BoardGoal, indicatorsOf, type Undertaking } from '../../model/undertaking.js';
import type { AnswerFact } from './plan-facts.js';

/** What a board's plan says of each goal that it answers; a goal that the regionplan lacks has a finding instead. */
export function answerFacts(plan: Plan): readonly AnswerFact[] {
  return answersIn(plan.content).map((answer) => answerFact(answer));
}

function answerFact(answer: GoalAnswer): AnswerFact {
  const goal = answeredGoal(answer);
  return {
    goal: goal ? keyOf(goal) : goalKey(answer.kind.name, answer.goalId),
    ownGoal: answer.under && answer.goalId,
    indicators: indicatorsOf(answer).map(({ name }) => name.plain),
    ownGoals: [...ownName(answer), ...goalsBelow(answer).map(nameOf)],
    serves: answer.serves.map(keyOf),
    sharedWith: answer.sharedWith.map(({ name }) => name),
    measured: measuredKindBelow(answer.kind) !== undefined,
    reason: answer.withoutIndicators?.reason.plain,
    path: answer.place.path,
  };
}

/** A file about a goal of the board's own stands under a goal of the regionplan and is itself what is undertaken. */
function ownName({ under, goalId }: GoalAnswer): readonly string[] {
  return under ? [goalId] : [];
}

function goalsBelow({ goals }: Undertaking): readonly BoardGoal[] {
  return goals.flatMap((goal) => [goal, ...goalsBelow(goal)]);
}

function nameOf({ id, name }: BoardGoal): string {
  return id === undefined ? name.plain : `${id} ${name.plain}`;
}
