import type { FiguresRow, FiguresTable } from '../../model/figures-table.js';

/** A row that a sentence speaks of. */
export interface NamedRow {
  readonly table: FiguresTable;
  readonly row: FiguresRow;
}

/** Rows whose label stands in the text, as itself or in its definite form; a label within another's is none. */
export function rowsNamed(text: string, tables: readonly FiguresTable[]): readonly NamedRow[] {
  const named = tables.flatMap((table) =>
    table.rows
      .filter(({ label, role }) => role !== 'heading' && isIn(text, label.plain))
      .map((row) => ({ table, row })),
  );
  return named.filter(
    ({ row }) =>
      !named.some(
        (other) =>
          other.row.label.plain.length > row.label.plain.length &&
          other.row.label.plain.toLowerCase().includes(row.label.plain.toLowerCase()),
      ),
  );
}

function isIn(text: string, label: string): boolean {
  const [lower, wanted] = [text.toLowerCase().replace(/\s+/g, ' '), label.toLowerCase()];
  if (label.length < 6 || !lower.includes(wanted)) return false;
  return lower.split(wanted).some((after, index, pieces) => {
    const before = pieces[index - 1];
    return before !== undefined && !/[a-zåäöé]$/.test(before) && definite.test(after);
  });
}

/** What may follow a label that stands in the text: nothing of the same word but an ending. */
const definite = /^(?:en|et|n|t|na|erna|s)?(?![a-zåäöé])/;
