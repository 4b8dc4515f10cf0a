import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { barParts, waterfallParts } from '../../model/chart-parts.js';
import type { FiguresTable } from '../../model/figures-table.js';
import { tablesOf } from '../../model/tables-of.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'tables/undrawable-chart',
  severity: 'warning',
  title: { sv: 'Diagram som inte går att rita', en: 'Chart that cannot be drawn' },
  why: {
    sv: 'Läsaren får bara tabellen, fast planen skulle ha visat den som bild.',
    en: 'The reader gets the table alone, where the plan was to show it as a picture.',
  },
  help: {
    sv: 'Välj ett annat diagram, ta bort raden, eller ändra tabellen. Staplar kräver minst två belopp och högst 48. Ett vattenfall kräver en summa, minst en förändring och den summa de blir tillsammans, i kolumnerna på summans rad eller i raderna under den enda kolumnen.',
    en: 'Choose another chart, remove the line, or change the table. Staplar takes at least two figures and at most 48. Vattenfall takes a sum, at least one change, and the sum that they make together, in the columns of the row of totals or in the rows of the only column.',
  },
};

/** Told only where the author asked for the chart: a template asks for it wherever it can be had. */
export const undrawableChart: Check = {
  rule,
  find: (plan) =>
    tablesOf(plan)
      .filter(isUndrawable)
      .map(({ title: { plain }, chart, chartAt, place }) =>
        diagnose(rule, {
          place: chartAt ?? place,
          message: chart === 'bars' ? barsMessage(plain) : waterfallMessage(plain),
        }),
      ),
};

function isUndrawable(table: FiguresTable): boolean {
  if (table.chart === 'bars') return !barParts(table);
  return table.chart === 'waterfall' && !waterfallParts(table);
}

function barsMessage(title: string) {
  return {
    sv: `Tabellen ”${title}” kan inte ritas som staplar: den har för få eller för många egna belopp.`,
    en: `The table “${title}” cannot be drawn as bars: it has too few or too many figures of its own.`,
  };
}

function waterfallMessage(title: string) {
  return {
    sv: `Tabellen ”${title}” kan inte ritas som vattenfall: ingen summa i den är den första plus det som står emellan.`,
    en: `The table “${title}” cannot be drawn as a waterfall: no sum in it is the first one plus what stands between.`,
  };
}
