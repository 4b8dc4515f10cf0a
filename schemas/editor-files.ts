import type * as z from 'zod';
import { dataKinds } from './data-kinds.js';
import { type JsonSchema, jsonSchemaOf } from './json-schema.js';
import { boardPlanSchema, regionplanSchema } from './plan.js';
import { regionSchema } from './region.js';
import { templateSchema } from './template.js';
import { templatePartsSchema } from './template-parts.js';
import { textFileSchema } from './text-file.js';
import { themeSchema } from './theme.js';

/** The kinds of file that look the same in every region, with the words an editor calls them by. */
const files = {
  region: { schema: regionSchema, title: 'Regionen' },
  regionplan: { schema: regionplanSchema, title: 'Regionplanen' },
  plan: { schema: boardPlanSchema, title: 'Nämndens plan' },
  text: { schema: textFileSchema, title: 'Överst i en text' },
  ...Object.fromEntries(
    Object.entries(dataKinds).map(([kind, schema]) => [
      kind.replaceAll(' ', '-'),
      { schema, title: capitalized(kind) },
    ]),
  ),
  mall: { schema: templateSchema(), title: 'Mallen' },
  delar: { schema: templatePartsSchema, title: 'Mallens delar' },
  utseende: { schema: themeSchema(), title: 'Mallens utseende' },
} as const satisfies Readonly<Record<string, { readonly schema: z.ZodType; readonly title: string }>>;

/** Their JSON Schemas, by file name without ending: `juridiska-personer`. */
export function commonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(files).map(([name, { schema, title }]) => [name, jsonSchemaOf(schema, title)]),
  );
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
