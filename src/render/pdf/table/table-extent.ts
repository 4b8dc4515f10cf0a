import type { Table, TableCell } from '../../../document/document.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { cellWords, lineCount, type Word } from './cell-words.js';
import { sum } from './column-widths.js';
import { rowHeights } from './row-heights.js';
import { indentPerLevel } from './table-text.js';

/** Space between paragraphs of a cell, in lines. */
const paragraphSpace = 0.3;

interface SizedCell {
  readonly cell: TableCell;
  readonly around: number;
  readonly words: readonly (readonly Word[])[];
}

/** What comes of given column widths, in lines of text and without dividing words. */
export interface TableExtent {
  /** All rows, one above the other. */
  readonly height: number;
  /** All cells. */
  readonly lines: number;
}

export type MeasureExtent = (widths: readonly number[]) => TableExtent;

export function tableExtent(table: Table, size: number, context: MeasureContext): MeasureExtent {
  const rows = [...table.head, ...table.body].map((row) =>
    row.cells.map((cell): SizedCell => {
      const around = 2 * context.theme.table.cellPadding + cell.indent * indentPerLevel;
      return { cell, around, words: cellWords(row, cell, size, context) };
    }),
  );
  const known = new Map<SizedCell, Map<number, number>>();
  const height = (sized: SizedCell, width: number): number => {
    const of = known.get(sized) ?? new Map<number, number>();
    known.set(sized, of);
    const before = of.get(width);
    if (before !== undefined) return before;
    const found = cellHeight(sized, width);
    of.set(width, found);
    return found;
  };
  return (widths) => {
    const sized = rows.map((cells) =>
      cells.map((each) => ({ cell: each.cell, height: height(each, widthOf(each.cell, widths)) })),
    );
    const lines = sum(sized.map((cells) => sum(cells.map((cell) => cell.height))));
    return { height: sum(rowHeights(sized, 1)), lines };
  };
}

function widthOf({ column, colSpan }: TableCell, widths: readonly number[]): number {
  return colSpan === 1 ? (widths[column] ?? 0) : sum(widths.slice(column, column + colSpan));
}

function cellHeight({ words, around }: SizedCell, width: number): number {
  const lines = sum(words.map((line) => lineCount(line, width - around)));
  return lines + Math.max(0, words.length - 1) * paragraphSpace;
}
