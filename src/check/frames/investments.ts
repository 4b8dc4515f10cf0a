import { compare, zero } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { givenTo, ownTotal } from '../../model/board-frames.js';
import type { FiguresRow, FiguresTable } from '../../model/figures-table.js';
import { excess, type FrameFigure, figuresIn, printed } from '../../model/frame-figures.js';
import type { Plan } from '../../model/plan.js';
import { tablesOf } from '../../model/tables-of.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'frames/investments',
  severity: 'error',
  title: { sv: 'Investeringar över ramen', en: 'Investments above their frame' },
  why: {
    sv: 'Nämnden får inte investera för mer än ramen; det som är över saknar beslut.',
    en: 'The board may not invest for more than the frame; what is above it has not been decided.',
  },
  help: {
    sv: 'Ta bort eller skjut upp investeringar, eller rätta beloppen.',
    en: 'Remove or postpone investments, or correct the amounts.',
  },
};

/** The investments in all against a frame in the same table, and against the regionplan's row for the board. */
export const investments: Check = {
  rule,
  find: (plan, { regionplan }) => {
    const given = plan.board && regionplan ? givenTo(plan.board, regionplan, ['investeringar']) : [];
    return tablesOf(plan)
      .filter(({ kind }) => kind === 'investeringar')
      .flatMap((table) => {
        const all = totalOf(table, plan);
        const limits = [...framesWithin(table), ...given];
        return all.flatMap((total) => limits.flatMap((limit) => above(total, limit)));
      });
  },
};

function totalOf(table: FiguresTable, { board }: Plan): readonly FrameFigure[] {
  const total = table.rows.find(isSum) ?? (board && ownTotal(table, board));
  return total ? figuresIn(total, table) : [];
}

/** A table with its frame as a row cannot have a total of all rows; its sum is a row too. */
function isSum({ role, repeats, label }: FiguresRow): boolean {
  return role === 'total' || (repeats && /^(?:summa|totalt)/i.test(label.plain));
}

function framesWithin(table: FiguresTable): readonly FrameFigure[] {
  const rows = table.rows.filter(
    ({ label, role }) =>
      role === 'row' && /^(?:investerings)?(?:ram|utrymme)(?:en|t)?(?![a-zåäöé])/i.test(label.plain),
  );
  return rows.flatMap((row) => figuresIn(row, table));
}

function above(total: FrameFigure, limit: FrameFigure): readonly Diagnostic[] {
  const over = total.year === limit.year ? excess(total, limit) : undefined;
  if (!over || compare(over, zero) < 0) return [];
  const by = formatAmount(over, total.unit);
  return [
    diagnose(rule, {
      place: total.place,
      message: {
        sv: `Investeringarna för ${total.year} är ${printed(total)}, men ramen ”${limit.label}” är ${printed(limit)} (${by} för mycket).`,
        en: `The investments for ${total.year} are ${printed(total)}, but the frame “${limit.label}” is ${printed(limit)} (${by} too much).`,
      },
      related: [{ place: limit.place, message: { sv: 'Här står ramen.', en: 'The frame is here.' } }],
    }),
  ];
}
