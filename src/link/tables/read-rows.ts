import type { TableRecord } from '../../../schemas/table.js';
import { type RowRecord, rowNames } from '../../../schemas/table-row.js';
import type { FiguresCell, FiguresRow, PartsOfWhole, RowRole } from '../../model/figures-table.js';
import type { Located, Path } from '../../validate/located.js';
import { splitRow } from '../../value/split-row.js';
import { parseValue } from '../../value/value-grammar.js';
import { partOf } from '../part-of.js';
import { richText } from '../rich-text.js';
import { repeatsRows } from './repeats-rows.js';

/** The keys that hold the parts of a row, and how the parts stand to it. */
const partKeys: readonly (readonly [string, PartsOfWhole])[] = [
  ['varav', { share: 'some', word: 'varav' }],
  ['därav', { share: 'all', word: 'därav' }],
  ['fördelat på', { share: 'all', word: undefined }],
];

interface Written {
  readonly record: Located<TableRecord>;
  readonly width: number;
}

interface Standing {
  readonly role: RowRole;
  readonly depth: number;
  readonly partOf: PartsOfWhole | undefined;
}

/** The rows in printed order: the tree from top to bottom, and the table's sum last. */
export function readRows(record: Located<TableRecord>, width: number): readonly FiguresRow[] {
  const written = { record, width };
  const standing = { role: 'row', depth: 0, partOf: undefined } as const;
  const { rader, summa } = record.value;
  const rows = rader.flatMap((row, index) => readTree(row, ['rader', index], standing, written));
  if (summa === undefined) return rows;
  const total = typeof summa === 'string' ? namedTotal(summa, record) : undefined;
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
  return [readRow(row, path, standing, written), ...parts];
}

function readRow(row: RowRecord, path: Path, standing: Standing, { record, width }: Written): FiguresRow {
  const heading = textAt(row, 'mellanrubrik');
  const key = heading === undefined ? (rowNames(row)[0] ?? '') : 'mellanrubrik';
  const place = record.keyAt([...path, key]);
  const written = textAt(row, 'formel');
  const formula =
    written === undefined
      ? undefined
      : ({ text: written, from: 'author', place: record.at([...path, 'formel']) } as const);
  const cells = heading === undefined ? readCells(textAt(row, key) ?? '', [...path, key], record, width) : [];
  return {
    ...standing,
    label: richText(heading ?? key, heading === undefined ? place : record.at([...path, key])),
    role: heading === undefined ? standing.role : 'heading',
    formula,
    repeats: standing.role === 'total' || (formula !== undefined && repeatsRows(formula.text)),
    percent: row.enhet === 'procent',
    notes: (textAt(row, 'not') ?? '').match(/\d+/g)?.map(Number) ?? [],
    cells,
    complete: cells.length === width || cells.length === 0,
    place,
  };
}

/** A name without figures leaves all of them to be worked out. */
function readCells(
  figures: string,
  path: Path,
  record: Located<TableRecord>,
  width: number,
): readonly FiguresCell[] {
  if (figures === '' && width !== 1) return [];
  return splitRow(figures).map(({ text, start, end }) => ({
    value: parseValue(text),
    place: partOf(record.at(path), figures, start, end),
    origin: 'stated',
    derivations: [],
  }));
}

function namedTotal(label: string, record: Located<TableRecord>): FiguresRow {
  const place = record.at(['summa']);
  return {
    label: richText(label, place),
    role: 'total',
    depth: 0,
    partOf: undefined,
    formula: undefined,
    repeats: true,
    percent: false,
    notes: [],
    cells: [],
    complete: true,
    place,
  };
}

function textAt(row: RowRecord, key: string): string | undefined {
  const value = row[key];
  return typeof value === 'string' ? value : undefined;
}
