import type { Severity } from '../base/rule.js';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The least severity that makes a command fail. */
export type Threshold = Severity | 'never';

export const thresholds = ['error', 'warning', 'info', 'never'] as const satisfies readonly Threshold[];

/** With `--strict` a warning fails as well. */
export function strictThreshold(threshold: Threshold, strict: boolean): Threshold {
  return strict && threshold === 'error' ? 'warning' : threshold;
}

export function countSeverities(findings: readonly { readonly severity: Severity }[]): SeverityCounts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}
