import type { Diagnostic } from '../base/diagnostic.js';

/** A fault that kept a file, or a part of one, from being read. */
export function hidesContent({ ruleId, severity }: Diagnostic): boolean {
  return severity === 'error' && /^(source|encoding|yaml|schema)\//.test(ruleId);
}
