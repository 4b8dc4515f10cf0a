import { absolute, add, compare, halfUnit, multiply, subtract } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { fold } from '../../base/letters.js';
import type { Rule } from '../../base/rule.js';
import type { Estimate } from '../../model/estimate.js';
import { convert, figureOf } from '../../model/figure-of.js';
import type { FiguresRow, FiguresTable } from '../../model/figures-table.js';
import { isQuoted, type Passage, passagesIn } from '../../model/passages.js';
import type { AmountUnit } from '../../model/region.js';
import { sentencesIn } from '../../model/sentences.js';
import { typesetInText } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { type NamedRow, rowsNamed } from './rows-named.js';
import { type StatedAmount, statedAmounts } from './stated-amounts.js';
import { tablesSpokenOf } from './tables-spoken-of.js';

const rule: Rule = {
  id: 'totals/text-figure',
  severity: 'warning',
  title: { sv: 'Texten och tabellen säger olika', en: 'The text and the table disagree' },
  why: {
    sv: 'Den som läser båda vet inte vilken siffra som är beslutad.',
    en: 'Whoever reads both cannot tell which figure has been decided.',
  },
  help: { sv: 'Rätta texten eller tabellen.', en: 'Correct the text or the table.' },
};

/**
 * An amount for a year in a text that names a row of a table which the text places or refers to. Only where the
 * sentence can mean nothing else: not a change, not an approximation, and each amount with a year of its own.
 */
export const textFigure: Check = {
  rule,
  find: (plan) => {
    const tables = tablesSpokenOf(plan);
    return passagesIn(plan).flatMap((passage) => {
      const spoken = tables.get(passage.content) ?? [];
      return spoken.length > 0 ? disagreements(passage, spoken) : [];
    });
  },
};

function disagreements(passage: Passage, tables: readonly FiguresTable[]): readonly Diagnostic[] {
  // Most texts state no amount with its unit, and to look for the rows' labels in all of them would take the longest.
  if (!/\d\s*[mtkp%]/i.test(passage.text)) return [];
  return sentencesIn(passage.text).flatMap(({ text, start }) => {
    const amounts = statedAmounts(text);
    if (amounts.length === 0) return [];
    const named = rowsNamed(text, tables);
    if (new Set(named.map(({ row }) => fold(row.label.plain))).size !== 1) return [];
    return amounts
      .filter(({ index }) => !isQuoted(passage, passage.at(start + index, 1)))
      .flatMap((amount) => {
        const [meant, ...others] = named.filter((each) => canMean(amount, each));
        return meant && others.length === 0 ? deviation(amount, meant, { passage, start }) : [];
      });
  });
}

/** A row of that name in a table of shares, or of other years, is not what an amount for a year speaks of. */
function canMean(stated: StatedAmount, { table, row }: NamedRow): boolean {
  return table.columns.some(({ year }, index) => {
    const value = row.cells[index]?.value;
    return (
      year === stated.year &&
      value?.kind === 'quantity' &&
      amountMeant(stated, row, table, value.unit) !== undefined
    );
  });
}

function deviation(
  stated: StatedAmount,
  { table, row }: NamedRow,
  { passage, start }: { readonly passage: Passage; readonly start: number },
): readonly Diagnostic[] {
  const indexes = table.columns.flatMap(({ year }, index) => (year === stated.year ? [index] : []));
  const cell = row.cells[indexes[0] ?? -1];
  const figure = cell?.value.kind === 'quantity' ? figureOf(cell, row, table.unit) : undefined;
  const meant =
    figure && amountMeant(stated, row, table, cell?.value.kind === 'quantity' ? cell.value.unit : undefined);
  if (!cell || !figure || !meant || indexes.length !== 1) return [];
  const off = absolute(subtract(absolute(meant.amount), absolute(figure.amount)));
  if (compare(off, add(meant.margin, figure.margin)) <= 0) return [];
  const value = typesetInText(cell.value);
  const inTable = table.unit && !value.includes('%') && !row.percent ? `${value} ${table.unit}` : value;
  return [
    diagnose(rule, {
      place: passage.at(start + stated.index, stated.text.length),
      message: {
        sv: `Texten säger ${stated.text} för ${stated.year}, men ”${row.label.plain}” i tabellen ”${table.title.plain}” är ${inTable}.`,
        en: `The text says ${stated.text} for ${stated.year}, but “${row.label.plain}” in the table “${table.title.plain}” is ${inTable}.`,
      },
      related: [{ place: cell.place, message: { sv: 'Tabellens belopp.', en: 'The amount of the table.' } }],
    }),
  ];
}

/** What the text states in the unit of the table; undefined where the one is a share and the other an amount. */
function amountMeant(
  { amount, unit }: StatedAmount,
  { percent }: FiguresRow,
  table: FiguresTable,
  cellUnit: string | undefined,
): Estimate | undefined {
  const written = { amount, margin: halfUnit(amount) };
  const isShare = percent || cellUnit === '%';
  if (unit === '%') {
    const share = (each: Estimate['amount']) => multiply(each, { digits: '0.01' });
    return isShare ? { amount: share(written.amount), margin: share(written.margin) } : undefined;
  }
  return isShare || !table.unit ? undefined : convert(written, unit as AmountUnit, table.unit);
}
