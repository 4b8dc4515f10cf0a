import type { JsonSchema } from '../../../schemas/json-schema.js';

/** A name that a file may refer to, with the words an editor shows beside it. */
export interface Choice {
  readonly name: string;
  readonly title: string;
}

/**
 * One of the names. An editor reads `1.1` as a figure and completes it bare, as it is written in plans; `1.10` it
 * reads as 1.1 too, so that one is a text and is completed with quotation marks.
 */
export function choiceSchema(choices: readonly Choice[]): JsonSchema {
  const figures = choices.filter(({ name }) => isFigure(name));
  const quoted = figures.map(({ name }) => name.replaceAll('.', '\\.')).join('|');
  return {
    oneOf: [
      ...choices.map(({ name, title }) => ({ const: isFigure(name) ? Number(name) : name, title })),
      ...(figures.length > 0 ? [{ type: 'string', pattern: `^(?:${quoted})$` }] : []),
    ],
  };
}

/** Puts a choice in the place of the free text that a schema asks for, alone, in a list or among other forms. */
export function narrowed(schema: JsonSchema, choice: JsonSchema): JsonSchema {
  if (Array.isArray(schema.anyOf)) {
    return { ...schema, anyOf: schema.anyOf.map((form: JsonSchema) => narrowed(form, choice)) };
  }
  if (isSchema(schema.items)) return { ...schema, items: narrowed(schema.items, choice) };
  const { type, minLength, pattern, ...rest } = schema;
  return { ...rest, ...choice };
}

/** Changes every property of some names, however deep it stands. */
export function withProperties(
  schema: JsonSchema,
  changes: Readonly<Record<string, (property: JsonSchema) => JsonSchema>>,
): JsonSchema {
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    return isSchema(value) ? withProperties(value, changes) : value;
  };
  const properties = (value: JsonSchema) =>
    Object.entries(value).map(([key, property]) => {
      const deep = inside(property);
      return [key, isSchema(deep) ? (changes[key]?.(deep) ?? deep) : deep] as const;
    });
  const entries = Object.entries(schema).map(([keyword, value]) => [
    keyword,
    keyword === 'properties' && isSchema(value) ? Object.fromEntries(properties(value)) : inside(value),
  ]);
  return Object.fromEntries(entries);
}

function isFigure(name: string): boolean {
  return /^\d+(\.\d+)?$/.test(name) && String(Number(name)) === name;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
