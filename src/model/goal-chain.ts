import type { Place } from '../base/place.js';
import type { RichText } from './rich-text.js';

/**
 * The kinds of goal that a regionplan declares, as a forest: målområde → mål → indikator. Nothing in the program
 * knows a kind by its name; what matters is its place in the chain and whether it is measured.
 */
export interface GoalChain {
  readonly roots: readonly GoalKind[];
}

export interface GoalKind {
  /** The region's word in the singular, ”målområde”. */
  readonly name: string;
  /** In the plural, also the key that lists them, ”målområden”. */
  readonly plural: string;
  readonly decidedBy: string | undefined;
  /** True for the kind that has sources, outcomes and targets. */
  readonly measured: boolean;
  readonly children: readonly GoalKind[];
}

/** The goals of one regionplan. */
export interface GoalTree {
  readonly roots: readonly Goal[];
  /** Every goal, by kind and id. */
  readonly byId: ReadonlyMap<string, Goal>;
}

export interface Goal {
  readonly kind: GoalKind;
  readonly id: string;
  readonly name: RichText;
  readonly parent: Goal | undefined;
  readonly children: readonly Goal[];
  readonly place: Place;
}

/** Ids are unique within a kind, so a regionplan may have a perspective 1 and a goal 1. */
export function goalKey(kind: string, id: string): string {
  return `${kind} ${id}`;
}

/** The ids of one kind of goal, in the order of the regionplan. */
export function idsOf(goals: GoalTree, kind: string): readonly string[] {
  return [...goals.byId.values()].filter((goal) => goal.kind.name === kind).map(({ id }) => id);
}

export function kindsOf(chain: GoalChain): readonly GoalKind[] {
  const flatten = (kinds: readonly GoalKind[]): readonly GoalKind[] =>
    kinds.flatMap((kind) => [kind, ...flatten(kind.children)]);
  return flatten(chain.roots);
}

/** The kinds that a goal file may be about: all that are not themselves the measure. */
export function goalFileKinds(chain: GoalChain): readonly GoalKind[] {
  return kindsOf(chain).filter((kind) => !kind.measured);
}

export function measuredKindUnder(kind: GoalKind): GoalKind | undefined {
  return kind.children.find((child) => child.measured);
}

/** From the root down to the goal's parent. */
export function ancestorsOf(goal: Goal): readonly Goal[] {
  return goal.parent ? [...ancestorsOf(goal.parent), goal.parent] : [];
}
