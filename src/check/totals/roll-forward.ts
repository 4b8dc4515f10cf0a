import { absolute, add, compare, subtract } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { fold } from '../../base/letters.js';
import type { Rule } from '../../base/rule.js';
import { figureOf } from '../../model/figure-of.js';
import type { FiguresRow, FiguresTable } from '../../model/figures-table.js';
import { tablesOf } from '../../model/tables-of.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'totals/roll-forward',
  severity: 'error',
  title: {
    sv: 'Året börjar inte där det förra slutade',
    en: 'The year does not begin where the last one ended',
  },
  why: {
    sv: 'Det som finns kvar vid årets slut är vad nästa år börjar med; annars har pengar försvunnit eller tillkommit.',
    en: 'What is left at the end of a year is what the next begins with; otherwise money has vanished or appeared.',
  },
  help: { sv: 'Rätta det ena beloppet.', en: 'Correct one of the amounts.' },
};

/** Opening against the closing of the column before, by rows of one name: ”ingående saldo”, ”utgående saldo”. */
export const rollForward: Check = {
  rule,
  find: (plan) => tablesOf(plan).flatMap(breaks),
};

const openings = /^ingående |(?: vid (?:årets|periodens) (?:början|ingång))$/i;
const closings = /^utgående |(?: vid (?:årets|periodens) (?:slut|utgång))$/i;

function breaks(table: FiguresTable): readonly Diagnostic[] {
  // An opening with a formula is held against that.
  return table.rows
    .filter(({ label, formula }) => openings.test(label.plain) && !formula)
    .flatMap((opening) => {
      const what = fold(opening.label.plain.replace(openings, ''));
      const closing = table.rows.find(
        ({ label }) => closings.test(label.plain) && fold(label.plain.replace(closings, '')) === what,
      );
      return closing ? opening.cells.flatMap((_, index) => compareAt(index, opening, closing, table)) : [];
    });
}

function compareAt(
  index: number,
  opening: FiguresRow,
  closing: FiguresRow,
  table: FiguresTable,
): readonly Diagnostic[] {
  const [cell, before] = [opening.cells[index], closing.cells[index - 1]];
  const [column, last] = [table.columns[index], table.columns[index - 1]];
  const follows = column?.year !== undefined && last?.year === column.year - 1;
  if (!follows || cell?.value.kind !== 'quantity' || before?.value.kind !== 'quantity') return [];
  const [begins, ended] = [figureOf(cell, opening, table.unit), figureOf(before, closing, table.unit)];
  if (!begins || !ended) return [];
  const off = absolute(subtract(begins.amount, ended.amount));
  if (compare(off, add(begins.margin, ended.margin)) <= 0) return [];
  const [now, then, by] = [begins.amount, ended.amount, off].map((each) => formatAmount(each, table.unit));
  return [
    diagnose(rule, {
      place: cell.place,
      message: {
        sv: `”${closing.label.plain}” är ${then} för ${last?.year}, men ”${opening.label.plain}” är ${now} för ${column?.year} (${by} skiljer).`,
        en: `“${closing.label.plain}” is ${then} for ${last?.year}, but “${opening.label.plain}” is ${now} for ${column?.year} (a difference of ${by}).`,
      },
    }),
  ];
}
