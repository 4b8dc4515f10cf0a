import { fold } from '../../base/letters.js';
import type { TableKind } from '../../model/figures-table.js';

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

export interface ExpectedFormula {
  readonly formula: string;
  /** True for a quotient that is printed as a percentage. */
  readonly percent: boolean;
}

export function expectedFormula(label: string, kind: TableKind | undefined): ExpectedFormula | undefined {
  const found = Object.entries(expected[kind ?? 'plain'] ?? {}).find(([name]) => fold(name) === fold(label));
  return found && { formula: found[1], percent: found[0] === 'Soliditet' };
}
