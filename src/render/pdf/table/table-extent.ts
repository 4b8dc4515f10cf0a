import type { Table, TableCell, TableRow } from '../../../document/document.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { cellWords, lineCount, type Word } from './cell-words.js';
import { sum } from './column-widths.js';
import { rowHeights } from './row-heights.js';
import { indentPerLevel } from './table-text.js';

/** Space between paragraphs of a cell, in lines. */
const paragraphSpace = 0.3;
/** What is no wider than so many times its size is read as one thing, such as ”ny indikator” or ”203,5 kWh/m²”. */
const widestValue = 11;

/** Words in a cell narrower than so many times their size read badly, unless they are few. */
const narrowest = 9;
const fewLines = 4;

interface SizedCell {
  readonly cell: TableCell;
  readonly around: number;
  readonly words: readonly (readonly Word[])[];
  readonly isValue: boolean;
}

/** What comes of given column widths, in lines of text and without dividing words. */
export interface TableExtent {
  /** All rows, one above the other. */
  readonly height: number;
  /** All cells. */
  readonly lines: number;
  /** The lines too many of short values that are divided. */
  readonly parted: number;
  /** The lines too many of long texts in narrow cells. */
  readonly cramped: number;
}

export type MeasureExtent = (widths: readonly number[]) => TableExtent;

export function tableExtent(table: Table, size: number, context: MeasureContext): MeasureExtent {
  const rows = [...table.head, ...table.body].map((row) =>
    row.cells.map((cell): SizedCell => {
      const around = 2 * context.theme.table.cellPadding + cell.indent * indentPerLevel;
      const words = cellWords(row, cell, size, context);
      return { cell, around, words, isValue: isValue(row, words, size) };
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
      cells.map((each) => {
        const { cell, isValue, around } = each;
        const width = widthOf(cell, widths);
        return { cell, isValue, height: height(each, width), isNarrow: width - around < narrowest * size };
      }),
    );
    const all = sized.flat();
    const values = all.filter(({ isValue }) => isValue);
    const narrow = all.filter(({ isNarrow }) => isNarrow);
    return {
      height: sum(rowHeights(sized, 1)),
      lines: sum(all.map((cell) => cell.height)),
      parted: sum(values.map((cell) => Math.max(0, cell.height - 1))),
      cramped: sum(narrow.map((cell) => Math.max(0, cell.height - fewLines))),
    };
  };
}

function isValue(row: TableRow, paragraphs: readonly (readonly Word[])[], size: number): boolean {
  const [words, ...others] = paragraphs;
  if (words === undefined || others.length > 0 || row.role === 'head') return false;
  return sum(words.map(({ space, width }) => space + width)) <= widestValue * size;
}

function widthOf({ column, colSpan }: TableCell, widths: readonly number[]): number {
  return colSpan === 1 ? (widths[column] ?? 0) : sum(widths.slice(column, column + colSpan));
}

function cellHeight({ words, around }: SizedCell, width: number): number {
  const lines = sum(words.map((line) => lineCount(line, width - around)));
  return lines + Math.max(0, words.length - 1) * paragraphSpace;
}
