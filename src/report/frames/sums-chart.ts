import { formatDecimal } from '../../base/decimal.js';
import { barChart } from '../../chart/bar-chart.js';
import type { AmountUnit } from '../../model/region.js';
import type { FigureDraft } from '../report.js';
import type { YearSum } from './frame-tables.js';

/** The boards' frames together, a bar for each year; of a single year there is nothing to compare. */
export function sumsChart(sums: readonly YearSum[], unit: AmountUnit): readonly FigureDraft[] {
  const [first] = sums;
  const last = sums.at(-1);
  if (!first || !last || first === last) return [];
  const bars = sums.map(({ year, amount, boards }) => ({
    label: `${year} (${boards})`,
    value: amount,
    printed: formatDecimal(amount),
    emphasis: false,
  }));
  const told = bars.map(({ label, printed }) => `${label}: ${printed}`).join('; ');
  return [
    {
      caption: {
        sv: 'Nämndernas ramar tillsammans, år för år',
        en: 'The boards’ frames together, year by year',
      },
      unit: {
        sv: `Belopp i ${unit}; inom parentes antalet nämnder`,
        en: `Amounts in ${unit}; in parentheses the number of boards`,
      },
      alternative: {
        sv: `Liggande staplar, en för varje år från ${first.year} till ${last.year}: ${told}.`,
        en: `Horizontal bars, one for each year from ${first.year} to ${last.year}: ${told}.`,
      },
      drawing: barChart([{ label: '', bars }]),
    },
  ];
}
