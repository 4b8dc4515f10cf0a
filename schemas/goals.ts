import * as z from 'zod';
import { id, text } from './common.js';
import { type IndicatorRecord, indicatorSchema } from './indicator.js';

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
export function goalListSchema(roots: readonly GoalKindShape[]): z.ZodType<GoalListRecord> {
  return z.strictObject(listsOf(roots)) as unknown as z.ZodType<GoalListRecord>;
}

/** Indicators are the boards' and live in their goal files, so a measured kind is no part of the list. */
function listsOf(kinds: readonly GoalKindShape[]) {
  const lists = kinds
    .filter((kind) => !kind.measured)
    .map((kind) => [kind.plural, z.array(goalSchema(kind)).optional()] as const);
  return Object.fromEntries(lists);
}

function goalSchema(kind: GoalKindShape): z.ZodType {
  return z.strictObject({
    id: id.meta({ description: `Beteckningen som andra filer hänvisar till: ${kind.name} 1.1 har id 1.1.` }),
    namn: text.meta({ description: 'Namnet som det är beslutat.' }),
    ...listsOf(kind.children),
  });
}

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
export function goalFileSchema(kind: GoalKindShape): z.ZodType<Readonly<Record<string, unknown>>> {
  const measured = kind.children.filter((child) => child.measured);
  return z.strictObject({
    [kind.name]: id.meta({ description: `Vilket ${kind.name} i regionplanen filen handlar om.` }),
    ...Object.fromEntries(
      measured.flatMap(({ plural }) => [
        [plural, z.array(indicatorSchema).optional()],
        [withoutKey(plural), text.optional()],
      ]),
    ),
  });
}

/** The key that gives the reason for a goal without indicators, in the region's own word for them. */
export function withoutKey(plural: string): string {
  return `utan ${plural}`;
}
