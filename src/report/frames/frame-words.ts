import { absolute, formatDecimal, isZero } from '../../base/decimal.js';
import type { FrameCheck } from '../facts/plan-facts.js';
import type { Comparison } from './compare-frame.js';
import type { FrameLine } from './frame-lines.js';

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

/** ”1 000 tkr mer än i regionplanen”. */
export function differenceText({ comparison, unit }: Pick<FrameLine, 'comparison' | 'unit'>): string {
  if (!comparison || !('difference' in comparison) || isZero(comparison.difference)) return 'lika';
  const more = !comparison.difference.digits.startsWith('-');
  return `${formatDecimal(absolute(comparison.difference))}\u00a0${unit} ${more ? 'mer' : 'mindre'} än i regionplanen`;
}
