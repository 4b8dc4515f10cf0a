import * as z from 'zod';
import type { Path } from './located.js';

/** The keys that a schema knows at a path, for telling an author what would have been right. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  const found = schemaAt(schema, path);
  const group = found && unwrap(found);
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

/** What a key is for, in the schema's own words. They are Swedish, as the keys are. */
export function descriptionAt(schema: z.ZodType, path: Path): string | undefined {
  return schemaAt(schema, path)?.description;
}

/** True for an entry whose author names it: the keys it knows stand below the name. */
export function isNamedAt(schema: z.ZodType, path: Path): boolean {
  const found = schemaAt(schema, path);
  const group = found && unwrap(found);
  return group instanceof z.ZodObject && group.def.catchall instanceof z.ZodString;
}

export function isOptionalAt(schema: z.ZodType, path: Path): boolean {
  return schemaAt(schema, path) instanceof z.ZodOptional;
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((current, step) => current && stepInto(current, step), schema);
}

function stepInto(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) return inner.shape[step] as z.ZodType | undefined;
  if (inner instanceof z.ZodRecord) return inner.valueType as z.ZodType;
  if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
  return undefined;
}

/** Of a union only its group of keys, or its list of such groups, can have keys that are unknown. */
function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) {
    const options = (schema.options as readonly z.ZodType[]).map(unwrap);
    const withKeys = options.find((option) => option instanceof z.ZodObject);
    return withKeys ?? options.find((option) => option instanceof z.ZodArray) ?? schema;
  }
  return schema;
}
