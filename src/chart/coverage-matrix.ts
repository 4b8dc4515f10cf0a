import { scaleBand } from 'd3-scale';
import type { Drawing, Shape } from '../document/drawing.js';
import { chartWidth, drawingOf, polyline } from './drawing-of.js';
import { baselineAround, lineHeight, textWidth, words, wrapText } from './text-box.js';

/** A goal, and what each board does about it, in the order of the boards. */
export interface CoverageRow {
  readonly label: string;
  /** How many levels it stands below the topmost goals. */
  readonly depth: number;
  readonly cells: readonly Coverage[];
}

/** `measured`: the board has `indicators` for the goal. `taken-up`: it has a text and none. `none`: nothing. */
export type Coverage =
  | { readonly kind: 'measured'; readonly indicators: number }
  | { readonly kind: 'taken-up' }
  | { readonly kind: 'none' };

const radius = 6.5;
const indent = 10;
const rowPadding = 6;
const labelGap = 8;
/** Share of their room that names fill: a reader who spaces out letters (WCAG 1.4.12) must not move them over the marks. */
const labelFill = 0.87;
/** Share of the width that the goals' names have at most and the boards at most. */
const labelShare = 0.5;
const widestBoard = 62;
/** Where many boards stand abreast their names may take more, for as long as the goals can still be read. */
const manyBoardsShare = 0.6;
const headPadding = 2;

/**
 * Goals by boards. A box holds the number of indicators, a ring is a goal without any, and an empty place is a
 * goal that the board does not take up: shape and figure tell it, not colour.
 */
export function coverageMatrix(boards: readonly string[], rows: readonly CoverageRow[]): Drawing {
  const boardWidth = widthOfBoard(boards);
  const left = chartWidth - boardWidth * boards.length;
  const column = scaleBand<number>()
    .domain(boards.map((_, index) => index))
    .range([left, chartWidth]);
  const middleOf = (index: number): number => (column(index) ?? left) + column.bandwidth() / 2;
  const heads = boards.map((board) => wrapText(board, boardWidth - headPadding, undefined, true));
  const headHeight = Math.max(1, ...heads.map((lines) => lines.length)) * lineHeight + rowPadding;
  const shapes: Shape[] = heads.flatMap((lines, index) => headShapes(lines, middleOf(index), headHeight));
  let y = headHeight;
  for (const row of rows) {
    const room = (left - labelGap - row.depth * indent) * labelFill;
    const lines = wrapText(row.label, room, undefined, row.depth === 0);
    const height = Math.max(lines.length * lineHeight, 2 * radius) + rowPadding;
    const middle = y + height / 2;
    shapes.push(rule(y), ...labelShapes(lines, row, middle));
    shapes.push(...row.cells.flatMap((cell, index) => mark(cell, middleOf(index), middle)));
    y += height;
  }
  return drawingOf(chartWidth, y, [...shapes, rule(y)]);
}

/** No word of a board's name, such as ”N12” or ”sjukvårdsnämnden”, is broken if there is room to be had. */
function widthOfBoard(boards: readonly string[]): number {
  const count = Math.max(1, boards.length);
  const fair = Math.min(widestBoard, (chartWidth * labelShare) / count);
  const all = boards.flatMap((board) => board.split(' '));
  const longest = Math.max(0, ...all.map((word) => textWidth(word, undefined, true)));
  return Math.max(fair, Math.min(longest + headPadding, (chartWidth * manyBoardsShare) / count));
}

function headShapes(lines: readonly string[], x: number, height: number): readonly Shape[] {
  return lines.map((line, at) =>
    words(line, x, baselineAround(headLine(height, lines.length, at)), { anchor: 'middle', bold: true }),
  );
}

function labelShapes(lines: readonly string[], { depth }: CoverageRow, middle: number): readonly Shape[] {
  const top = middle - (lines.length * lineHeight) / 2;
  return lines.map((line, at) =>
    words(line, depth * indent, baselineAround(top + (at + 0.5) * lineHeight), { bold: depth === 0 }),
  );
}

/** Names of boards end on the same line, whatever their number of lines. */
function headLine(height: number, count: number, at: number): number {
  return height - rowPadding + (at + 0.5 - count) * lineHeight;
}

function mark(cell: Coverage, x: number, y: number): readonly Shape[] {
  switch (cell.kind) {
    case 'none':
      return [];
    case 'taken-up':
      return [{ type: 'circle', x, y, radius, fill: 'page', stroke: { ink: 'accent', width: 1.2 } }];
    case 'measured': {
      const figure = String(cell.indicators);
      const half = Math.max(radius, textWidth(figure) / 2 + 3);
      return [
        {
          type: 'rect',
          x: x - half,
          y: y - radius,
          width: 2 * half,
          height: 2 * radius,
          fill: 'tint',
          stroke: { ink: 'accent', width: 1.2 },
        },
        words(figure, x, baselineAround(y), { anchor: 'middle', bold: true }),
      ];
    }
  }
}

function rule(y: number): Shape {
  return {
    type: 'path',
    data: polyline([
      [0, y],
      [chartWidth, y],
    ]),
    stroke: { ink: 'rule', width: 0.5 },
  };
}
