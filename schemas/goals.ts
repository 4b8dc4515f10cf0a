import * as z from 'zod';
import { id, text, toDo } from './common.js';

/** A kind of the chain as the schemas need it: its words, who decides it, its children, whether it is measured. */
export interface GoalKindShape {
  readonly name: string;
  readonly plural: string;
  readonly level: 'region' | 'board';
  readonly measured: boolean;
  readonly crossCutting: boolean;
  readonly children: readonly GoalKindShape[];
}

/** A goal with its children under the plural of their kind, as deep as the chain goes. */
export interface GoalRecord {
  readonly id?: string;
  readonly namn: string;
  readonly not?: string;
  readonly [children: string]: string | readonly (GoalRecord | string)[] | undefined;
}

export type GoalListRecord = Readonly<Record<string, readonly (GoalRecord | string)[]>>;

/** `mal.yaml`: the regionplan's goals, with the region's own words as keys. */
export function goalListSchema(roots: readonly GoalKindShape[]): z.ZodType<GoalListRecord> {
  return z.strictObject({ ...listsOf(roots), ...toDo }) as unknown as z.ZodType<GoalListRecord>;
}

/** What the boards decide lives in their goal files, so it is no part of the list. */
function listsOf(kinds: readonly GoalKindShape[]) {
  const lists = kinds
    .filter((kind) => kind.level === 'region' && !kind.measured)
    .map(
      (kind) =>
        [
          kind.plural,
          z
            .array(goalSchema(kind))
            .optional()
            .meta({ description: `Regionplanens ${kind.plural}, i ordning.` }),
        ] as const,
    );
  return Object.fromEntries(lists);
}

/** What other goals or a board's files hang on must have an id; a goal that ends its chain can be its name alone. */
function goalSchema(kind: GoalKindShape): z.ZodType {
  const described = id.meta({
    description: `Beteckningen som andra filer hänvisar till: ${kind.name} 1.1 har id 1.1.`,
  });
  const ends = kind.children.length === 0;
  const goal = z.strictObject({
    id: ends ? described.optional() : described,
    namn: text.meta({ description: 'Namnet som det är beslutat.' }),
    not: text.optional().meta({ description: 'En förklaring som trycks med mindre stil under namnet.' }),
    ...listsOf(kind.children),
  });
  return ends ? z.union([text, goal]) : goal;
}
