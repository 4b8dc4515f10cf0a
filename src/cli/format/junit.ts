import type { Bilingual, Language } from '../../base/bilingual.js';
import type { Diagnostic } from '../../base/diagnostic.js';
import { escapeXml } from './escape-xml.js';
import type { FindingsGroup, FindingsInput, FoundDiagnostic, WriteFindings } from './findings-format.js';
import { fullMessage } from './full-message.js';

/**
 * A suite for each plan and a test for each finding in it: failed where it fails the run, skipped where it is
 * exempted, passed with its words where it is only told. A plan without findings is one test that passed.
 */
export const writeJunit: WriteFindings = (input) => {
  const suites = input.groups.map((group) => suite(group, input));
  const tests = input.groups.reduce((sum, { found }) => sum + Math.max(found.length, 1), 0);
  const failed = input.groups.reduce((sum, group) => sum + failuresIn(group, input), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="plan check" tests="${tests}" failures="${failed}" errors="0">`,
    ...suites,
    '</testsuites>\n',
  ].join('\n');
};

const clean: Bilingual = { sv: 'Inga anmärkningar', en: 'No findings' };

function suite(group: FindingsGroup, input: FindingsInput): string {
  const { title, found } = group;
  const skipped = found.filter(({ diagnostic }) => diagnostic.exemption).length;
  const tests =
    found.length === 0
      ? [`    <testcase classname="plan" name="${escapeXml(clean[input.language])}"/>`]
      : found.map((one) => testcase(one, input));
  return [
    `  <testsuite name="${escapeXml(title)}" tests="${tests.length}" failures="${failuresIn(group, input)}" errors="0" skipped="${skipped}">`,
    ...tests,
    '  </testsuite>',
  ].join('\n');
}

function testcase({ diagnostic, shownPath }: FoundDiagnostic, { language, fails }: FindingsInput): string {
  const { place, ruleId, message } = diagnostic;
  const path = escapeXml(shownPath(place.path));
  const line = place.range ? ` line="${place.range.start.line}"` : '';
  const name = escapeXml(message[language]);
  return [
    `    <testcase classname="${escapeXml(ruleId)}" name="${name}" file="${path}"${line}>`,
    `      ${outcome(diagnostic, { language, where: shownPath(place.path), failed: fails(diagnostic) })}`,
    '    </testcase>',
  ].join('\n');
}

interface OutcomeContext {
  readonly language: Language;
  readonly where: string;
  readonly failed: boolean;
}

function outcome(diagnostic: Diagnostic, { language, where, failed }: OutcomeContext): string {
  const { place, ruleId, message, exemption } = diagnostic;
  const position = place.range ? `:${place.range.start.line}:${place.range.start.column}` : '';
  const words = escapeXml(`${where}${position}\n${fullMessage(diagnostic)[language]}`);
  if (exemption) return `<skipped message="${escapeXml(exemption.reason)}"/>`;
  if (!failed) return `<system-out>${words}</system-out>`;
  return `<failure type="${escapeXml(ruleId)}" message="${escapeXml(message[language])}">${words}</failure>`;
}

function failuresIn({ found }: FindingsGroup, { fails }: FindingsInput): number {
  return found.filter(({ diagnostic }) => fails(diagnostic)).length;
}
