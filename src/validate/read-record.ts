import type * as z from 'zod';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { DataNode } from '../source/data-node.js';
import { parseYaml } from '../source/parse-yaml.js';
import { readSource } from '../source/read-source.js';
import type { SourceReader } from '../source/source-reader.js';
import type { Located } from './located.js';
import { validate } from './validate.js';

/**
 * From a path to a validated record: read, parse, validate. `before` looks for what would make the findings of the
 * schema pointless; what it finds is told in their place.
 */
export function readRecord<T>(
  reader: SourceReader,
  path: string,
  schema: z.ZodType<T>,
  before: (node: DataNode, path: string) => Diagnostic | undefined = () => undefined,
): Result<Located<T> | undefined> {
  const file = readSource(reader, path);
  if (!file.value) return { value: undefined, diagnostics: file.diagnostics };
  const parsed = parseYaml(file.value);
  const read = [...file.diagnostics, ...parsed.diagnostics];
  if (!parsed.value) return { value: undefined, diagnostics: read };
  const fault = before(parsed.value, path);
  if (fault) return { value: undefined, diagnostics: [...read, fault] };
  const record = validate(schema, parsed.value, path);
  return { value: record.value, diagnostics: [...read, ...record.diagnostics] };
}
