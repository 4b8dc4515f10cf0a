import type { Decimal } from '../../base/decimal.js';
import type { FiguresCell, FiguresRow, FiguresTable } from '../../model/figures-table.js';

/** The result of one year as the income statement has it. */
export interface YearResult {
  readonly year: number;
  readonly amount: Decimal;
  readonly cell: FiguresCell;
}

/** The results of an income statement, the years rising; none where no row can be known to be the result. */
export function resultsOf(income: FiguresTable): readonly YearResult[] {
  const row = resultRow(income.rows);
  return income.columns
    .flatMap(({ year }, index) => {
      const cell = row?.cells[index];
      return year === undefined || cell?.value.kind !== 'quantity'
        ? []
        : [{ year, amount: cell.value.amount, cell }];
    })
    .sort((a, b) => a.year - b.year);
}

/** ”Årets resultat”, or else the last result that the statement comes to. */
function resultRow(rows: readonly FiguresRow[]): FiguresRow | undefined {
  const named = rows.findLast(({ label }) =>
    /^(?:årets|periodens|budgeterat) resultat|förändring av eget kapital/i.test(label.plain),
  );
  return named ?? rows.findLast(({ label }) => /resultat/i.test(label.plain));
}
