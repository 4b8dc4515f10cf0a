import type { Rule } from '../base/rule.js';

/**
 * Groups that no region and no plan may relax. A file that cannot be read in full is no plan that anyone has decided
 * on: its content is left out, and every other rule is silent about what it never saw. Findings about exemptions
 * are of the same kind, or one exemption could hide that another has expired.
 */
const fixedGroups: readonly string[] = ['source', 'encoding', 'yaml', 'schema', 'policy'];

export function isFixed(ruleId: Rule['id'] | string): boolean {
  return fixedGroups.includes(ruleId.split('/')[0] ?? '');
}
