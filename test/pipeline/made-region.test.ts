import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { checks as allChecks } from '../../src/check/run-checks.js';
import { checkRegion } from '../../src/pipeline.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { type Files, makeRegion } from '../bench/made/region.js';
import type { Fault } from './fault.js';
import { faults } from './faults.js';
import { richer } from './rich-region.js';

const size = { boards: 2, years: 2, words: 60 };
const consistent = richer(makeRegion(size));
const plans = [...consistent.keys()].flatMap((file) => /^(namnd-.*)\/plan\.yaml$/.exec(file)?.[1] ?? []);

function check(files: Files): readonly Diagnostic[] {
  const reader = memoryReader(Object.fromEntries(files));
  return [...checkRegion({ root: '', folder: '', reader })].flatMap(({ diagnostics }) => diagnostics);
}

describe('a consistent region', () => {
  it('has no findings, whatever its size', () => {
    const boards = fc.integer({ min: 1, max: 4 });
    const years = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(boards, years, (boards, years) => {
        expect(check(richer(makeRegion({ boards, years, words: 60 })))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});

describe('one planted fault is found at its place, and nothing else is', () => {
  it.each(faults)('$name', (fault) => {
    const places = plans.filter((plan) => isWhere(fault, plan));
    fc.assert(
      fc.property(fc.constantFrom(...places), (plan) => {
        const file = `${plan}/${fault.file}`;
        const text = planted(fault, consistent.get(file) ?? '', plan);
        const files = new Map([...consistent, [file, text]]);
        const found = check(files);
        expect(found.map(({ ruleId }) => ruleId)).toEqual(
          Array.from({ length: fault.findings ?? 1 }, () => fault.rule),
        );
        const told = fault.told ? `${plan}/${fault.told}` : file;
        expect(lineOf(found[0], told, files.get(told) ?? '')).toMatch(fault.line);
      }),
      // A check of the region takes a second, and there are a hundred faults: each run tries another plan.
      { numRuns: 1 },
    );
  });

  it('has a fault for every rule of what a board writes in its plan', () => {
    const planted = new Set(faults.map(({ rule }) => rule));
    const unplanted = checkedRules.filter((id) => !planted.has(id) && !needsMore.has(id));
    expect(unplanted).toEqual([]);
  });
});

/** The rules of a plan's content, without those of law, which are asked of a budget. */
const checkedRules = allChecks.map(({ rule }) => rule.id).filter((id) => !id.startsWith('law/'));

/** What one fault in one file of a board's plan cannot show; each has a case of its own in `test/cases`. */
const needsMore = new Set([
  'goals/not-treated',
  'structure/goal-numbers',
  'assignments/deadline-past',
  'tables/unit-missing',
]);

function isWhere({ only }: Fault, plan: string): boolean {
  const years = plans.map((each) => each.slice(-4)).sort();
  return !only || plan.endsWith((only === 'first' ? years[0] : years.at(-1)) ?? '');
}

function planted(fault: Fault, text: string, plan: string): string {
  const wrong = fault.plant(text).replaceAll('YEAR', plan.slice(-4));
  if (wrong === text) throw new Error(`${fault.name}: nothing was planted`);
  return wrong;
}

/** The line that a finding points at, if it is in the file where the fault was planted. */
function lineOf(found: Diagnostic | undefined, file: string, text: string): string {
  expect(found?.place.path).toBe(file);
  return text.split('\n')[(found?.place.range?.start.line ?? 0) - 1] ?? '';
}
