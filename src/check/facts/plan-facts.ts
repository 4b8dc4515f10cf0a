import type { Place } from '../../base/place.js';
import { type FrameFigure, framesIn } from '../../model/frame-figures.js';
import { goalsTakenOn } from '../../model/goal-answers.js';
import { type Goal, isToBeAnswered, keyOf } from '../../model/goal-chain.js';
import type { Period, Plan } from '../../model/plan.js';
import type { Indicator } from '../../model/undertaking.js';
import { indicatorsIn } from '../indicators/indicators-in.js';

/** What later checks need of a plan that is no longer at hand, so that no more of it is kept. */
export interface PlanFacts {
  readonly folder: string;
  readonly period: Period;
  /** The folder of the board; undefined for a regionplan. */
  readonly board: string | undefined;
  /** The folder of the regionplan it answers to. */
  readonly answersTo: string | undefined;
  /** Keys of the goals that it has something about. */
  readonly takenOn: ReadonlySet<string>;
  /** Of a regionplan: the goals that boards are to answer. */
  readonly toAnswer: readonly GoalFact[];
  readonly indicators: readonly IndicatorFact[];
  readonly frames: readonly FrameFigure[];
}

export interface GoalFact {
  readonly key: string;
  readonly name: string;
  readonly place: Place;
}

export type IndicatorFact = Pick<Indicator, 'id' | 'unit' | 'outcomes' | 'targets' | 'place'> & {
  readonly name: string;
};

export function factsOf(plan: Plan, regionplan: Plan | undefined): PlanFacts {
  return {
    folder: plan.folder,
    period: plan.period,
    board: plan.board?.folder,
    answersTo: regionplan?.folder,
    takenOn: new Set([...goalsTakenOn(plan.content)].map(keyOf)),
    toAnswer:
      plan.kind === 'regionplan' ? [...plan.goals.byId.values()].filter(isToBeAnswered).map(fact) : [],
    indicators: indicatorsIn(plan).map(({ indicator }) => ({
      id: indicator.id,
      name: indicator.name.plain,
      unit: indicator.unit,
      outcomes: indicator.outcomes,
      targets: indicator.targets,
      place: indicator.place,
    })),
    frames: framesIn(plan),
  };
}

function fact(goal: Goal): GoalFact {
  return { key: keyOf(goal), name: goal.name.plain, place: goal.place };
}
