import type * as z from 'zod';
import { type Part, partSchema } from '../../schemas/part.js';
import type { Result } from '../base/result.js';
import { parseYaml } from '../source/parse-yaml.js';
import { readSource } from '../source/read-source.js';
import type { SourceReader } from '../source/source-reader.js';
import { type Located, nodeAt, type Path } from './located.js';
import { validate } from './validate.js';

/** The key with which a file leaves to another what it does not say itself. */
const basisKey = 'bygger på';

/** The schema of a whole file, for those who may pass one on but not build one. */
export type WholeSchema<T> = z.ZodType<T>;

/** A file that says everything, or the part of one with the name of what it builds on. */
export type Layer<T> =
  | { readonly kind: 'whole'; readonly record: Located<T> }
  | { readonly kind: 'part'; readonly record: Located<Part<T>>; readonly basis: string };

/** Reads one file that may build on another. */
export function readLayer<T>(
  reader: SourceReader,
  path: string,
  schema: WholeSchema<T>,
): Result<Layer<T> | undefined> {
  const file = readSource(reader, path);
  const parsed = file.value && parseYaml(file.value);
  const read = [...file.diagnostics, ...(parsed?.diagnostics ?? [])];
  if (!parsed?.value) return { value: undefined, diagnostics: read };
  const basis = nodeAt(parsed.value, [basisKey]);
  if (!basis) {
    const { value: record, diagnostics } = validate(schema, parsed.value, path);
    return { value: record && { kind: 'whole', record }, diagnostics: [...read, ...diagnostics] };
  }
  const { value: record, diagnostics } = validate(partSchema(schema), parsed.value, path);
  const name = basis.kind === 'scalar' ? basis.text : '';
  return {
    value: record && { kind: 'part', record, basis: name },
    diagnostics: [...read, ...diagnostics],
  };
}

/** The part with the rest from what it builds on. Each value is placed in the file that wrote it. */
export function laidOver<T>(part: Located<Part<T>>, basis: Located<T>): Located<T> {
  const writer = (path: Path): Located<unknown> => (valueAt(part.value, path) === undefined ? basis : part);
  return {
    path: part.path,
    // Both have passed the schema of the same record, and no key of it can be lost by this.
    value: merged(basis.value, part.value) as T,
    at: (path) => writer(path).at(path),
    keyAt: (path) => writer(path).keyAt(path),
  };
}

function merged(basis: unknown, over: unknown): unknown {
  if (over === undefined) return basis;
  if (!isGroup(basis) || !isGroup(over)) return over;
  const keys = [...new Set([...Object.keys(basis), ...Object.keys(over)])];
  return Object.fromEntries(keys.map((key) => [key, merged(basis[key], over[key])]));
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((current, step) => {
    if (Array.isArray(current)) return current[Number(step)] as unknown;
    return isGroup(current) ? current[step] : undefined;
  }, value);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
