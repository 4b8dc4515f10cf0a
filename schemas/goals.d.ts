import { z } from 'zod';
import { type IndicatorRecord } from './indicator.js';
/** A kind of the chain as the schemas need it: its word, its plural, its children, and whether it is measured. */
export interface GoalKindShape {
  readonly name: string;
  readonly plural: string;
  readonly measured: boolean;
  readonly children: readonly GoalKindShape[];
}
/** A goal with its children under the plural of their kind, as deep as the chain goes. */
export interface GoalRecord {
  readonly id: string;
  readonly namn: string;
  readonly [children: string]: string | readonly GoalRecord[] | undefined;
}
export type GoalListRecord = Readonly<Record<string, readonly GoalRecord[]>>;
/** `mal.yaml`: the regionplan's goals, with the region's own words as keys. */
export declare function goalListSchema(roots: readonly GoalKindShape[]): z.ZodType<GoalListRecord>;
/** The front matter of a goal file, read by the place of the kind in the chain. */
export interface GoalFileRecord {
  readonly goal: string;
  readonly indicators: readonly IndicatorRecord[] | undefined;
  readonly withoutIndicators: string | undefined;
}
/**
 * The front matter of a goal file: `mål: 2.1`, and, where measured kinds stand under this one, their list and the
 * key that says why there are none.
 */
export declare function goalFileSchema(kind: GoalKindShape): z.ZodType<Readonly<Record<string, unknown>>>;
/** The key that gives the reason for a goal without indicators, in the region's own word for them. */
export declare function withoutKey(plural: string): string;
