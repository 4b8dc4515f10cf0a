import type { Bilingual } from '../../base/bilingual.js';
import type { FrameCheck } from '../facts/plan-facts.js';
import type { Comparison } from './compare-frame.js';

/** A few words on what the checks say of a frame. */
export const checkWords: Readonly<Record<FrameCheck['outcome'], Bilingual>> = {
  agrees: { sv: 'stämmer', en: 'holds' },
  computed: { sv: 'uträknad', en: 'computed' },
  unchecked: { sv: 'inget att räkna mot', en: 'nothing to check against' },
  deviates: { sv: 'stämmer inte', en: 'does not hold' },
  rounded: { sv: 'stämmer med avrundning', en: 'holds with rounding' },
  exempted: { sv: 'stämmer inte, undantagen', en: 'does not hold, exempted' },
};

/** A few words on how a frame stands to the regionplan. */
export const comparisonWords: Readonly<Record<Comparison['outcome'], Bilingual>> = {
  same: { sv: 'lika', en: 'the same' },
  rounded: { sv: 'lika med avrundning', en: 'the same with rounding' },
  differs: { sv: 'skiljer', en: 'differs' },
  'no-regionplan': {
    sv: 'planens regionplan saknas eller går inte att läsa',
    en: 'the plan’s regionplan is missing or cannot be read',
  },
  'no-frames': { sv: 'regionplanen har inga ramar', en: 'the regionplan has no frames' },
  'no-row': { sv: 'regionplanen har ingen rad för nämnden', en: 'the regionplan has no row for the board' },
  'no-year': { sv: 'regionplanen har ingen ram för året', en: 'the regionplan has no frame for the year' },
  'own-row': { sv: 'nämndens egen fördelning', en: 'the board’s own division' },
};

/** ”Belopp i tkr”. */
export function amountsIn(unit: string): Bilingual {
  return { sv: `Belopp i ${unit}`, en: `Amounts in ${unit}` };
}
