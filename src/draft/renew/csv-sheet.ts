import type { Edit } from '../../base/edit.js';
import { fold } from '../../base/letters.js';
import type { CsvCell, CsvFile } from '../../source/csv-file.js';
import type { Sheet } from './sheet.js';

/** The rows of a table in a CSV file, and the lines that they are written on. */
export interface CsvSource {
  readonly file: CsvFile;
  readonly lines: readonly string[];
}

/** Rows of a spreadsheet: their names first, and the total last where it has the name of the table's sum. */
export function csvSheet({ file: { header, rows }, lines }: CsvSource, total: string | undefined): Sheet {
  const separator = separatorIn(header, lines);
  const write = (cells: readonly CsvCell[]) => (figures: readonly string[]) =>
    rewriteLine(cells, figures, { lines, separator });
  const last = rows.at(-1);
  return {
    titles: texts(header),
    rows: rows
      .filter((cells) => cells.length > 1)
      .map((cells) => ({
        cells: texts(cells),
        isComputed: cells === last && total !== undefined && fold(cells[0]?.text ?? '') === fold(total),
        write: write(cells),
      })),
    writeTitles: write(header),
  };
}

/** Without the name that each line begins with. */
function texts(cells: readonly CsvCell[]): readonly string[] {
  return cells.slice(1).map(({ text }) => text);
}

/** The sign after the first cell of the header, whether that has quotation marks or not. */
function separatorIn([first]: readonly CsvCell[], lines: readonly string[]): string {
  const end = first?.place.range?.end;
  const after = end ? (lines[end.line - 1] ?? '').slice(end.column - 1) : '';
  return /^"?\s*([\t;,])/.exec(after)?.[1] ?? ';';
}

interface Written {
  readonly lines: readonly string[];
  readonly separator: string;
}

/** What follows the name of a line anew, up to the end of the line; nothing where a cell goes over several lines. */
function rewriteLine(
  cells: readonly CsvCell[],
  figures: readonly string[],
  { lines, separator }: Written,
): readonly Edit[] {
  const name = cells[0]?.place.range;
  const end = cells.at(-1)?.place.range?.end;
  if (!name || !end || name.start.line !== end.line) return [];
  const line = lines[end.line - 1] ?? '';
  const from = line.indexOf(separator, name.end.column - 1);
  if (from < 0) return [];
  const text = figures.map((each) => separator + quoted(each, separator)).join('');
  const range = {
    start: { line: end.line, column: from + 1 },
    end: { line: end.line, column: line.length + 1 },
  };
  return line.slice(from) === text ? [] : [{ range, text }];
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
