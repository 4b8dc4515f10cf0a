import { diagnose } from '../../base/diagnostic.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import { tablesOf } from '../../model/tables-of.js';
import { textNodes } from '../../model/text-nodes.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'tables/empty',
  severity: 'warning',
  title: { sv: 'Tabell utan rader', en: 'Table without rows' },
  why: {
    sv: 'Läsaren ser bara rubriker och vet inte om det inte finns något att redovisa eller om något har fallit bort.',
    en: 'The reader sees headings alone, and cannot tell whether there is nothing to report or something was lost.',
  },
  help: {
    sv: 'Skriv raderna, eller ta bort tabellen och skriv i texten att det inte finns något att redovisa.',
    en: 'Write the rows, or remove the table and say in the text that there is nothing to report.',
  },
};

/** A table with heads alone: a sheet that was saved before it was filled in, or a table in a text that nobody finished. */
export const emptyTable: Check = {
  rule,
  find: (plan) => {
    const figures = tablesOf(plan)
      .filter(({ rows }) => rows.length === 0)
      .map(({ title, place }) => tell(place, { sv: ` ”${title.plain}”`, en: ` “${title.plain}”` }));
    const typed = textNodes(plan.content, 'table')
      .filter(({ node }) => node.children.length < 2)
      .map(({ place }) => tell(place, { sv: '', en: '' }));
    return [...figures, ...typed];
  },
};

function tell(place: Place, name: { readonly sv: string; readonly en: string }) {
  return diagnose(rule, {
    place,
    message: {
      sv: `Tabellen${name.sv} har inga rader. I stället trycks att det inte finns något att redovisa.`,
      en: `The table${name.en} has no rows. In their place is printed that there is nothing to report.`,
    },
  });
}
