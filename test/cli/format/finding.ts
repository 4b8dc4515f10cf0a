import type { Diagnostic } from '../../../src/base/diagnostic.js';
import type { FindingsInput } from '../../../src/cli/format/findings-format.js';

const both = (text: string) => ({ sv: text, en: text });

export function finding(changes: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ruleId: 'totals/column-sum',
    severity: 'error',
    message: both('Summan är fel.'),
    place: { path: 'rs/ramar.yaml', range: { start: { line: 3, column: 5 }, end: { line: 3, column: 8 } } },
    why: both('därför'),
    help: both('Rätta den.'),
    ...changes,
  };
}

export function say(text: string): Diagnostic {
  return finding({ message: both(text) });
}

/** One plan with these findings. */
export function input(
  diagnostics: readonly Diagnostic[],
  changes: Partial<FindingsInput> = {},
): FindingsInput {
  const found = diagnostics.map((diagnostic) => ({ diagnostic, shownPath: (path: string) => path }));
  return {
    groups: [{ title: 'Plan', found }],
    plans: 1,
    language: 'sv',
    version: '1.2.3',
    rules: [],
    fails: ({ severity, exemption }) => severity === 'error' && !exemption,
    ...changes,
  };
}

export const exemption = {
  reason: 'Redan beslutad.',
  decidedBy: 'Sekreteraren',
  until: '2032-12-31',
  place: { path: 'rs/plan.yaml' },
};

/** Texts that a plan could hold to steer what its findings are shown in. */
export const hostileTexts: readonly string[] = [
  '::error file=x::injected',
  'a\r\n::stop-commands::x\n',
  '%0A::warning::x, a:b',
  '"/><failure message="x">',
  ']]>&amp;<!-- x -->',
  '| a | b |\n| - | - |\n',
  '<script>alert(1)</script><img src=x onerror=y>',
  '[a](javascript:x) ![b](http://x) `c` **d** ~~e~~ $x$',
  '@alla @team/x #1 !2 https://example.org www.example.org a@b.se',
  '\u0000\u0007\u001b[31m\u2028\u202e\ud800\uffff',
];
