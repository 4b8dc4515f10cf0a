import { sparkline, type YearPoint } from '../chart/sparkline.js';
import type { PlainCell } from '../document/grid.js';
import { type IndicatorPoint, indicatorPoints } from '../model/indicator-points.js';
import type { Indicator, YearValue } from '../model/undertaking.js';
import { typesetValue } from '../value/value-grammar.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';

/** The region's words for what is drawn. */
export interface LineWords {
  readonly outcome: string;
  readonly target: string;
}

/** Whether any of the indicators has enough figures for a line, in a template that draws them. */
export function hasLines(indicators: readonly Indicator[], { template }: Composer): boolean {
  return template.charts.sparklines && indicators.some(indicatorPoints);
}

/** The cell with the indicator's line, empty where there is too little to draw. */
export function lineCell(indicator: Indicator, words: LineWords, { template }: Composer): PlainCell {
  const points = indicatorPoints(indicator);
  if (!points) return { children: [] };
  const alternative = fill(template.charts.words.sparkline, {
    utfall: told(words.outcome, indicator.outcomes),
    målnivå: told(words.target, indicator.targets),
  });
  const drawing = sparkline(points.outcomes.map(yearPoint), points.targets.map(yearPoint));
  return { children: [{ type: 'smallDrawing', alternative, drawing }] };
}

function yearPoint({ year, amount }: IndicatorPoint): YearPoint {
  return { year, value: amount };
}

function told(word: string, series: readonly YearValue[]): string {
  const values = series.map(({ year, value }) => [year, typesetValue(value)].filter(Boolean).join(' '));
  return [word, values.join(', ') || '–'].join(': ');
}
