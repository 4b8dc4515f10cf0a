import type { TableRecord } from '../../../schemas/table.js';
import { type RowRecord, rowNames } from '../../../schemas/table-row.js';
import type { Place } from '../../base/place.js';
import type {
  FiguresCell,
  FiguresColumn,
  FiguresRow,
  PartsOfWhole,
  RowRole,
  WrittenFormula,
} from '../../model/figures-table.js';
import type { CsvFile } from '../../source/csv-file.js';
import type { Located, Path } from '../../validate/located.js';
import { splitRow } from '../../value/split-row.js';
import { parseValue } from '../../value/value-grammar.js';
import { partOf } from '../part-of.js';
import { richText } from '../rich-text.js';
import { expectedFormula } from './presets.js';
import { readCsvRows } from './read-csv-rows.js';
import { repeatsRows } from './repeats-rows.js';

/** The keys that hold the parts of a row, and how the parts stand to it. */
const partKeys: readonly (readonly [string, PartsOfWhole])[] = [
  ['varav', { share: 'some', word: 'varav' }],
  ['därav', { share: 'all', word: 'därav' }],
  ['fördelat på', { share: 'all', word: undefined }],
];

interface Written {
  readonly record: Located<TableRecord>;
  readonly columns: readonly FiguresColumn[];
}

interface Standing {
  readonly role: RowRole;
  readonly depth: number;
  readonly partOf: PartsOfWhole | undefined;
}

/** The rows in printed order: the tree from top to bottom, and the table's sum last. */
export function readRows(
  record: Located<TableRecord>,
  csv: CsvFile | undefined,
  columns: readonly FiguresColumn[],
): readonly FiguresRow[] {
  const written = { record, columns };
  const standing = { role: 'row', depth: 0, partOf: undefined } as const;
  const { rader, summa } = record.value;
  const name = typeof summa === 'string' ? summa : undefined;
  const listed = typeof rader === 'string' ? [] : rader;
  const rows = csv
    ? readCsvRows(csv, columns, name)
    : listed.flatMap((row, index) => readTree(row, ['rader', index], standing, written));
  if (summa === undefined || rows.at(-1)?.role === 'total') return rows;
  const total = name === undefined ? undefined : namedTotal(name, record);
  const last = total
    ? [total]
    : readTree(summa as RowRecord, ['summa'], { ...standing, role: 'total' }, written);
  return [...rows, ...last];
}

function readTree(row: RowRecord, path: Path, standing: Standing, written: Written): readonly FiguresRow[] {
  const parts = partKeys.flatMap(([key, partOf]) => {
    const list = row[key];
    const below = { role: 'row', depth: standing.depth + 1, partOf } as const;
    return typeof list === 'object'
      ? list.flatMap((part, index) => readTree(part, [...path, key, index], below, written))
      : [];
  });
  return [readRow(row, path, standing, written, hasAll(row)), ...parts];
}

function hasAll(row: RowRecord): boolean {
  return partKeys.some(([key, { share }]) => share === 'all' && key in row);
}

function readRow(
  row: RowRecord,
  path: Path,
  standing: Standing,
  { record, columns }: Written,
  hasAllParts: boolean,
): FiguresRow {
  if (typeof row.mellanrubrik === 'string') return readHeading(row.mellanrubrik, path, standing, record);
  const key = rowNames(row)[0] ?? '';
  const place = record.keyAt([...path, key]);
  const { role } = standing;
  const usual = role === 'row' ? expectedFormula(key, record.value.sort) : undefined;
  const formula = formulaOf(row, path, record) ?? (usual && { text: usual.formula, from: 'kind', place });
  const cells = readCells(textAt(row, key) ?? '', record.at([...path, key]), columns.length);
  const isLeftOut = cells.length === 0 && (role === 'total' || formula !== undefined || hasAllParts);
  return {
    ...standing,
    label: richText(key, place),
    formula,
    repeats: role === 'total' || (formula !== undefined && repeatsRows(formula.text)),
    isComputed: row['räknas ut'] === 'ja',
    percent: row.enhet === 'procent' || usual?.percent === true,
    notes: (textAt(row, 'not') ?? '').match(/\d+/g)?.map(Number) ?? [],
    cells,
    complete: isLeftOut || (cells.length <= columns.length && cells.length >= fewest(columns)),
    place,
  };
}

function readHeading(
  heading: string,
  path: Path,
  standing: Standing,
  record: Located<TableRecord>,
): FiguresRow {
  const place = record.at([...path, 'mellanrubrik']);
  return { ...standing, ...bare, role: 'heading', label: richText(heading, place), repeats: false, place };
}

/** What a row has that says nothing but its name. */
const bare = {
  formula: undefined,
  isComputed: false,
  percent: false,
  notes: [],
  cells: [],
  complete: true,
} as const;

/** The last columns need not be written when they have formulas. */
function fewest(columns: readonly FiguresColumn[]): number {
  return columns.findLastIndex(({ formula }) => formula === undefined) + 1;
}

function formulaOf(row: RowRecord, path: Path, record: Located<TableRecord>): WrittenFormula | undefined {
  const text = textAt(row, 'formel');
  return text === undefined ? undefined : { text, from: 'author', place: record.at([...path, 'formel']) };
}

/** A name without figures leaves all of them to be worked out. */
function readCells(figures: string, place: Place, width: number): readonly FiguresCell[] {
  if (figures === '' && width !== 1) return [];
  return splitRow(figures).map(({ text, start, end }) => ({
    value: parseValue(text),
    place: partOf(place, figures, start, end),
    origin: 'stated',
    derivations: [],
  }));
}

function namedTotal(label: string, record: Located<TableRecord>): FiguresRow {
  const place = record.at(['summa']);
  const standing = { role: 'total', depth: 0, partOf: undefined } as const;
  return { ...standing, ...bare, label: richText(label, place), repeats: true, place };
}

function textAt(row: RowRecord, key: string): string | undefined {
  const value = row[key];
  return typeof value === 'string' ? value : undefined;
}
