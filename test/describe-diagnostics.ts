import type { Diagnostic } from '../src/base/diagnostic.js';
import type { Place } from '../src/base/place.js';

/** Findings as text that a person can read in a diff: everything an author would be shown, in Swedish. */
export function describeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${lines(diagnostic).join('\n')}\n`).join('\n');
}

function lines(diagnostic: Diagnostic): readonly string[] {
  const { ruleId, severity, message, place, help, suggestion, related = [], exemption } = diagnostic;
  return [
    `${describePlace(place)} ${severity} ${ruleId}`,
    `  ${message.sv}`,
    ...(suggestion === undefined ? [] : [`  menade du ”${suggestion}”?`]),
    ...(exemption ? [`  undantagen till ${exemption.until}: ${exemption.reason}`] : []),
    `  gör så: ${help.sv}`,
    ...related.map((each) => `  se ${describePlace(each.place)}: ${each.message.sv}`),
  ];
}

function describePlace({ path, range }: Place): string {
  if (!range) return path;
  const { start, end } = range;
  return `${path}:${start.line}:${start.column}-${end.line}:${end.column}`;
}
