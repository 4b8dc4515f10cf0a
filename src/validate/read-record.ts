import type * as z from 'zod';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import { parseYaml } from '../source/parse-yaml.js';
import { readSource } from '../source/read-source.js';
import type { SourceReader } from '../source/source-reader.js';
import type { Located } from './located.js';
import { validate } from './validate.js';

/** From a path to a validated record: read, parse, validate. `from` is the place that named the file. */
export function readRecord<T>(
  reader: SourceReader,
  path: string,
  schema: z.ZodType<T>,
  from?: Place,
): Result<Located<T> | undefined> {
  const file = readSource(reader, path, from);
  if (!file.value) return { value: undefined, diagnostics: file.diagnostics };
  const parsed = parseYaml(file.value);
  if (!parsed.value) return { value: undefined, diagnostics: [...file.diagnostics, ...parsed.diagnostics] };
  const record = validate(schema, parsed.value, path);
  return {
    value: record.value,
    diagnostics: [...file.diagnostics, ...parsed.diagnostics, ...record.diagnostics],
  };
}
