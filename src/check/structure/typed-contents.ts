import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { proseOf } from '../prose/passages.js';
import { search } from '../prose/search.js';

const rule: Rule = {
  id: 'structure/typed-contents',
  severity: 'warning',
  title: { sv: 'Innehållsförteckning skriven för hand', en: 'Table of contents typed by hand' },
  why: {
    sv: 'Planen får en innehållsförteckning av sig själv. Den skrivna visar gamla sidor, saknar länkar och läses upp punkt för punkt.',
    en: 'The plan has a table of contents by itself. The typed one shows old pages, has no links and is read out dot by dot.',
  },
  help: { sv: 'Ta bort den.', en: 'Remove it.' },
};

/** ”Mål ........ 5”: words, a row of dots and the number of a page. */
const entry = /[A-Za-zÅÄÖåäöé0-9)”]\s?(?:\.{4,}|…{2,}|(?:\.\s){4,}|·{4,})\s*\d{1,3}(?!\d)/g;

export const typedContents: Check = {
  rule,
  find: (plan) => {
    const [first, ...others] = search(proseOf(plan), entry);
    if (!first) return [];
    const [sv, en] =
      others.length > 0
        ? [`Den här raden och ${others.length} till är`, `This line and ${others.length} more are`]
        : ['Den här raden är', 'This line is'];
    return [
      diagnose(rule, {
        place: first.place,
        message: {
          sv: `${sv} en innehållsförteckning: punkter och ett sidnummer.`,
          en: `${en} a table of contents: dots and the number of a page.`,
        },
      }),
    ];
  },
};
