import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Decimal } from '../base/decimal.js';
import type { Drawing, Shape } from '../document/drawing.js';
import { decimals, drawingOf } from './drawing-of.js';

export interface YearPoint {
  readonly year: number;
  readonly value: Decimal;
}

const width = 58;
const height = 22;
const margin = 3.5;

/**
 * How an indicator has gone and where it is to go, in the room of two lines: outcomes are dots on a line, targets are
 * rings at the end of a broken one. Each list is in order of its years. The figures stand in the same row of the table,
 * so there is no scale.
 */
export function sparkline(outcomes: readonly YearPoint[], targets: readonly YearPoint[]): Drawing {
  const all = [...outcomes, ...targets];
  const years = all.map(({ year }) => year);
  const values = all.map(({ value }) => Number(value.digits));
  const x = scaleLinear()
    .domain(span(years))
    .range([margin, width - margin]);
  const y = scaleLinear()
    .domain(span(values))
    .range([height - margin, margin]);
  const at = ({ year, value }: YearPoint) => ({ x: x(year), y: y(Number(value.digits)) });
  const path = line<YearPoint>(
    (point) => at(point).x,
    (point) => at(point).y,
  ).digits(decimals);
  const ahead = [...outcomes.slice(-1), ...targets];
  const shapes: Shape[] = [
    { type: 'path', data: path(ahead) ?? '', stroke: { ink: 'muted', width: 0.8, dash: [2, 1.6] } },
    { type: 'path', data: path(outcomes) ?? '', stroke: { ink: 'accent', width: 1.1 } },
    ...outcomes.map((point): Shape => ({ type: 'circle', ...at(point), radius: 1.7, fill: 'accent' })),
    ...targets.map(
      (point): Shape => ({
        type: 'circle',
        ...at(point),
        radius: 2.2,
        fill: 'page',
        stroke: { ink: 'accent', width: 1 },
      }),
    ),
  ];
  return drawingOf(
    width,
    height,
    shapes.filter((shape) => shape.type !== 'path' || shape.data.includes('L')),
  );
}

/** From the least to the greatest; where they are one, with it in the middle. */
function span(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low < high ? [low, high] : [low - 1, high + 1];
}
