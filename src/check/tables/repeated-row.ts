import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { fold } from '../../base/letters.js';
import type { Rule } from '../../base/rule.js';
import type { FiguresRow, FiguresTable } from '../../model/figures-table.js';
import { tablesOf } from '../../model/tables-of.js';
import { writeValue } from '../../value/value-grammar.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'tables/repeated-row',
  severity: 'warning',
  title: { sv: 'Samma rad två gånger', en: 'The same row twice' },
  why: {
    sv: 'Beloppen räknas två gånger i summan, eller så har en av raderna fel namn.',
    en: 'The figures are counted twice in the total, or one of the rows has the wrong name.',
  },
  help: {
    sv: 'Ta bort den ena raden, eller ge den det namn den ska ha.',
    en: 'Remove one of the rows, or give it the name that it should have.',
  },
};

/** Two rows of one name right beside each other's kind: under the same heading and in the same whole. */
export const repeatedRow: Check = {
  rule,
  find: (plan) => tablesOf(plan).flatMap(repeatedIn),
};

function repeatedIn({ rows, columns }: FiguresTable): readonly Diagnostic[] {
  // Where columns hold words, the name is a word among others.
  if (columns.some(({ holds }) => holds === 'words')) return [];
  const first = new Map<string, FiguresRow>();
  const above: string[] = [];
  let group = 0;
  return rows.flatMap((row, index) => {
    // A sum or a difference ends what it is made of, and the next row of that name is of something else.
    if (row.role !== 'row' || row.repeats || row.formula) {
      group += 1;
      return [];
    }
    above.length = row.depth;
    const key = [group, ...above, fold(row.label.plain)].join('\n');
    above.push(`${fold(row.label.plain)} ${index}`);
    const earlier = first.get(key);
    if (!earlier) first.set(key, row);
    return earlier && (isSame(row, earlier) || !others.test(row.label.plain)) ? [finding(row, earlier)] : [];
  });
}

/** What is left over may be so of income and of costs, with no heading over either. */
const others = /^(?:övrig|annat|annan|andra|varav|därav)/i;

function isSame(a: FiguresRow, b: FiguresRow): boolean {
  return a.cells.every(({ value }, index) => {
    const other = b.cells[index]?.value;
    return other !== undefined && writeValue(value) === writeValue(other);
  });
}

function finding({ label, place }: FiguresRow, earlier: FiguresRow): Diagnostic {
  return diagnose(rule, {
    place,
    message: {
      sv: `Tabellen har redan en rad ”${label.plain}”.`,
      en: `The table already has a row “${label.plain}”.`,
    },
    related: [{ place: earlier.place, message: { sv: 'Här står den första.', en: 'The first is here.' } }],
  });
}
