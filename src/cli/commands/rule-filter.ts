import type { Diagnostic } from '../../base/diagnostic.js';

export interface RuleNames {
  readonly rule?: readonly string[];
  readonly group?: readonly string[];
}

/** Which findings are told: those of the rules and of the groups named, or all where none is. */
export function ruleFilter({ rule = [], group = [] }: RuleNames): (diagnostic: Diagnostic) => boolean {
  if (rule.length === 0 && group.length === 0) return () => true;
  return ({ ruleId }) => rule.includes(ruleId) || group.includes(groupOf(ruleId));
}

export function groupOf(ruleId: string): string {
  return ruleId.split('/')[0] ?? '';
}
