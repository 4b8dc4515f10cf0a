import { add, zero } from '../../base/decimal.js';
import type { Estimate } from '../../model/estimate.js';
import { figureOf } from '../../model/figure-of.js';
import type { FiguresCell, FiguresRow, FiguresTable } from '../../model/figures-table.js';
import { hasFormula, type RowFigure, rowFigure } from './row-figure.js';
import { besideNone, noAmount, wholeSum } from './sum-words.js';

/**
 * A row among the others that is called their sum, and what they make. Under `summa` it would be held against them anyway;
 * written as a row it is the same to a reader.
 */
export function namedSums(table: FiguresTable): readonly RowFigure[] {
  const at = table.rows.findIndex(({ label, role }) => role === 'row' && wholeSum.test(label.plain));
  const row = table.rows[at];
  const above = table.rows.slice(0, Math.max(0, at)).filter(({ depth }) => depth === 0);
  if (!row || row.depth > 0 || row.percent || hasFormula(row) || above.length < 2) return [];
  if (above.some((each) => each.role !== 'row' || each.repeats || besideNone.test(each.label.plain)))
    return [];
  return table.columns.flatMap(({ title, holds }, index) => {
    const stated = rowFigure(row, index, table);
    if (!stated || holds === 'words' || noAmount.test(title.plain)) return [];
    const wanted = sumOfAmounts(
      above.map((each) => ({ cell: each.cells[index], row: each })),
      table,
    );
    return wanted ? [{ table, row, index, stated, wanted }] : [];
  });
}

interface Part {
  readonly cell: FiguresCell | undefined;
  readonly row: FiguresRow;
}

/** The sum of at least two amounts; undefined where one of the cells is a share, or cannot be counted. */
export function sumOfAmounts(parts: readonly Part[], table: FiguresTable): Estimate | undefined {
  const isShare = ({ cell, row }: Part) =>
    row.percent || (cell?.value.kind === 'quantity' && cell.value.unit === '%');
  const figures = parts.map(({ cell, row }) => figureOf(cell, row, table.unit));
  const written = parts.filter(({ cell }) => cell?.value.kind === 'quantity');
  if (written.length < 2 || parts.some(isShare) || figures.includes(undefined)) return undefined;
  return (figures as readonly Estimate[]).reduce(
    (all, each) => ({ amount: add(all.amount, each.amount), margin: add(all.margin, each.margin) }),
    { amount: zero, margin: zero },
  );
}
