import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRegion } from '../../src/pipeline.js';
import { overlayReader } from '../overlay-reader.js';

const cases = path.resolve(import.meta.dirname, '../cases');

describe('what other plans say', () => {
  it('is found out for a plan that is checked by itself', () => {
    expect(rules('indicators/restated-outcome', 'halsonamnden/2022')).toEqual(['indicators/restated']);
    expect(rules('frames/opening', 'halsonamnden/2022')).toEqual(['frames/opening', 'frames/opening']);
  });

  it('is not guessed at where only some of the plans are looked at', () => {
    expect(rules('goals/nobody', '')).toEqual(['goals/nobody']);
    expect(rules('goals/nobody', 'halsonamnden')).toEqual([]);
    expect(rules('goals/nobody', 'regionplan')).toEqual([]);
  });
});

function rules(name: string, folder: string): readonly string[] {
  const root = path.join(cases, name);
  const reader = overlayReader(path.join(cases, 'base'), root);
  const plans = [...checkRegion({ root, reader, folder })];
  return plans.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId }) => ruleId));
}
