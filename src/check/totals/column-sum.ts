import type { Bilingual } from '../../base/bilingual.js';
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimals,
  halfUnit,
  isZero,
  subtract,
  sum,
  zero,
} from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { amountOf } from '../../model/amount-of.js';
import type { FiguresTable, FiguresTotal } from '../../model/figures-table.js';
import { tablesOf } from '../../model/tables-of.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'totals/column-sum',
  severity: 'error',
  title: { sv: 'Totalen stämmer inte med raderna', en: 'The total does not agree with the rows' },
  why: {
    sv: 'Läsaren och fullmäktige räknar med totalen; ett beslutat belopp ska gå att härleda.',
    en: 'The reader and the assembly rely on the total; an amount decided on must be traceable.',
  },
  help: {
    sv: 'Rätta totalen eller den rad som är fel, eller skriv bara summans namn så räknas den ut.',
    en: 'Correct the total or the row that is wrong, or write only the total’s name to have it computed.',
  },
};

/** The stated total of a column against the sum of its rows. */
export const columnSum: Check = {
  rule,
  find: (plan) =>
    tablesOf(plan).flatMap((table) =>
      table.total?.origin === 'stated' && isWhole(table) ? checkTotal(table, table.total) : [],
    ),
};

/** With a figure too few or too many somewhere no column can be summed, and that has its own finding. */
function isWhole({ rows, total }: FiguresTable): boolean {
  return rows.every(({ whole }) => whole) && total?.whole === true;
}

function checkTotal(table: FiguresTable, total: FiguresTotal): readonly Diagnostic[] {
  return table.columns.flatMap((_, column) => {
    const parts = table.rows.map((row) => amountOf(row.cells[column]));
    const stated = amountOf(total.cells[column]);
    const blank = total.cells[column]?.value.kind === 'missing';
    // A cell that cannot be counted has its own finding, and a total left blank claims nothing.
    if (stated === undefined || blank || parts.includes(undefined)) return [];
    return compareSum(table, column, parts as readonly Decimal[], stated);
  });
}

function compareSum(
  table: FiguresTable,
  column: number,
  parts: readonly Decimal[],
  stated: Decimal,
): readonly Diagnostic[] {
  const computed = sum(parts);
  const difference = subtract(stated, computed);
  if (isZero(difference)) return [];
  const rounding = compare(absolute(difference), tolerance(parts, stated)) <= 0;
  const place = table.total?.cells[column]?.place ?? table.place;
  return [
    diagnose(rule, {
      place,
      severity: rounding ? 'info' : 'error',
      message: rounding
        ? roundingMessage(table, column, computed, stated)
        : errorMessage(table, column, computed, stated),
      ...(rounding ? { help: roundingHelp } : {}),
    }),
  ];
}

/**
 * How far a total of rounded figures may be from their sum: half a unit of the last written decimal for each part,
 * and for the total itself where it is written more coarsely than its parts.
 */
function tolerance(parts: readonly Decimal[], stated: Decimal): Decimal {
  const finest = Math.max(0, ...parts.map(decimals));
  const own = decimals(stated) < finest ? halfUnit(stated) : zero;
  return add(sum(parts.map(halfUnit)), own);
}

const roundingHelp: Bilingual = {
  sv: 'Inget behöver göras. Skriv fler decimaler i raderna om summan ska gå jämnt ut.',
  en: 'Nothing needs to be done. Write more decimals in the rows for the sum to come out even.',
};

function errorMessage(table: FiguresTable, column: number, computed: Decimal, stated: Decimal): Bilingual {
  const { label, heading, amount } = words(table, column);
  const difference = subtract(stated, computed);
  const off = amount(absolute(difference));
  const short = compare(difference, zero) < 0;
  return {
    sv: `Summan av raderna är ${amount(computed)}, men ”${label}” anger ${amount(stated)} för ${heading} (${off} för ${short ? 'lite' : 'mycket'}).`,
    en: `The rows add up to ${amount(computed)}, but “${label}” states ${amount(stated)} for ${heading} (${off} too ${short ? 'little' : 'much'}).`,
  };
}

function roundingMessage(table: FiguresTable, column: number, computed: Decimal, stated: Decimal): Bilingual {
  const { label, heading, amount } = words(table, column);
  const off = amount(absolute(subtract(stated, computed)));
  return {
    sv: `Raderna ger ${amount(computed)} och ”${label}” anger ${amount(stated)} för ${heading}: ${off} skiljer, vilket avrundningen av raderna förklarar.`,
    en: `The rows give ${amount(computed)} and “${label}” states ${amount(stated)} for ${heading}: a difference of ${off}, which rounding explains.`,
  };
}

function words(table: FiguresTable, column: number) {
  return {
    label: table.total?.label.plain ?? '',
    heading: table.columns[column]?.title.plain ?? '',
    amount: (value: Decimal) => formatAmount(value, table.unit),
  };
}
