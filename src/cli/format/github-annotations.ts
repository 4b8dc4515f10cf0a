import type { Severity } from '../../base/rule.js';
import type { FindingsInput, FoundDiagnostic, WriteFindings } from './findings-format.js';
import { fullMessage } from './full-message.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * One workflow command per finding, which GitHub Actions shows at its line in the change.
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const writeGithubAnnotations: WriteFindings = ({ groups, language, rules }) =>
  groups
    .flatMap(({ found }) => found)
    .map((one) => `${annotation(one, language, titleOf(one, rules, language))}\n`)
    .join('');

function annotation(
  { diagnostic, shownPath }: FoundDiagnostic,
  language: FindingsInput['language'],
  title: string,
): string {
  const { place, severity } = diagnostic;
  const properties = [['file', shownPath(place.path)], ...position(diagnostic), ['title', title]];
  const list = properties.map(([key, value = '']) => `${key}=${escapeProperty(value)}`).join(',');
  return `::${commands[severity]} ${list}::${escapeData(fullMessage(diagnostic)[language])}`;
}

/** Columns are only understood within one line. */
function position({
  place: { range },
}: FoundDiagnostic['diagnostic']): readonly (readonly [string, string])[] {
  if (!range) return [];
  const { start, end } = range;
  const lines = [['line', String(start.line)] as const, ['endLine', String(end.line)] as const];
  if (start.line !== end.line) return lines;
  // The last column is part of what is marked.
  const last = Math.max(start.column, end.column - 1);
  return [...lines, ['col', String(start.column)], ['endColumn', String(last)]];
}

function titleOf(
  { diagnostic }: FoundDiagnostic,
  rules: FindingsInput['rules'],
  language: FindingsInput['language'],
): string {
  const title = rules.find(({ id }) => id === diagnostic.ruleId)?.title[language];
  return title ? `${title} (${diagnostic.ruleId})` : diagnostic.ruleId;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
