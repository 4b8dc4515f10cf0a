import { capitalize } from '../base/letters.js';
import type { Place } from '../base/place.js';
import type { RichText } from './rich-text.js';

/**
 * The kinds of goal that a regionplan declares, as a forest: målområde → mål → indikator. Nothing in the program
 * knows a kind by its name; what matters is its place in the chain, who decides it and whether it is measured. A
 * kind that may stand under several others is in the forest once for each.
 */
export interface GoalChain {
  readonly roots: readonly GoalKind[];
}

export interface GoalKind {
  /** The region's word in the singular, ”målområde”. */
  readonly name: string;
  /** In the plural, also the key that lists them, ”målområden”. */
  readonly plural: string;
  /** `region`: the regionplan lists them. `board`: each board decides its own, in its goal files. */
  readonly level: 'region' | 'board';
  /** True for the kind that has sources, outcomes and targets. */
  readonly measured: boolean;
  /** True for a kind that goals of other kinds can serve, such as perspectives. */
  readonly crossCutting: boolean;
  /** A pattern for the heading of a goal, or the words over a list or column; undefined where the template's serve. */
  readonly heading: string | undefined;
  /** The region's own words for what is measured; undefined where the template's serve. */
  readonly words: {
    readonly source: string | undefined;
    readonly outcome: string | undefined;
    readonly target: string | undefined;
  };
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
  /** As given, or made from the goal's place in the list where none was. */
  readonly id: string;
  /** False for an id that nobody wrote, which is for references only. */
  readonly hasOwnId: boolean;
  readonly name: RichText;
  /** What explains the name, printed small under it. */
  readonly note: RichText | undefined;
  readonly parent: Goal | undefined;
  readonly children: readonly Goal[];
  readonly place: Place;
}

/** Ids are unique within a kind, so a regionplan may have a perspective 1 and a goal 1. */
export function goalKey(kind: string, id: string): string {
  return `${kind} ${id}`;
}

/** The ids of one kind of goal, in the order of the regionplan; not those that are only for references. */
export function idsOf(goals: GoalTree, kind: string): readonly string[] {
  return [...goals.byId.values()]
    .filter((goal) => goal.kind.name === kind && goal.hasOwnId)
    .map(({ id }) => id);
}

/** Every kind once, in the order declared. */
export function kindsOf(chain: GoalChain): readonly GoalKind[] {
  const flatten = (kinds: readonly GoalKind[]): readonly GoalKind[] =>
    kinds.flatMap((kind) => [kind, ...flatten(kind.children)]);
  const byName = new Map(flatten(chain.roots).map((kind) => [kind.name, kind]));
  return [...byName.values()];
}

/** The kinds that a goal file may be about: all that are not themselves the measure. */
export function goalFileKinds(chain: GoalChain): readonly GoalKind[] {
  return kindsOf(chain).filter((kind) => !kind.measured);
}

export function crossCuttingKinds(chain: GoalChain): readonly GoalKind[] {
  return kindsOf(chain).filter((kind) => kind.crossCutting);
}

/** The kinds under this one that the board decides and that are not the measure: delmål, resultatmål, uppdrag. */
export function ownKindsUnder(kind: GoalKind): readonly GoalKind[] {
  return kind.children.filter((child) => child.level === 'board' && !child.measured);
}

export function measuredKindUnder(kind: GoalKind): GoalKind | undefined {
  return kind.children.find((child) => child.measured);
}

/** What a board measures goals of this kind by, also where that stands under goals of its own. */
export function measuredKindBelow(kind: GoalKind): GoalKind | undefined {
  const below = (each: GoalKind): readonly GoalKind[] =>
    each.children
      .filter(({ level }) => level === 'board')
      .flatMap((child) => (child.measured ? [child] : below(child)));
  return below(kind)[0];
}

export function keyOf({ kind, id }: Pick<Goal, 'kind' | 'id'>): string {
  return goalKey(kind.name, id);
}

/** ”Mål 2.1 Tillgänglig vård”; an id that nobody wrote is left out. */
export function goalName({ kind, hasOwnId, id, name }: Goal): string {
  return [capitalize(kind.name), ...(hasOwnId ? [id] : []), name.plain].join(' ');
}

/** A goal that boards decide something under, and that is not itself divided into others. */
export function isToBeAnswered({ kind, children, hasOwnId }: Goal): boolean {
  return hasOwnId && children.length === 0 && kind.children.some(({ level }) => level === 'board');
}

/** From the root down to the goal itself. */
export function pathOf(goal: Goal): readonly Goal[] {
  return [...ancestorsOf(goal), goal];
}

/** From the root down to the goal's parent. */
export function ancestorsOf(goal: Goal): readonly Goal[] {
  return goal.parent ? [...ancestorsOf(goal.parent), goal.parent] : [];
}
