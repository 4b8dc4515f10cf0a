import type { TableRecord } from '../../schemas/table.js';
import { type Decimal, sum } from '../base/decimal.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import { amountOf } from '../model/amount-of.js';
import type { FiguresCell, FiguresRow, FiguresTable, FiguresTotal } from '../model/figures-table.js';
import type { Region } from '../model/region.js';
import type { Located, Path } from '../validate/located.js';
import { splitRow } from '../value/split-row.js';
import { parseValue, typesetValue } from '../value/value-grammar.js';
import { partOf } from './part-of.js';
import { richText } from './rich-text.js';
import { cellCount, notFigure } from './rules.js';

/** Types the figures of a table, binds them to their columns and computes a total that is only named. */
export function linkTable(name: string, record: Located<TableRecord>, region: Region): Result<FiguresTable> {
  const { value } = record;
  const columnsAt = record.at(['kolumner']);
  const columns = splitRow(value.kolumner).map(({ text, start, end }) => {
    const place = partOf(columnsAt, value.kolumner, start, end);
    return { title: richText(text, place), place };
  });
  const rows = value.rader.map((row, index) => readRow(row, ['rader', index], record, columns.length));
  const total = readTotal(record, columns.length, rows);
  const table: FiguresTable = {
    type: 'figures-table',
    name,
    place: record.at(['tabell']),
    title: richText(value.tabell, record.at(['tabell'])),
    kind: value.sort === 'ramar' ? 'frames' : 'plain',
    unit: value.enhet ?? region.unit,
    rowHeading:
      value.radrubrik === undefined ? undefined : richText(value.radrubrik, record.at(['radrubrik'])),
    columns,
    rows,
    total,
    notes: (value.noter ?? []).map((note, index) => richText(note, record.at(['noter', index]))),
  };
  const stated = total?.origin === 'stated' ? [total] : [];
  const diagnostics = [...rows, ...stated].flatMap((row) => faultsOf(row, table));
  return { value: padded(table), diagnostics };
}

function readRow(
  row: Readonly<Record<string, string>>,
  path: Path,
  record: Located<TableRecord>,
  expected: number,
): FiguresRow {
  const [label = '', figures = ''] = Object.entries(row)[0] ?? [];
  const place = record.at([...path, label]);
  const parts = figures === '' && expected !== 1 ? [] : splitRow(figures);
  return {
    label: richText(label, record.keyAt([...path, label])),
    cells: parts.map(({ text, start, end }) => ({
      value: parseValue(text),
      place: partOf(place, figures, start, end),
    })),
    whole: parts.length === expected,
    place: record.keyAt([...path, label]),
  };
}

function readTotal(
  record: Located<TableRecord>,
  expected: number,
  rows: readonly FiguresRow[],
): FiguresTotal | undefined {
  const { summa } = record.value;
  if (summa === undefined) return undefined;
  if (typeof summa !== 'string') return { ...readRow(summa, ['summa'], record, expected), origin: 'stated' };
  const place = record.at(['summa']);
  const cells = Array.from({ length: expected }, (_, column) => computedCell(rows, column, place));
  return { label: richText(summa, place), cells, whole: true, place, origin: 'computed' };
}

/** Blank where a row cannot be counted: a sum of some of the rows would be false. */
function computedCell(rows: readonly FiguresRow[], column: number, place: Place): FiguresCell {
  const amounts = rows.map((row) => (row.whole ? amountOf(row.cells[column]) : undefined));
  const known = amounts.filter((amount): amount is Decimal => amount !== undefined);
  if (known.length < amounts.length) return { value: parseValue(''), place };
  return { value: { kind: 'quantity', amount: sum(known) }, place };
}

function faultsOf(row: FiguresRow, table: FiguresTable): readonly Diagnostic[] {
  const wrongCount = row.whole ? [] : [countFault(row, table.columns.length)];
  const unreadable = row.cells
    .filter((cell) => amountOf(cell) === undefined)
    .map((cell) => {
      const text = typesetValue(cell.value);
      return diagnose(notFigure, {
        place: cell.place,
        message: {
          sv: `”${text}” i raden ”${row.label.plain}” går inte att räkna med.`,
          en: `“${text}” in the row “${row.label.plain}” cannot be counted as an amount.`,
        },
      });
    });
  return [...wrongCount, ...unreadable];
}

function countFault(row: FiguresRow, expected: number): Diagnostic {
  const found = row.cells.length;
  return diagnose(cellCount, {
    place: row.place,
    message: {
      sv: `Raden ”${row.label.plain}” har ${found} belopp, men tabellen har ${expected} ${expected === 1 ? 'kolumn' : 'kolumner'}.`,
      en: `The row “${row.label.plain}” has ${found} figures, but the table has ${expected} ${expected === 1 ? 'column' : 'columns'}.`,
    },
  });
}

/** Every row as wide as the table, so that nobody after this has to think of rows that are not. */
function padded(table: FiguresTable): FiguresTable {
  const pad = <Row extends FiguresRow>(row: Row): Row => {
    const blanks = table.columns
      .slice(row.cells.length)
      .map(() => ({ value: parseValue(''), place: row.place }));
    return { ...row, cells: [...row.cells.slice(0, table.columns.length), ...blanks] };
  };
  return { ...table, rows: table.rows.map(pad), total: table.total && pad(table.total) };
}
