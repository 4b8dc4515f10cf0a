import { scaleLinear } from 'd3-scale';
import { add, type Decimal, zero } from '../base/decimal.js';
import type { Drawing, Shape } from '../document/drawing.js';
import { chartWidth, drawingOf, polyline } from './drawing-of.js';
import { type Box, hatch } from './hatch.js';
import { baselineAround, lineHeight, textWidth, words, wrapText } from './text-box.js';

/** A sum to stand on, or a change from where the one before it ended. */
export interface WaterfallStep {
  readonly label: string;
  readonly value: Decimal;
  /** The figure as printed, a change with its sign. */
  readonly printed: string;
  readonly kind: 'sum' | 'change';
}

/** Where a step begins and ends, exactly: a sum goes from zero, a change from the end of what is before it. */
export interface Stretch {
  readonly from: Decimal;
  readonly to: Decimal;
}

const labelShare = 0.34;
const labelGap = 9;
const thickness = 13;
const smallSize = 7.5;
const rowPadding = 7;
const figureGap = 4;
/** The axis begins at zero unless that would leave the changes less than this share of it. */
const leastShare = 0.3;
/** How much of a cut bar is shown below the lowest level, as a share of what the levels differ by. */
const shownBelow = 0.6;

export function stretchesOf(steps: readonly WaterfallStep[]): readonly Stretch[] {
  let level = zero;
  return steps.map(({ value, kind }) => {
    const from = kind === 'sum' ? zero : level;
    level = add(from, value);
    return { from, to: level };
  });
}

/**
 * From one sum by its changes to the next, downwards; each bar begins where the one above it ended. A rise is filled
 * and a fall is hatched, and their figures have signs. Where all sums are far from zero the axis is cut, and the sums
 * have a gap to show it, which `cutNote` tells in words.
 */
export function waterfall(steps: readonly WaterfallStep[], cutNote: string): Drawing {
  const ground = groundFor(steps);
  const shapes: Shape[] = [];
  let y = 0;
  let link: Point | undefined;
  for (const [index, step] of steps.entries()) {
    const { from, to } = ground.stretches[index] ?? { from: 0, to: 0 };
    const lines = wrapText(step.label, ground.left - labelGap, undefined, step.kind === 'sum');
    const height = Math.max(thickness, lines.length * lineHeight) + rowPadding;
    const middle = y + height / 2;
    const box = barBox(ground.x(Math.max(from, ground.low)), ground.x(to), middle);
    if (link) shapes.push(connector(link, box.y));
    shapes.push(...labelShapes(lines, step, middle), ...barShapes(step, box, ground.cut));
    shapes.push(figure(step, box, to < 0));
    link = { x: ground.x(to), y: box.y + box.height };
    y += height;
  }
  if (!ground.cut) return drawingOf(chartWidth, y, shapes);
  const note = words(cutNote, 0, y + lineHeight, { ink: 'muted', size: smallSize });
  return drawingOf(chartWidth, y + lineHeight + 3, [...shapes, note]);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Reach {
  readonly from: number;
  readonly to: number;
}

/** What all steps share: where labels end and bars begin, and where a figure has its place. */
interface Ground {
  readonly stretches: readonly Reach[];
  readonly left: number;
  readonly low: number;
  readonly cut: boolean;
  readonly x: (value: number) => number;
}

function groundFor(steps: readonly WaterfallStep[]): Ground {
  const stretches = stretchesOf(steps).map(({ from, to }) => ({
    from: Number(from.digits),
    to: Number(to.digits),
  }));
  const figures = steps.map(({ printed }) => textWidth(printed, undefined, true));
  const figureRoom = Math.max(0, ...figures) + figureGap;
  const left = Math.min(chartWidth * labelShare, widestLabel(steps) + labelGap);
  const edges = stretches.flatMap(({ from, to }) => [from, to]);
  const begin = cutBelow(steps, stretches);
  const low = begin > 0 ? begin : Math.min(0, ...edges);
  const high = Math.max(low, ...edges);
  const x = scaleLinear()
    .domain([low, low < high ? high : low + 1])
    .range([left + (low < 0 ? figureRoom : 0), chartWidth - figureRoom]);
  return { stretches, left, low, cut: begin > 0, x };
}

/** Where a cut axis begins, or 0 for one that is whole. */
function cutBelow(steps: readonly WaterfallStep[], stretches: readonly Reach[]): number {
  const levels = stretches.map(({ to }) => to);
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const changes = steps.some(({ kind }) => kind === 'change');
  if (!changes || low <= 0 || high === low || (high - low) / high >= leastShare) return 0;
  const [begin = 0] = scaleLinear()
    .domain([low - (high - low) * shownBelow, high])
    .nice()
    .domain();
  return Math.max(0, begin);
}

function widestLabel(steps: readonly WaterfallStep[]): number {
  return Math.max(0, ...steps.map(({ label, kind }) => textWidth(label, undefined, kind === 'sum')));
}

function barBox(from: number, to: number, middle: number): Box {
  return {
    x: Math.min(from, to),
    y: middle - thickness / 2,
    width: Math.abs(to - from),
    height: thickness,
  };
}

function labelShapes(lines: readonly string[], { kind }: WaterfallStep, middle: number): readonly Shape[] {
  const top = middle - (lines.length * lineHeight) / 2;
  return lines.map((line, index) =>
    words(line, 0, baselineAround(top + (index + 0.5) * lineHeight), { bold: kind === 'sum' }),
  );
}

function barShapes({ kind, value }: WaterfallStep, box: Box, cut: boolean): readonly Shape[] {
  const outline = { ink: 'accent', width: 0.9 } as const;
  if (kind === 'sum') {
    const bar: Shape = { type: 'rect', ...box, fill: 'accent', stroke: outline };
    return cut ? [bar, cutMark(box)] : [bar];
  }
  if (value.digits.startsWith('-')) {
    return [{ type: 'rect', ...box, fill: 'page', stroke: outline }, hatch(box, 'accent')];
  }
  return [{ type: 'rect', ...box, fill: 'tint', stroke: outline }];
}

/** A slanting gap near the beginning of a bar whose axis does not begin at zero. */
function cutMark({ x, y, height }: Box): Shape {
  const at = x + 8;
  return {
    type: 'path',
    data: polyline([
      [at + 3, y - 1],
      [at - 3, y + height + 1],
    ]),
    stroke: { ink: 'page', width: 3 },
  };
}

function connector(from: Point, to: number): Shape {
  return {
    type: 'path',
    data: polyline([
      [from.x, from.y],
      [from.x, to],
    ]),
    stroke: { ink: 'muted', width: 0.6 },
  };
}

/** After the bar, or before one that ends below zero. */
function figure({ printed, kind }: WaterfallStep, box: Box, below: boolean): Shape {
  const middle = baselineAround(box.y + box.height / 2);
  const bold = kind === 'sum';
  return below
    ? words(printed, box.x - figureGap, middle, { anchor: 'end', bold })
    : words(printed, box.x + box.width + figureGap, middle, { bold });
}
