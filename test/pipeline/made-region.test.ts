import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import { checkRegion } from '../../src/pipeline.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { type Files, makeRegion } from '../bench/made/region.js';
import { type Fault, faults } from './faults.js';

const size = { boards: 2, years: 2, words: 60 };
const consistent = makeRegion(size);
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
        expect(check(makeRegion({ boards, years, words: 60 }))).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});

describe('one planted fault is found at its place, and nothing else is', () => {
  it.each(faults)('$name', (fault) => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), (plan) => {
        const file = `${plan}/${fault.file}`;
        const text = planted(fault, consistent.get(file) ?? '');
        const found = check(new Map([...consistent, [file, text]]));
        expect(found.map(({ ruleId }) => ruleId)).toEqual([fault.rule]);
        expect(lineOf(found[0], file, text)).toMatch(fault.line);
      }),
      { numRuns: 2 },
    );
  });
});

function planted(fault: Fault, text: string): string {
  const wrong = fault.plant(text);
  if (wrong === text) throw new Error(`${fault.name}: nothing was planted`);
  return wrong;
}

/** The line that a finding points at, if it is in the file where the fault was planted. */
function lineOf(found: Diagnostic | undefined, file: string, text: string): string {
  expect(found?.place.path).toBe(file);
  return text.split('\n')[(found?.place.range?.start.line ?? 0) - 1] ?? '';
}
