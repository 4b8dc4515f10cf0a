import { figure, words } from '../datum.js';
import type { FrameRow } from '../facts/plan-facts.js';
import { type ColumnOf, type ReportTable, reportTable } from '../report-table.js';
import type { FrameLine } from './frame-lines.js';

interface PlanRow {
  readonly row: FrameRow;
  readonly whole: boolean;
}

/** The tables of frames of one plan as it has them, with a mark on the figures that do not hold. */
export function planTables(lines: readonly FrameLine[]): readonly ReportTable[] {
  const tables = [...new Set(lines.map(({ table }) => table))];
  return tables.map((table) => tableOf(lines.filter((line) => line.table === table)));
}

function tableOf(lines: readonly FrameLine[]): ReportTable {
  const [first] = lines;
  const headings = [...new Set(lines.map(({ frame }) => frame.heading))];
  const rows = [...new Map(lines.map(({ row, whole }) => [row, { row, whole }])).values()];
  return reportTable<PlanRow>({
    key: first?.table.name ?? '',
    title: first ? `${first.table.title}: ${first.origin.title}` : '',
    ...(first ? { unit: `Belopp i ${first.unit}` } : {}),
    items: rows,
    columns: [
      { key: 'row', heading: 'Rad', type: 'words', cellOf: ({ row }) => words(row.label) },
      ...headings.map(columnOf),
    ],
    indentOf: ({ row }) => row.depth,
    roleOf: ({ row, whole }) => (row.total ? 'total' : whole ? 'subtotal' : 'body'),
    notes: ownFrameNote(rows),
  });
}

function columnOf(heading: string): ColumnOf<PlanRow> {
  return {
    key: heading,
    heading,
    type: 'figure',
    cellOf: ({ row }) => figure(row.amounts.find((each) => each.heading === heading)?.amount),
  };
}

function ownFrameNote(rows: readonly PlanRow[]): readonly string[] {
  const own = rows.find(({ whole }) => whole);
  return own && !own.row.total ? [`Nämndens ram är raden ”${own.row.label}”.`] : [];
}
