import { absolute, add, negate } from '../../base/decimal.js';
import type { Estimate } from '../../model/estimate.js';
import type { FiguresTable } from '../../model/figures-table.js';
import { hasFormula, type RowFigure, rowFigure } from './row-figure.js';

/** A row, and those right above it that make it. Costs count as costs whichever sign they are written with. */
interface Sum {
  readonly result: RegExp;
  readonly parts: readonly { readonly label: RegExp; readonly as: 'income' | 'cost' | 'written' }[];
}

export const net = /^verksamhetens (?:externa )?nettokostnad(?:er)?$/i;
export const tax = /^skatteintäkter$/i;
export const grants = /^generella statsbidrag(?: och (?:kommunalekonomisk )?utjämning)?$/i;

/** The income statement of lag (2018:597) om kommunal bokföring och redovisning, 5 kap. 1 §. */
const sums: readonly Sum[] = [
  {
    result: net,
    parts: [
      { label: /^verksamhetens intäkter$/i, as: 'income' },
      { label: /^verksamhetens kostnader$/i, as: 'cost' },
      { label: /^avskrivningar(?: och nedskrivningar)?$/i, as: 'cost' },
    ],
  },
  {
    result: /^verksamhetens resultat$/i,
    parts: [
      { label: net, as: 'cost' },
      { label: tax, as: 'income' },
      { label: grants, as: 'income' },
    ],
  },
  {
    result: /^(?:resultat efter finansiella poster|årets resultat)$/i,
    parts: [
      { label: /^verksamhetens resultat$/i, as: 'written' },
      { label: /^finansiella intäkter$/i, as: 'income' },
      { label: /^finansiella kostnader$/i, as: 'cost' },
    ],
  },
];

/** What the rows of an income statement are and what those above them make. A row with a formula is held against that. */
export function incomeSums(table: FiguresTable): readonly RowFigure[] {
  if (table.kind !== 'resultatbudget') return [];
  return [...sums.flatMap((sum) => sumsOf(sum, table)), ...inOneSum(table)];
}

/** A short statement: ”Årets resultat” right from the rows above it, where every one of them is known. */
function inOneSum(table: FiguresTable): readonly RowFigure[] {
  const rows = table.rows.filter(({ depth, role }) => depth === 0 && role !== 'heading');
  const at = rows.findIndex(({ label }) => /^årets resultat$/i.test(label.plain));
  const parts = rows
    .slice(0, Math.max(0, at))
    .map(({ label }) => known.find((each) => each.label.test(label.plain)));
  const has = (label: RegExp) => parts.some((part) => part?.label === label);
  if (parts.some((part) => part === undefined) || ![net, tax, grants].every(has)) return [];
  return sumsOf({ result: /^årets resultat$/i, parts: parts as Sum['parts'] }, table);
}

const known: Sum['parts'] = [
  { label: net, as: 'cost' },
  { label: /^avskrivningar(?: och nedskrivningar)?$/i, as: 'cost' },
  { label: tax, as: 'income' },
  { label: grants, as: 'income' },
  { label: /^finansiella intäkter$/i, as: 'income' },
  { label: /^finansiella kostnader$/i, as: 'cost' },
  { label: /^finansnetto$/i, as: 'written' },
];

function sumsOf({ result, parts }: Sum, table: FiguresTable): readonly RowFigure[] {
  const rows = table.rows.filter(({ depth, role }) => depth === 0 && role !== 'heading');
  const at = rows.findIndex(({ label }) => result.test(label.plain));
  const row = rows[at];
  const above = rows.slice(Math.max(0, at - parts.length), Math.max(0, at));
  const made = parts.map(({ label, as }) => ({
    as,
    row: above.find((each) => label.test(each.label.plain)),
  }));
  if (!row || hasFormula(row) || made.some((part) => part.row === undefined)) return [];
  return table.columns.flatMap((_, index) => {
    const figures = made.map((part) => signed(rowFigure(part.row, index, table), part.as));
    if (figures.some((each) => each === undefined)) return [];
    const sum = (figures as readonly Estimate[]).reduce((all, each) => ({
      amount: add(all.amount, each.amount),
      margin: add(all.margin, each.margin),
    }));
    const cost = net.test(row.label.plain) ? 'cost' : 'written';
    const stated = signed(rowFigure(row, index, table), cost);
    return stated ? [{ table, row, index, stated, wanted: sum }] : [];
  });
}

function signed(of: Estimate | undefined, as: 'income' | 'cost' | 'written'): Estimate | undefined {
  if (!of || as === 'written') return of;
  return { ...of, amount: as === 'cost' ? negate(absolute(of.amount)) : absolute(of.amount) };
}
