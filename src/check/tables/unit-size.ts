import { absolute, compare, type Decimal, decimals, multiply } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { FiguresTable } from '../../model/figures-table.js';
import { tablesOf } from '../../model/tables-of.js';
import { formatAmount } from '../../value/amount.js';
import type { Quantity } from '../../value/value.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'tables/unit-size',
  severity: 'warning',
  title: {
    sv: 'Enheten stämmer inte med beloppens storlek',
    en: 'The unit does not suit the size of the amounts',
  },
  why: {
    sv: 'Står miljoner som tusental är varje belopp i tabellen tusen gånger för litet.',
    en: 'Where millions stand as thousands, every amount in the table is a thousand times too small.',
  },
  help: {
    sv: 'Kontrollera beloppen mot källan, och rätta ”enhet” i tabellen.',
    en: 'Check the amounts against their source, and correct “enhet” in the table.',
  },
};

/** A table's largest amount that states no unit of its own, and whether any is written with decimals. */
interface Size {
  readonly table: FiguresTable;
  readonly largest: Decimal;
  readonly hasDecimals: boolean;
}

/**
 * Two signs that a unit is wrong. Nobody budgets to a tenth of a thousand kronor, so `tkr` with decimals is millions
 * when a table of whole `tkr` in the same plan has far larger amounts. And a million `mnkr` is more than all the regions
 * of the country have together.
 */
export const unitSize: Check = {
  rule,
  find: (plan) => {
    const sizes = tablesOf(plan).flatMap(sizeOf);
    const thousands = sizes.filter(({ table }) => table.unit === 'tkr');
    return [...thousands.flatMap((size) => tooSmall(size, thousands)), ...sizes.flatMap(tooLarge)];
  },
};

function sizeOf(table: FiguresTable): readonly Size[] {
  const amounts = table.rows
    .filter(({ percent }) => !percent)
    .flatMap(({ cells }) => cells.map(({ value }) => value))
    .filter((value): value is Quantity => value.kind === 'quantity' && value.unit === undefined)
    .map(({ amount }) => amount);
  const [first, ...rest] = amounts.map(absolute);
  if (!first) return [];
  const largest = rest.reduce((most, amount) => (compare(amount, most) > 0 ? amount : most), first);
  return [{ table, largest, hasDecimals: amounts.some((amount) => decimals(amount) > 0) }];
}

function tooSmall(size: Size, sizes: readonly Size[]): readonly Diagnostic[] {
  const [whole] = sizes
    .filter((other) => !other.hasDecimals)
    .toSorted((a, b) => compare(b.largest, a.largest));
  if (!size.hasDecimals || !whole || compare(multiply(size.largest, TEN), whole.largest) >= 0) return [];
  const [own, theirs] = [formatAmount(size.largest, 'tkr'), formatAmount(whole.largest, 'tkr')];
  const title = whole.table.title.plain;
  return [
    diagnose(rule, {
      place: size.table.place,
      message: {
        sv: `Tabellen har belopp med decimaler och som mest ${own}, medan ”${title}” har ${theirs}. Är det miljoner kronor?`,
        en: `The table has amounts with decimals and at most ${own}, while “${title}” has ${theirs}. Is it millions of kronor?`,
      },
      related: [
        {
          place: whole.table.place,
          message: { sv: 'Här är den andra tabellen.', en: 'The other table is here.' },
        },
      ],
    }),
  ];
}

/** Amounts of one kind seldom differ more, and a wrong unit makes them a thousand times too small. */
const TEN: Decimal = { digits: '10' };

/** What no region reaches, in each unit where that can be said. */
const limits = { kr: undefined, tkr: '1000000000', mnkr: '1000000', mdkr: '1000' } as const;

function tooLarge({ table, largest }: Size): readonly Diagnostic[] {
  const limit = table.unit && limits[table.unit];
  if (!limit || compare(largest, { digits: limit }) < 0) return [];
  const amount = formatAmount(largest, table.unit);
  return [
    diagnose(rule, {
      place: table.place,
      message: {
        sv: `Tabellen har ${amount}, mer än alla regioner har tillsammans.`,
        en: `The table has ${amount}, more than all regions have together.`,
      },
    }),
  ];
}
