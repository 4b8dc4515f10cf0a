import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { diagnosticText, type TextOptions } from '../../src/cli/format/diagnostic-text.js';

const wrongTotal: Diagnostic = {
  ruleId: 'totals/column-sum',
  severity: 'error',
  message: { sv: 'Summan av raderna är 2\u00a0001\u00a0133 tkr.', en: 'The rows add up to 2 001 133 tkr.' },
  place: {
    path: 'regionstyrelsen/2022/ekonomi/ramar.yaml',
    range: { start: { line: 2, column: 11 }, end: { line: 2, column: 20 } },
  },
  why: { sv: 'fullmäktige räknar med totalen.', en: 'the council relies on the total.' },
  help: { sv: 'rätta totalen.', en: 'correct the total.' },
};

const lines = ['  - Tandvård: 28 575', '  Totalt: 2 001 033'];

function text(diagnostic: Diagnostic, options: Partial<TextOptions> = {}): string {
  return diagnosticText(diagnostic, {
    language: 'sv',
    width: 80,
    paint: new Chalk({ level: 0 }),
    shownPath: (path) => `rvn/${path}`,
    lines: () => lines,
    ...options,
  });
}

describe('a finding for its reader', () => {
  it('says where, what, why and what to do', () => {
    expect(text(wrongTotal)).toBe(`rvn/regionstyrelsen/2022/ekonomi/ramar.yaml:2:11  fel  totals/column-sum
  Summan av raderna är 2\u00a0001\u00a0133 tkr.

  1 |   - Tandvård: 28 575
  2 |   Totalt: 2 001 033
    |           ^^^^^^^^^
  varför: fullmäktige räknar med totalen.
  gör så: rätta totalen.
`);
  });

  it('says it in English when asked to', () => {
    const english = text({ ...wrongTotal, severity: 'info', suggestion: 'Total' }, { language: 'en' });
    expect(english).toContain(':2:11  note  totals/column-sum\n  The rows add up to 2 001 133 tkr.\n');
    expect(english).toContain('\n  did you mean “Total”?\n  why: the council relies on the total.\n');
  });

  it('does without a frame where there is no range', () => {
    const { path } = wrongTotal.place;
    expect(text({ ...wrongTotal, severity: 'warning', place: { path } })).toBe(
      `rvn/${path}  varning  totals/column-sum
  Summan av raderna är 2\u00a0001\u00a0133 tkr.
  varför: fullmäktige räknar med totalen.
  gör så: rätta totalen.
`,
    );
  });

  it('asks whether a near name was meant, and shows the other places', () => {
    const related = [
      {
        place: {
          path: 'region.yaml',
          range: { start: { line: 1, column: 5 }, end: { line: 1, column: 13 } },
        },
        message: { sv: 'Här står det andra beloppet.', en: 'The other amount is here.' },
      },
    ];
    expect(text({ ...wrongTotal, suggestion: 'Tandvårdsstöd', related })).toContain(
      `  menade du ”Tandvårdsstöd”?
  varför: fullmäktige räknar med totalen.
  gör så: rätta totalen.
  se även: rvn/region.yaml:1:5
    Här står det andra beloppet.
  1 |   - Tandvård: 28 575
    |     ^^^^^^^^
`,
    );
  });

  it('wraps at spaces, never inside an amount, with the lines below set in', () => {
    const sv = `${'ord '.repeat(17)}om 2\u00a0001\u00a0133 tkr.`;
    const wrapped = text({ ...wrongTotal, help: { sv, en: '' } })
      .split('\n')
      .slice(-3, -1);
    expect(wrapped).toEqual([`  gör så: ${'ord '.repeat(17).trimEnd()}`, '    om 2\u00a0001\u00a0133 tkr.']);
  });

  it('neutralises what a plan could say to the terminal', () => {
    const evil = '\u001b[2J\u009b31m\r';
    const shown = text(
      {
        ...wrongTotal,
        message: { sv: `Namnet ”${evil}” finns inte.`, en: '' },
        suggestion: evil,
        place: { ...wrongTotal.place, path: `${evil}\n.md` },
      },
      { lines: () => [evil, evil] },
    );
    expect(shown).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('colours the severity, and only when it may', () => {
    expect(text(wrongTotal, { paint: new Chalk({ level: 1 }) })).toContain('\u001b[31m\u001b[1mfel');
  });
});
