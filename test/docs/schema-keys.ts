import { z } from 'zod';
import { dataKinds } from '../../schemas/data-kinds.js';
import { goalFileSchema } from '../../schemas/goal-file.js';
import { type GoalKindShape, goalListSchema } from '../../schemas/goals.js';
import { boardPlanSchema, regionplanSchema } from '../../schemas/plan.js';
import { regionSchema } from '../../schemas/region.js';
import { templateSchema } from '../../schemas/template.js';
import { templatePartsSchema } from '../../schemas/template-parts.js';
import { textFileSchema } from '../../schemas/text-file.js';
import { themeSchema } from '../../schemas/theme.js';

/** A key that a file may hold. */
export interface SchemaKey {
  readonly key: string;
  /** The key it stands under; '' on the outermost level. Names that authors choose themselves are skipped. */
  readonly under: string;
  readonly optional: boolean;
  /** What may be written where there is a fixed choice. */
  readonly choices: readonly string[];
}

// The goal schemas are built from a chain; this is the one that the handbook declares.
const shape = { level: 'region', measured: false, crossCutting: false } as const;
const indicator: GoalKindShape = {
  ...shape,
  level: 'board',
  measured: true,
  name: 'indikator',
  plural: 'indikatorer',
  children: [],
};
const goal: GoalKindShape = { ...shape, name: 'mål', plural: 'mål', children: [indicator] };
const area: GoalKindShape = { ...shape, name: 'målområde', plural: 'målområden', children: [goal] };

/** Every kind of file that authors of plans write. */
export const planFileSchemas = {
  region: regionSchema,
  regionplan: regionplanSchema,
  boardPlan: boardPlanSchema,
  goalList: goalListSchema([area]),
  goalFile: goalFileSchema(goal, []),
  areaFile: goalFileSchema(area, []),
  textFile: textFileSchema,
  ...dataKinds,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** The files of a template, which come with the program. */
export const templateFileSchemas = {
  template: templateSchema(),
  parts: templatePartsSchema,
  theme: themeSchema(),
} as const;

/** A group that stands in several places, as a row of a table that may hold rows, has its keys told once. */
export function keysOf(
  schema: z.core.$ZodType,
  under = '',
  told: Set<z.core.$ZodType> = new Set(),
): readonly SchemaKey[] {
  const inside = (inner: z.core.$ZodType, name = under) => keysOf(inner, name, told);
  if (schema instanceof z.ZodOptional) return inside(schema.unwrap());
  if (schema instanceof z.ZodLazy) {
    if (told.has(schema)) return [];
    told.add(schema);
    return inside(schema.unwrap());
  }
  if (schema instanceof z.ZodArray) return inside(schema.element);
  if (schema instanceof z.ZodRecord) return inside(schema.valueType);
  if (schema instanceof z.ZodIntersection) return [...inside(schema.def.left), ...inside(schema.def.right)];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => inside(option));
  if (!(schema instanceof z.ZodObject) || told.has(schema)) return [];
  told.add(schema);
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([key, value]) => [
    { key, under, optional: value instanceof z.ZodOptional, choices: choicesOf(value) },
    ...inside(value, key),
  ]);
}

function choicesOf(schema: z.core.$ZodType): readonly string[] {
  if (schema instanceof z.ZodOptional) return choicesOf(schema.unwrap());
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}
