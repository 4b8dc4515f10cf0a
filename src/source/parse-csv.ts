import Papa from 'papaparse';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { CsvCell, CsvFile } from './csv-file.js';
import { indexLines, type LineIndex } from './line-index.js';
import { csvColumns, csvQuote } from './rules/csv.js';
import type { SourceFile } from './source-file.js';

/**
 * Reads a CSV file (RFC 4180) with the separator that its first line has. Undefined where it has no columns, or where
 * a quote makes it a matter of guessing what the cells are.
 */
export function parseCsv({ path, text }: SourceFile): Result<CsvFile | undefined> {
  const index = indexLines(text);
  const separator = separatorOf(index.lines.find((line) => line.trim() !== '') ?? '');
  if (separator === undefined) return { value: undefined, diagnostics: [noColumns(path, text, index)] };
  const lines: (readonly CsvCell[])[] = [];
  const faults: number[] = [];
  let start = 0;
  Papa.parse<readonly string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step({ data, errors: [error], meta }) {
      // The library speaks of the character after the quote.
      if (error) faults.push((error.index ?? start + 1) - 1);
      const cells = trimmed(placed(data, { path, text, index, start, separator }));
      if (cells.length > 0) lines.push(cells);
      start = meta.cursor;
    },
  });
  const [header = [], ...rows] = lines;
  const [fault] = faults;
  if (fault !== undefined) return { value: undefined, diagnostics: [badQuote(path, fault, index)] };
  return { value: { path, header, rows }, diagnostics: [] };
}

/** Swedish figures have commas in them, so a comma parts cells only where nothing else does. */
function separatorOf(header: string): string | undefined {
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  return ['\t', ';', ','].find((sign) => bare.includes(sign));
}

interface Line {
  readonly path: string;
  readonly text: string;
  readonly index: LineIndex;
  readonly start: number;
  readonly separator: string;
}

/** The library tells where a line begins; where its cells do follows from how long each of them was written. */
function placed(data: readonly string[], { path, text, index, start, separator }: Line): readonly CsvCell[] {
  let from = start;
  return data.map((cell) => {
    const quoted = text[from] === '"';
    const width = quoted ? cell.replaceAll('"', '""').length + 2 : cell.length;
    const before = quoted ? 1 : cell.length - cell.trimStart().length;
    const begin = from + before;
    const end = Math.max(begin, from + width - (quoted ? 1 : cell.length - cell.trimEnd().length));
    from += width + separator.length;
    return {
      text: cell.replace(/\s+/g, ' ').trim(),
      place: { path, range: { start: index.pointAt(begin), end: index.pointAt(end) } },
    };
  });
}

/** A spreadsheet fills its lines up with blank cells to the width of the widest. */
function trimmed(cells: readonly CsvCell[]): readonly CsvCell[] {
  return cells.slice(0, cells.findLastIndex(({ text }) => text !== '') + 1);
}

function noColumns(path: string, text: string, index: LineIndex): Diagnostic {
  const range = {
    start: { line: 1, column: 1 },
    end: { line: 1, column: (index.lines[0]?.length ?? 0) + 1 },
  };
  return diagnose(csvColumns, {
    place: { path, range },
    message:
      text.trim() === ''
        ? { sv: 'Csv-filen är tom.', en: 'The csv file is empty.' }
        : {
            sv: 'Den första raden i csv-filen har inget semikolon, komma eller tabb mellan rutorna.',
            en: 'The first line of the csv file has no semicolon, comma or tab between its cells.',
          },
  });
}

function badQuote(path: string, at: number, index: LineIndex): Diagnostic {
  return diagnose(csvQuote, {
    place: { path, range: { start: index.pointAt(at), end: index.pointAt(at + 1) } },
    message: {
      sv: 'Rutan som börjar med det här citattecknet slutar inte som den ska.',
      en: 'The cell that begins with this quote does not end as it should.',
    },
  });
}
