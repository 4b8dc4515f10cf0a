import * as z from 'zod';

/** A record that leaves out what it does not change. A list is changed as a whole. */
export type Part<T> = {
  readonly [Key in keyof T]?: T[Key] extends readonly unknown[]
    ? T[Key]
    : T[Key] extends object
      ? Part<T[Key]>
      : T[Key];
};

/** The schema of the same record with every key optional, however deep, but for groups that were optional before. */
export function partSchema<T>(schema: z.ZodType<T>): z.ZodType<Part<T>> {
  return part(schema) as z.ZodType<Part<T>>;
}

function part(schema: z.core.$ZodType): z.core.$ZodType {
  // What may be left out altogether may have nothing below it to lean on, so it is written whole.
  if (schema instanceof z.ZodOptional) return schema;
  if (!(schema instanceof z.ZodObject)) return schema;
  const shape = Object.entries<z.core.$ZodType>(schema.shape);
  return z.strictObject(Object.fromEntries(shape.map(([key, value]) => [key, z.optional(part(value))])));
}
