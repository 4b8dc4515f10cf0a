import type { Rule } from '../../base/rule.js';
import { allRules, ruleExample } from '../../pipeline.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { ruleText } from '../format/rule-text.js';
import { type CommandContext, say } from './context.js';
import { groupOf } from './rule-filter.js';
import { unknownRuleText } from './rule-names.js';

/** Prints one rule, the rules of a group, or all of them. */
export function runExplain(name: string | undefined, context: CommandContext): ExitCode {
  const { language, terminal } = context;
  const rule = allRules.find(({ id }) => id === name);
  if (rule) {
    const { width, paint } = terminal;
    terminal.out(ruleText(rule, ruleExample(rule.id), { language, width, paint }));
    return exitCode.clean;
  }
  const listed = allRules.filter(({ id }) => name === undefined || groupOf(id) === name);
  if (name !== undefined && listed.length === 0) {
    terminal.err(`${say(context, unknownRuleText(name))}\n`);
    return exitCode.usage;
  }
  terminal.out(ruleList(listed, context));
  return exitCode.clean;
}

/** By group, and within it in the order the rules are declared, which is by their kin. */
function ruleList(rules: readonly Rule[], context: CommandContext): string {
  const { paint } = context.terminal;
  const groups = [...new Set(rules.map(({ id }) => groupOf(id)))].sort();
  const width = Math.max(...rules.map(({ id }) => id.length));
  const sections = groups.map((group) => [
    paint.bold(group),
    ...rules
      .filter(({ id }) => groupOf(id) === group)
      .map(({ id, title }) => `  ${id.padEnd(width)}  ${say(context, title)}`),
  ]);
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
