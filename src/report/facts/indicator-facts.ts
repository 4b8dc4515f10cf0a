import type { GoalAnswer } from '../../model/content.js';
import { answeredGoal, answeredName, answersIn } from '../../model/goal-answers.js';
import { goalName } from '../../model/goal-chain.js';
import { placedIndicators } from '../../model/placed-indicators.js';
import type { Plan } from '../../model/plan.js';
import type { Indicator, YearValue } from '../../model/undertaking.js';
import type { IndicatorFact, YearFact } from './plan-facts.js';

/** Every indicator of the plan, in reading order. */
export function indicatorFacts(plan: Plan): readonly IndicatorFact[] {
  return answersIn(plan.content).flatMap((answer) =>
    placedIndicators(answer).map(({ indicator, own }) =>
      indicatorFact(indicator, goalOf(answer), own.at(-1)?.name.plain ?? ownName(answer)),
    ),
  );
}

function indicatorFact(indicator: Indicator, goal: string, ownGoal: string | undefined): IndicatorFact {
  const { id, name, sources, unit, scale, better } = indicator;
  return {
    id,
    name: name.plain,
    goal,
    ownGoal,
    sources: sources.map(({ plain }) => plain),
    unit,
    scale,
    better,
    outcomes: indicator.outcomes.map(yearFact),
    targets: indicator.targets.map(yearFact),
  };
}

function yearFact({ year, value }: YearValue): YearFact {
  return { year, value };
}

function goalOf(answer: GoalAnswer): string {
  const goal = answeredGoal(answer);
  return goal ? goalName(goal) : answeredName(answer);
}

function ownName({ under, goalId }: GoalAnswer): string | undefined {
  return under ? goalId : undefined;
}
