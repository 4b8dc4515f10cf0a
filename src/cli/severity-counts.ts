import type { Severity } from '../base/rule.js';

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** The least severity that makes a command fail. */
export type Threshold = Severity | 'never';

export const thresholds = ['error', 'warning', 'info', 'never'] as const satisfies readonly Threshold[];

export const noFindings: SeverityCounts = { error: 0, warning: 0, info: 0 };

export function countSeverities(findings: readonly { readonly severity: Severity }[]): SeverityCounts {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

export function addCounts(a: SeverityCounts, b: SeverityCounts): SeverityCounts {
  return { error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info };
}

const atLeast: Readonly<Record<Threshold, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  info: ['error', 'warning', 'info'],
  never: [],
};

export function reaches(counts: SeverityCounts, threshold: Threshold): boolean {
  return atLeast[threshold].some((severity) => counts[severity] > 0);
}

/** With `--strict` a warning fails as well. */
export function strictThreshold(threshold: Threshold, strict: boolean): Threshold {
  return strict && threshold === 'error' ? 'warning' : threshold;
}
