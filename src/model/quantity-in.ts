import type { Quantity, Value } from '../value/value.js';
import type { Region } from './region.js';

/**
 * The one figure of a value, a limit to keep within or reach being where it lies: ”högst 1,9 %” is 1,9 %. Of a value
 * with one figure per scope it is the region's own, or the only one; without a region there is none.
 */
export function quantityIn(
  value: Value,
  region?: Pick<Region, 'name' | 'abbreviation'>,
): Quantity | undefined {
  switch (value.kind) {
    case 'quantity':
      return value;
    case 'comparison':
      return value.bound;
    case 'with-remark':
    case 'with-baseline':
      return quantityIn(value.value, region);
    case 'scoped': {
      if (!region) return undefined;
      const own = value.entries.find(({ scope }) => scope === region.abbreviation || scope === region.name);
      const only = value.entries.length === 1 ? value.entries[0] : undefined;
      const entry = own ?? only;
      return entry && quantityIn(entry.value, region);
    }
    default:
      return undefined;
  }
}
