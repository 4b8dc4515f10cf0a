import { absolute, add, divide, multiply, zero } from '../../base/decimal.js';
import type { Estimate } from '../../model/estimate.js';
import type { FiguresRow, FiguresTable, TableKind } from '../../model/figures-table.js';
import { hasFormula, type RowFigure, rowFigure } from './row-figure.js';
import { grants, net, tax } from './statement-sums.js';

/** A percentage of two rows of the same table; `size` where the one is a cost, written with a minus or without. */
interface Ratio {
  readonly kind: TableKind;
  readonly label: RegExp;
  readonly of: RegExp;
  readonly whole: readonly RegExp[];
  readonly as?: 'size';
}

const taxAndGrants = '(?=.*(?:procent|andel|%).*skatt.*(?:bidrag|utjämning))';

const ratios: readonly Ratio[] = [
  {
    kind: 'resultatbudget',
    label: new RegExp(`^(?=.*resultat|andel av skatt)(?!.*kostnad)${taxAndGrants}`, 'i'),
    of: /^årets resultat$/i,
    whole: [tax, grants],
  },
  {
    kind: 'resultatbudget',
    label: new RegExp(`^(?=.*nettokostnad)${taxAndGrants}`, 'i'),
    of: net,
    whole: [tax, grants],
    as: 'size',
  },
  {
    kind: 'balansbudget',
    label: /^soliditet(?:,? ?\(?(?:%|procent)\)?)?$/i,
    of: /^(?:summa )?eget kapital$/i,
    whole: [/^summa tillgångar$/i],
  },
];

/** What rows of percentages are and what the rows they are named after make. A row with a formula is held against that. */
export function statementRatios(table: FiguresTable): readonly RowFigure[] {
  return ratios.filter(({ kind }) => kind === table.kind).flatMap((ratio) => ratiosOf(ratio, table));
}

function ratiosOf({ label, of, whole, as }: Ratio, table: FiguresTable): readonly RowFigure[] {
  const row = only(label, table);
  const [part, all] = [only(of, table), whole.map((each) => only(each, table))];
  if (!row || hasFormula(row) || !part || all.some((each) => each === undefined)) return [];
  return table.columns.flatMap((_, index) => {
    const value = row.cells[index]?.value;
    const isShare = value?.kind === 'quantity' && (value.unit === '%' || row.percent);
    const stated = isShare ? rowFigure(row, index, table) : undefined;
    const own = rowFigure(part, index, table);
    const figures = all.map((each) => rowFigure(each, index, table));
    if (!stated || !own || figures.some((each) => each === undefined)) return [];
    const wanted = quotient(own, figures as readonly Estimate[]);
    if (!wanted) return [];
    const sized = as === 'size' ? { ...wanted, amount: absolute(wanted.amount) } : wanted;
    return [{ table, row, index, stated, wanted: sized, isShare: true }];
  });
}

/** The one row of that name; undefined where there are several. */
function only(label: RegExp, { rows }: FiguresTable): FiguresRow | undefined {
  const found = rows.filter((row) => row.role !== 'heading' && label.test(row.label.plain));
  return found.length === 1 ? found[0] : undefined;
}

function quotient(of: Estimate, parts: readonly Estimate[]): Estimate | undefined {
  const whole = parts.map(({ amount }) => absolute(amount)).reduce(add, zero);
  const margin = parts.map((each) => each.margin).reduce(add, zero);
  const amount = divide(of.amount, whole, 8);
  const off = divide(add(of.margin, multiply(absolute(amount ?? zero), margin)), whole, 8);
  return amount && off && { amount, margin: off };
}
