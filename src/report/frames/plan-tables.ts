import type { Bilingual } from '../../base/bilingual.js';
import { figureColumn, headings, wordsColumn } from '../columns.js';
import type { FrameRow } from '../facts/plan-facts.js';
import { asWritten } from '../report-of.js';
import { type ColumnOf, reportTable, type TableDraft } from '../report-table.js';
import type { FrameLine } from './frame-lines.js';
import { amountsIn } from './frame-words.js';

interface PlanRow {
  readonly row: FrameRow;
  readonly whole: boolean;
}

/** The tables of frames of one plan as it has them, with a mark on the figures that do not hold. */
export function planTables(lines: readonly FrameLine[]): readonly TableDraft[] {
  const tables = [...new Set(lines.map(({ table }) => table))];
  return tables.map((table) => tableOf(lines.filter((line) => line.table === table)));
}

function tableOf(lines: readonly FrameLine[]): TableDraft {
  const [first] = lines;
  const columns = [...new Set(lines.map(({ frame }) => frame.heading))];
  const rows = [...new Map(lines.map(({ row, whole }) => [row, { row, whole }])).values()];
  return reportTable<PlanRow>({
    key: first?.table.name ?? '',
    title: asWritten(first ? `${first.table.title}: ${first.origin.title}` : ''),
    ...(first ? { unit: amountsIn(first.unit) } : {}),
    items: rows,
    columns: [wordsColumn('row', headings.row, ({ row }) => row.label), ...columns.map(columnOf)],
    indentOf: ({ row }) => row.depth,
    roleOf: ({ row, whole }) => (row.total ? 'total' : whole ? 'subtotal' : 'body'),
    notes: ownFrameNote(rows),
  });
}

function columnOf(heading: string): ColumnOf<PlanRow> {
  return figureColumn(
    heading,
    asWritten(heading),
    ({ row }) => row.amounts.find((each) => each.heading === heading)?.amount,
  );
}

function ownFrameNote(rows: readonly PlanRow[]): readonly Bilingual[] {
  const own = rows.find(({ whole }) => whole);
  if (!own || own.row.total) return [];
  const { label } = own.row;
  return [{ sv: `Nämndens ram är raden ”${label}”.`, en: `The board’s frame is the row “${label}”.` }];
}
