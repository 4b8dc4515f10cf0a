import { scaleLinear } from 'd3-scale';
import type { Decimal } from '../base/decimal.js';
import type { Drawing, Shape } from '../document/drawing.js';
import { chartWidth, drawingOf, polyline } from './drawing-of.js';
import { baselineAround, lineHeight, textWidth, words, wrapText } from './text-box.js';

/** What the bars of one group measure, such as the frames of an area year by year. */
export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly label: string;
  /** Undefined where there is no figure; then only `printed` stands there. */
  readonly value: Decimal | undefined;
  /** The figure as the table prints it. */
  readonly printed: string;
  /** Filled, where the others are drawn in outline: the year that a plan is about. */
  readonly emphasis: boolean;
}

const thickness = 8;
const pitch = 11.5;
const groupGap = 9;
const titleGap = 1.5;
const labelGap = 7;
const figureGap = 4;

/**
 * Lying bars from a common zero, one group below the other. Every bar has its name before it and its figure after it,
 * so that nothing must be read off an axis or from a colour.
 */
export function barChart(groups: readonly BarGroup[]): Drawing {
  const ground = groundFor(groups.flatMap((group) => group.bars));
  const shapes: Shape[] = [];
  let y = 0;
  for (const [index, group] of groups.entries()) {
    y += index === 0 ? 0 : groupGap;
    for (const line of wrapText(group.label, chartWidth, undefined, true)) {
      shapes.push(words(line, 0, baselineAround(y + lineHeight / 2), { bold: true }));
      y += lineHeight;
    }
    const top = y + titleGap;
    shapes.push(...group.bars.flatMap((bar, at) => barShapes(bar, top + (at + 0.5) * pitch, ground)));
    y = top + group.bars.length * pitch;
    shapes.push(axis(ground.x(0), top, y));
  }
  return drawingOf(chartWidth, y, shapes);
}

/** What all bars share: where their names end, and where a figure has its place. */
interface Ground {
  readonly labelEnd: number;
  readonly x: (value: number) => number;
}

function groundFor(bars: readonly Bar[]): Ground {
  const values = bars.flatMap(({ value }) => (value ? [Number(value.digits)] : []));
  const figures = bars.map(({ printed, emphasis }) => textWidth(printed, undefined, emphasis));
  const figureRoom = Math.max(0, ...figures) + figureGap;
  const labelEnd = Math.max(0, ...bars.map(({ label }) => textWidth(label)));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleLinear()
    .domain([low, low < high ? high : 1])
    .range([labelEnd + labelGap + (low < 0 ? figureRoom : 0), chartWidth - figureRoom]);
  return { labelEnd, x };
}

function barShapes(
  { label, value, printed, emphasis }: Bar,
  middle: number,
  { labelEnd, x }: Ground,
): readonly Shape[] {
  const baseline = baselineAround(middle);
  const name = words(label, labelEnd, baseline, { anchor: 'end' });
  if (!value) return [name, words(printed, x(0) + figureGap, baseline)];
  const end = x(Number(value.digits));
  const before = value.digits.startsWith('-');
  const shape: Shape = {
    type: 'rect',
    x: Math.min(x(0), end),
    y: middle - thickness / 2,
    width: Math.abs(end - x(0)),
    height: thickness,
    fill: emphasis ? 'accent' : 'tint',
    stroke: { ink: 'accent', width: 0.75 },
  };
  const figure = before
    ? words(printed, end - figureGap, baseline, { anchor: 'end', bold: emphasis })
    : words(printed, end + figureGap, baseline, { bold: emphasis });
  return [name, shape, figure];
}

function axis(x: number, top: number, bottom: number): Shape {
  return {
    type: 'path',
    data: polyline([
      [x, top],
      [x, bottom],
    ]),
    stroke: { ink: 'muted', width: 0.75 },
  };
}
