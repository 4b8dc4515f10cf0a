import type { FiguresRow, TableKind } from '../../model/figures-table.js';
import { fold } from './names.js';
import { repeatsRows } from './repeats-rows.js';

/**
 * The arithmetic that a kind of table always has, by the names its rows usually carry. It is used where the table
 * has all the rows that the formula names, and a `formel` of the author's goes before it. The relations of the
 * income statement, cash flow and balance sheet are those of lag (2018:597) om kommunal bokföring och redovisning.
 */
const expected: Partial<Record<TableKind, Readonly<Record<string, string>>>> = {
  handlingsplan: { Avvikelse: 'Summa − Uppdrag' },
  resultatbudget: { 'Årets resultat': 'Resultat efter finansiella poster' },
  kassaflöde: {
    'Likvida medel vid årets början': 'Likvida medel vid årets slut i föregående kolumn',
    'Likvida medel vid årets slut': 'Likvida medel vid årets början + Årets kassaflöde',
  },
  balansbudget: {
    'Summa eget kapital, avsättningar och skulder': 'Summa eget kapital + Summa avsättningar + Summa skulder',
    'Balanserat eget kapital': 'Summa eget kapital i föregående kolumn',
    Soliditet: 'Summa eget kapital / Summa tillgångar',
  },
};

/** The row with the formula that its table's kind gives it; the place is the row's own, since nobody wrote it. */
export function expectedFormula(row: FiguresRow, kind: TableKind): FiguresRow {
  const found = Object.entries(expected[kind] ?? {}).find(([name]) => fold(name) === fold(row.label.plain));
  if (!found || row.role !== 'row') return row;
  const formula = { text: found[1], from: 'kind', place: row.place } as const;
  return {
    ...row,
    formula,
    repeats: repeatsRows(found[1]),
    percent: row.percent || found[0] === 'Soliditet',
  };
}
