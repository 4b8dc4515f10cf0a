import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { FiguresTable } from '../../model/figures-table.js';
import { tablesOf } from '../../model/tables-of.js';
import type { Check } from '../check.js';
import { quoted } from '../prose/quoting.js';

const rule: Rule = {
  id: 'tables/unit-missing',
  severity: 'warning',
  title: { sv: 'Belopp utan enhet', en: 'Amounts without a unit' },
  why: {
    sv: 'Läsaren måste veta om ett belopp är i tusental eller miljoner; nu trycks en enhet som ingen har skrivit.',
    en: 'The reader must know whether an amount is in thousands or millions; a unit that nobody wrote is printed now.',
  },
  help: {
    sv: 'Skriv ”enhet: tkr” i tabellen, eller ”beloppsenhet: tkr” i region.yaml för alla tabeller.',
    en: 'Write “enhet: tkr” in the table, or “beloppsenhet: tkr” in region.yaml for all tables.',
  },
};

/** One finding for a plan: it is one line to write. */
export const unitMissing: Check = {
  rule,
  find: (plan) => finding(tablesOf(plan).filter(({ unit, unitStated }) => unit && !unitStated)),
};

function finding(tables: readonly FiguresTable[]): readonly Diagnostic[] {
  const [first] = tables;
  if (!first) return [];
  const titles = quoted(tables.map(({ title }) => title.plain));
  return [
    diagnose(rule, {
      place: first.place,
      message: {
        sv: `Det står inte vilken enhet beloppen har i ${titles.sv}. De trycks som ${first.unit}.`,
        en: `It is not said which unit the amounts have in ${titles.en}. They are printed as ${first.unit}.`,
      },
    }),
  ];
}
