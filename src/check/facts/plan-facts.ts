import type { Place } from '../../base/place.js';
import { type Goal, goalKey } from '../../model/goal-chain.js';
import type { Period, Plan } from '../../model/plan.js';
import type { Indicator } from '../../model/undertaking.js';
import { type FrameFigure, framesIn } from '../frames/frame-figures.js';
import { pathOf } from '../goals/goal-counts.js';
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
  const answered = plan.content.flatMap((item) =>
    item.type === 'goal-answer' && item.goal ? pathOf(item.goal) : [],
  );
  return {
    folder: plan.folder,
    period: plan.period,
    board: plan.board?.folder,
    answersTo: regionplan?.folder,
    takenOn: new Set(answered.map(({ kind, id }) => goalKey(kind.name, id))),
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

/** A goal that boards decide something under, and that is not itself divided into others. */
function isToBeAnswered({ kind, children, hasOwnId }: Goal): boolean {
  return hasOwnId && children.length === 0 && kind.children.some(({ level }) => level === 'board');
}

function fact({ kind, id, name, place }: Goal): GoalFact {
  return { key: goalKey(kind.name, id), name: name.plain, place };
}
