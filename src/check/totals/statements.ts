import { absolute, add, compare, negate, subtract } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Estimate } from '../../model/estimate.js';
import { convert, figureOf } from '../../model/figure-of.js';
import type { FiguresRow, FiguresTable, TableKind } from '../../model/figures-table.js';
import { tablesOf } from '../../model/tables-of.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'totals/statements',
  severity: 'error',
  title: { sv: 'Räkningarna stämmer inte med varandra', en: 'The statements do not agree' },
  why: {
    sv: 'Resultat, kassaflöde och balans beskriver samma pengar; säger de olika är minst en av dem fel.',
    en: 'Income, cash flow and balance describe the same money; where they disagree at least one is wrong.',
  },
  help: { sv: 'Rätta den räkning som är fel.', en: 'Correct the statement that is wrong.' },
};

interface Line {
  readonly kind: TableKind;
  readonly label: RegExp;
}

/** `change`: the one is how much the other has changed since the column before. */
interface Relation {
  readonly one: Line;
  readonly other: Line;
  readonly how: 'same' | 'opposite' | 'change';
}

const line = (kind: TableKind, label: RegExp): Line => ({ kind, label });

/** The statements of lag (2018:597) om kommunal bokföring och redovisning, 4 kap. 1 §, and what follows from them. */
const relations: readonly Relation[] = [
  same(line('kassaflöde', /^årets resultat$/i), line('resultatbudget', /^årets resultat$/i)),
  same(line('balansbudget', /^(?:varav )?årets resultat$/i), line('resultatbudget', /^årets resultat$/i)),
  same(
    line('balansbudget', /^summa tillgångar$/i),
    line('balansbudget', /^summa (?:eget kapital, avsättningar och skulder|skulder och eget kapital)$/i),
  ),
  same(line('balansbudget', /^likvida medel$/i), line('kassaflöde', /^likvida medel vid årets slut$/i)),
  {
    one: line('kassaflöde', /^avskrivningar(?: och nedskrivningar)?$/i),
    other: line('resultatbudget', /^avskrivningar(?: och nedskrivningar)?$/i),
    how: 'opposite',
  },
  change('kassaflöde', /^(?:förändring av )?avsättningar$/i, /^summa avsättningar$/i),
  change('kassaflöde', /^förändring av kortfristiga skulder$/i, /^kortfristiga skulder$/i),
  change('resultatbudget', /^årets resultat$/i, /^(?:summa )?eget kapital$/i),
];

function same(one: Line, other: Line): Relation {
  return { one, other, how: 'same' };
}

function change(kind: TableKind, label: RegExp, inBalance: RegExp): Relation {
  return { one: line(kind, label), other: line('balansbudget', inBalance), how: 'change' };
}

/**
 * Lines of the statements that must agree, year by year. A line with a formula is held against that instead, unless what
 * the other statement has is a change that no formula makes.
 */
export const statements: Check = {
  rule,
  find: (plan) => {
    const tables = tablesOf(plan);
    return relations.flatMap((relation) => {
      const [one, other] = [found(relation.one, tables), found(relation.other, tables)];
      const isHeld = one?.row.formula && (relation.how !== 'change' || other?.row.formula);
      return one && other && !isHeld ? disagreements(one, other, relation.how) : [];
    });
  },
};

interface Found {
  readonly table: FiguresTable;
  readonly row: FiguresRow;
}

function found({ kind, label }: Line, tables: readonly FiguresTable[]): Found | undefined {
  const rows = tables
    .filter((table) => table.kind === kind)
    .flatMap((table) => table.rows.map((row) => ({ table, row })))
    .filter(({ row }) => row.role !== 'heading' && label.test(row.label.plain.trim()));
  const sums = rows.filter(({ row }) => /^summa/i.test(row.label.plain));
  const [only, ...others] = sums.length > 0 ? sums : rows;
  return others.length === 0 ? only : undefined;
}

function disagreements(one: Found, other: Found, how: Relation['how']): readonly Diagnostic[] {
  return one.table.columns.flatMap(({ year }, index) => {
    const cell = one.row.cells[index];
    const stated = year === undefined ? undefined : figureFor(one, year);
    const wanted = year === undefined ? undefined : expected(other, year, how, one.table.unit);
    if (!cell || !stated || !wanted) return [];
    const off = absolute(subtract(stated.amount, wanted.amount));
    if (compare(off, add(stated.margin, wanted.margin)) <= 0) return [];
    return [finding(one, other, { how, year, stated, wanted, place: cell.place })];
  });
}

function figureFor({ table, row }: Found, year: number): Estimate | undefined {
  const index = table.columns.findIndex((column) => column.year === year);
  const cell = row.cells[index];
  return cell?.value.kind === 'quantity' ? figureOf(cell, row, table.unit) : undefined;
}

function expected(
  other: Found,
  year: number,
  how: Relation['how'],
  unit: FiguresTable['unit'],
): Estimate | undefined {
  const figure = figureFor(other, year);
  const before = how === 'change' ? figureFor(other, year - 1) : undefined;
  const from = other.table.unit;
  if (!figure || !from || !unit || (how === 'change' && !before)) return undefined;
  const { amount, margin } = before
    ? { amount: subtract(figure.amount, before.amount), margin: add(figure.margin, before.margin) }
    : figure;
  return convert({ amount: how === 'opposite' ? negate(amount) : amount, margin }, from, unit);
}

interface Disagreement {
  readonly how: Relation['how'];
  readonly year: number | undefined;
  readonly stated: Estimate;
  readonly wanted: Estimate;
  readonly place: FiguresRow['place'];
}

function finding(one: Found, other: Found, { how, year, stated, wanted, place }: Disagreement): Diagnostic {
  const [is, should] = [stated, wanted].map(({ amount }) => formatAmount(amount, one.table.unit));
  const [label, named] = [one, other].map(({ row }) => row.label.plain);
  const [here, there] = [one, other].map(({ table }) => table.title.plain);
  const message =
    how === 'change'
      ? {
          sv: `”${label}” är ${is} för ${year} i ”${here}”, men ”${named}” ändras med ${should} i ”${there}”.`,
          en: `“${label}” is ${is} for ${year} in “${here}”, but “${named}” changes by ${should} in “${there}”.`,
        }
      : {
          sv: `”${label}” är ${is} för ${year} i ”${here}”, men av ”${named}” i ”${there}” följer ${should}.`,
          en: `“${label}” is ${is} for ${year} in “${here}”, but “${named}” in “${there}” makes it ${should}.`,
        };
  return diagnose(rule, {
    place,
    message,
    related: [{ place: other.row.place, message: { sv: 'Den andra raden.', en: 'The other row.' } }],
  });
}
