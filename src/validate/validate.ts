import type * as z from 'zod';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { DataNode } from '../source/data-node.js';
import { diagnoseIssue } from './diagnose-issue.js';
import { type Located, located, toPlain } from './located.js';
import { withoutEchoes } from './without-echoes.js';

/**
 * Holds a node against a schema. What is wrong becomes diagnostics at the places written; the record is undefined
 * when anything was, so no later stage meets half a record.
 */
export function validate<T>(
  schema: z.ZodType<T>,
  node: DataNode,
  file: string,
): Result<Located<T> | undefined> {
  const outcome = schema.safeParse(toPlain(node));
  if (outcome.success) return { value: located(file, outcome.data, node), diagnostics: [] };
  const context = { schema, node, file };
  const diagnostics: readonly Diagnostic[] = withoutEchoes(outcome.error.issues).flatMap((issue) =>
    diagnoseIssue(issue, context),
  );
  return { value: undefined, diagnostics };
}
