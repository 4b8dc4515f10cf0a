import type { Diagnostic } from '../base/diagnostic.js';
import type { Severity } from '../base/rule.js';

/** Whether any finding that counts is at or above a threshold. */
export function reaches(diagnostics: readonly Diagnostic[], threshold: Severity | 'never'): boolean {
  if (threshold === 'never') return false;
  return diagnostics.some(({ severity, exemption }) => !exemption && weight[severity] >= weight[threshold]);
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };
