import { formatDecimal } from '../../base/decimal.js';
import { barChart } from '../../chart/bar-chart.js';
import type { AmountUnit } from '../../model/region.js';
import type { ReportFigure } from '../report.js';
import type { YearSum } from './frame-tables.js';

/** The boards' frames together, a bar for each year; of a single year there is nothing to compare. */
export function sumsChart(sums: readonly YearSum[], unit: AmountUnit): readonly ReportFigure[] {
  const [first] = sums;
  const last = sums.at(-1);
  if (!first || !last || first === last) return [];
  const bars = sums.map(({ year, amount, boards }) => ({
    label: `${year} (${boards})`,
    value: amount,
    printed: formatDecimal(amount),
    emphasis: false,
  }));
  return [
    {
      caption: 'Nämndernas ramar tillsammans, år för år',
      unit: `Belopp i ${unit}; inom parentes antalet nämnder`,
      alternative: `Liggande staplar, en för varje år från ${first.year} till ${last.year}: ${bars.map(({ label, printed }) => `${label}: ${printed}`).join('; ')}.`,
      drawing: barChart([{ label: '', bars }]),
    },
  ];
}
