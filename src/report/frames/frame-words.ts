import type { FrameCheck } from '../facts/plan-facts.js';
import type { Comparison } from './compare-frame.js';

/** A few words on what the checks say of a frame. */
export const checkWords: Readonly<Record<FrameCheck['outcome'], string>> = {
  agrees: 'stämmer',
  computed: 'uträknad',
  unchecked: 'inget att räkna mot',
  deviates: 'stämmer inte',
  rounded: 'stämmer med avrundning',
  exempted: 'stämmer inte, undantagen',
};

/** A few words on how a frame stands to the regionplan. */
export const comparisonWords: Readonly<Record<Comparison['outcome'], string>> = {
  same: 'lika',
  rounded: 'lika med avrundning',
  differs: 'skiljer',
  'no-regionplan': 'planens regionplan saknas eller går inte att läsa',
  'no-frames': 'regionplanen har inga ramar',
  'no-row': 'regionplanen har ingen rad för nämnden',
  'no-year': 'regionplanen har ingen ram för året',
  'own-row': 'nämndens egen fördelning',
};
