import * as z from 'zod';

/** A JSON Schema (draft-07, which the YAML editors read), as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** The shape of a file, for an editor. The title is the name that the editor shows. */
export function jsonSchemaOf(schema: z.ZodType, title: string): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => acceptFigures(jsonSchema),
  });
  return { $schema, title, ...rest };
}

/** Schemas are kept in files of their own, so the same schema has to be the same bytes. */
export function schemaText(schema: JsonSchema): string {
  const text = JSON.stringify(schema, null, 2);
  return `${text.replace(escaped, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))}\n`;
}

/** The compiled program is ASCII, so that its patterns have `\\u00e4` where the source has `ä`; and dashes likewise. */
const escaped = /\\\\u(00[c-f][0-9a-f]|2013)/g;

/**
 * To us every value is text, but an editor reads `2022` and `1.1` as figures. A pattern says nothing of a figure,
 * so an editor accepts some that `plan check` does not, and never the other way around.
 */
function acceptFigures(schema: z.core.JSONSchema.BaseSchema): void {
  if (schema.type !== 'string') return;
  if (!schema.enum) {
    if (schema.const === undefined) Object.assign(schema, { type: ['string', 'number'] });
    return;
  }
  const figures = schema.enum.filter((choice) => typeof choice === 'string' && /^\d+$/.test(choice));
  if (figures.length === 0) return;
  Object.assign(schema, { type: ['string', 'number'], enum: [...schema.enum, ...figures.map(Number)] });
}
