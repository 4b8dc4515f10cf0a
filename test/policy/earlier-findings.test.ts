import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { earlierFindings } from '../../src/policy/earlier-findings.js';

const words = (text: string) => ({ sv: text, en: text });

function finding(changes: Partial<Diagnostic> & { readonly line?: number } = {}): Diagnostic {
  const { line = 1, ...rest } = changes;
  const range = { start: { line, column: 1 }, end: { line, column: 2 } };
  return {
    ruleId: 'totals/column-sum',
    severity: 'error',
    message: words('Summan är fel.'),
    place: { path: 'rs/ramar.yaml', range },
    why: words('därför'),
    help: words('så'),
    ...rest,
  };
}

const exemption = { reason: 'x', decidedBy: 'y', until: '2030-01-01', place: { path: 'rs/plan.yaml' } };

describe('what a change brought', () => {
  it('is not what has only moved', () => {
    expect(earlierFindings([finding({ line: 3 })]).leaveOut([finding({ line: 9 })])).toEqual([]);
  });

  it('is one more of what was there', () => {
    const now = [finding({ line: 1 }), finding({ line: 2 }), finding({ line: 3 })];
    expect(earlierFindings(now.slice(0, 2)).leaveOut(now)).toHaveLength(1);
  });

  it('is what counts more than it did, and not what counts less', () => {
    const warning = finding({ severity: 'warning' });
    expect(earlierFindings([warning]).leaveOut([finding()])).toHaveLength(1);
    expect(earlierFindings([finding()]).leaveOut([warning])).toEqual([]);
    const exempted = finding({ severity: 'info', exemption });
    expect(earlierFindings([exempted]).leaveOut([finding({ severity: 'info' })])).toHaveLength(1);
    expect(earlierFindings([finding()]).leaveOut([exempted])).toEqual([]);
  });

  it('is what is found elsewhere, of another rule or with other figures', () => {
    const now = [
      finding({ place: { path: 'hsn/ramar.yaml' } }),
      finding({ ruleId: 'tables/cell-count' }),
      finding({ message: words('Summan är 3.') }),
    ];
    expect(earlierFindings([finding()]).leaveOut(now)).toEqual(now);
  });

  it('is nothing where nothing changed', () => {
    const severities = fc.constantFrom('error' as const, 'warning' as const, 'info' as const);
    fc.assert(
      fc.property(fc.array(severities), (list) => {
        const now = list.map((severity) => finding({ severity }));
        expect(earlierFindings(now).leaveOut([...now].reverse())).toEqual([]);
      }),
    );
  });
});
