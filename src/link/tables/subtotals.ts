import { absolute, add, compare, subtract, sum } from '../../base/decimal.js';
import type { Estimate } from '../../model/estimate.js';
import { figureOf } from '../../model/figure-of.js';
import type { FiguresRow, FiguresTable } from '../../model/figures-table.js';

/** ”Summa fastigheter”, ”Delsumma”, ”Summa”. */
const subtotal = /^(?:del)?summa(?![a-zåäö])/i;

/**
 * A row that is called a sum, and is one in most of its columns, repeats what stands above it whether its author wrote a
 * formula or not: otherwise the table's own sum would count it twice. Where it is no sum of them nobody knows what it is.
 */
export function withSubtotals(table: FiguresTable): FiguresTable {
  const rows: FiguresRow[] = [];
  table.rows.forEach((row, index) => {
    const follows = table.rows.slice(index + 1).some(({ depth, role }) => depth === 0 && role !== 'heading');
    rows.push(follows && isSubtotal(row, above(rows), table) ? asSubtotal(row) : row);
  });
  return { ...table, rows };
}

function asSubtotal(row: FiguresRow): FiguresRow {
  const formula = { text: 'summan av raderna ovan', from: 'kind', place: row.place } as const;
  return { ...row, formula, repeats: true };
}

/** The rows beside the next, up to the nearest sum or heading. */
function above(rows: readonly FiguresRow[]): readonly FiguresRow[] {
  const beside = rows.filter(({ depth }) => depth === 0);
  const start = beside.findLastIndex(({ role, repeats }) => role !== 'row' || repeats);
  return beside.slice(start + 1);
}

function isSubtotal(row: FiguresRow, parts: readonly FiguresRow[], table: FiguresTable): boolean {
  const { role, depth, formula, percent, complete, label } = row;
  const isCalledSo = role === 'row' && depth === 0 && subtotal.test(label.plain);
  if (!isCalledSo || formula || percent || !complete || parts.length === 0) return false;
  const agreed = table.columns.flatMap(({ holds }, index) => {
    const stated = row.cells[index];
    if (holds === 'words' || stated?.value.kind !== 'quantity') return [];
    const figures = parts.map((part) => figureOf(part.cells[index], part, table.unit));
    const figure = figureOf(stated, row, table.unit);
    return figure && figures.every((each) => each !== undefined) ? [agrees(figure, figures)] : [];
  });
  const right = agreed.filter(Boolean).length;
  return right > agreed.length - right;
}

function agrees(stated: Estimate, parts: readonly Estimate[]): boolean {
  const off = absolute(subtract(stated.amount, sum(parts.map(({ amount }) => amount))));
  return compare(off, add(stated.margin, sum(parts.map(({ margin }) => margin)))) <= 0;
}
