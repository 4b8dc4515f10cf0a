import { diagnose } from '../../base/diagnostic.js';
import type { Neighbours, Range } from '../../formula/formula.js';
import type { FiguresTable } from '../../model/figures-table.js';
import { findColumn, findRow, placeOf } from './find-name.js';
import { type Bound, cells, type Outlook } from './outlook.js';
import { nothingToSum } from './rules.js';

/** `summan av raderna ovan` and its like: which cells are meant follows from where the formula stands. */
export function bindNeighbours(term: Neighbours, outlook: Outlook): Bound {
  const { table, index } = outlook;
  const rows = { above: rowsAbove, parts: partsOf, left: undefined }[term.which];
  const along = rows ? 'row' : 'column';
  const found = rows ? rows(index, table) : columnsLeft(index, table);
  if (found.length > 0 && along === outlook.axis) return sumOver(found, outlook);
  return {
    value: undefined,
    diagnostics: [
      diagnose(nothingToSum, {
        place: placeOf(term, outlook),
        message: {
          sv: 'Här finns inga rader eller kolumner att summera.',
          en: 'There are no rows or columns to add up here.',
        },
      }),
    ],
  };
}

/** `summan av Januari till December`: from one name to another as the table has them, both included. */
export function bindRange(term: Range, outlook: Outlook): Bound {
  const find = outlook.axis === 'row' ? findRow : findColumn;
  const from = find(term.from, term, outlook.table, outlook);
  const to = find(term.to, term, outlook.table, outlook);
  if (from.value === undefined || to.value === undefined) {
    return { value: undefined, diagnostics: [...from.diagnostics, ...to.diagnostics] };
  }
  const [first, last] = [Math.min(from.value, to.value), Math.max(from.value, to.value)];
  const between = Array.from({ length: last - first + 1 }, (_, step) => first + step);
  return sumOver(
    between.filter((each) => each === first || each === last || counts(each, first, outlook)),
    outlook,
  );
}

function sumOver(found: readonly number[], { axis }: Outlook): Bound {
  return cells((at) => found.map((each) => ({ ...at, [axis]: each })));
}

/** Within a range a part is in its whole and a subtotal repeats what stands above it. */
function counts(index: number, first: number, { axis, table }: Outlook): boolean {
  if (axis === 'column') return table.columns[index]?.holds === 'figures' && !table.columns[index].formula;
  const row = table.rows[index];
  return row?.role === 'row' && !row.repeats && row.depth === table.rows[first]?.depth;
}

/** Upwards to the nearest heading or sum, the rows that stand beside this one. */
function rowsAbove(index: number, { rows }: FiguresTable): readonly number[] {
  const depth = rows[index]?.depth ?? 0;
  const found: number[] = [];
  for (let at = index - 1; at >= 0; at -= 1) {
    const row = rows[at];
    if (!row || row.role === 'heading' || row.depth < depth) break;
    if (row.depth > depth) continue;
    if (row.repeats) break;
    found.unshift(at);
  }
  return found;
}

function partsOf(index: number, table: FiguresTable): readonly number[] {
  return directParts(index, table).filter((part) => table.rows[part]?.partOf?.share === 'all');
}

/** The rows right under a whole, without the parts of its parts. */
export function directParts(index: number, { rows }: FiguresTable): readonly number[] {
  const depth = rows[index]?.depth ?? 0;
  const found: number[] = [];
  for (let at = index + 1; (rows[at]?.depth ?? 0) > depth; at += 1) {
    if (rows[at]?.depth === depth + 1 && rows[at]?.role === 'row') found.push(at);
  }
  return found;
}

function columnsLeft(index: number, { columns }: FiguresTable): readonly number[] {
  return columns.flatMap((column, at) =>
    at < index && column.holds === 'figures' && !column.formula ? [at] : [],
  );
}
