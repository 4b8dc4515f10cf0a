import { fold } from '../../base/letters.js';
import type { FiguresCell, FiguresColumn, FiguresRow } from '../../model/figures-table.js';
import type { CsvCell, CsvFile } from '../../source/csv-file.js';
import { parseValue } from '../../value/value-grammar.js';
import { richText } from '../rich-text.js';

/**
 * The lines of a CSV file as rows: a line with nothing but a name is a heading, and the last one is the table's sum
 * where it has the name of it.
 */
export function readCsvRows(
  { rows }: CsvFile,
  columns: readonly FiguresColumn[],
  total: string | undefined,
): readonly FiguresRow[] {
  return rows.map((line, index) => {
    const isTotal =
      total !== undefined && index === rows.length - 1 && fold(line[0]?.text ?? '') === fold(total);
    return readLine(line, columns, isTotal ? 'total' : line.length === 1 ? 'heading' : 'row');
  });
}

function readLine(
  [label, ...cells]: readonly CsvCell[],
  columns: readonly FiguresColumn[],
  role: FiguresRow['role'],
): FiguresRow {
  const place = label?.place ?? { path: '' };
  return {
    label: richText(label?.text ?? '', place),
    role,
    depth: 0,
    partOf: undefined,
    formula: undefined,
    repeats: role === 'total',
    isComputed: false,
    percent: false,
    notes: [],
    cells: role === 'heading' ? [] : cells.map(asFigure),
    // Blank cells at the end of a line are not written in every file, so only too many can be told.
    complete: cells.length <= columns.length,
    place,
  };
}

function asFigure({ text, place }: CsvCell): FiguresCell {
  return { value: parseValue(text), place, origin: 'stated', derivations: [] };
}
