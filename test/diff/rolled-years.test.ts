import { describe, expect, it } from 'vitest';
import { compareWords } from '../../src/diff/compare-words.js';
import { sameWords } from '../../src/diff/rolled-years.js';

describe('texts of plans of two years', () => {
  it.each([
    ['Planen för 2022 och 2023–2024', 'Planen för 2023 och 2024–2025', true],
    ['Agenda 2030 gäller', 'Agenda 2030 gäller', true],
    ['Från 2019 till 2022', 'Från 2019 till 2023', true],
    ['Från 2019 till 2022', 'Från 2019 till 2024', false],
    ['Ramen är 2 022 tkr', 'Ramen är 2 023 tkr', false],
    ['Beloppet 12022', 'Beloppet 12023', false],
  ])('”%s” and ”%s”', (before, after, same) => {
    expect(sameWords(before, after, 1)).toBe(same);
  });

  it('are like others between two versions of one plan', () => {
    expect(sameWords('Planen för 2022', 'Planen för 2023', 0)).toBe(false);
  });

  it('show the later year as it is and mark only what else has changed', () => {
    expect(compareWords('Två hus under 2022.', 'Tre hus under 2023.', 1)).toEqual([
      { change: 'removed', text: 'Två' },
      { change: 'added', text: 'Tre' },
      { change: 'same', text: ' hus under 2023.' },
    ]);
  });
});
