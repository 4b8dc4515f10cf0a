import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { sentenceAt } from '../../model/sentences.js';
import type { Check } from '../check.js';
import { proseOf } from '../prose/passages.js';
import { search, word } from '../prose/search.js';

const rule: Rule = {
  id: 'references/typed-page',
  severity: 'warning',
  title: { sv: 'Sidnummer skrivet för hand', en: 'Page number typed by hand' },
  why: {
    sv: 'Sidorna får sina nummer när planen skrivs ut, och flyttas av minsta ändring. På webbsidan finns inga sidor.',
    en: 'Pages get their numbers when the plan is printed, and the least change moves them. The web page has none.',
  },
  help: {
    sv: 'Skriv :ref[…]{sida} med namnet på avsnittet, målet eller tabellen, så följer sidan med.',
    en: 'Write :ref[…]{sida} with the name of the section, the goal or the table, and the page follows.',
  },
};

/** ”Se sidan 4” and ”se även sid. 3–5”, but not what says of what it is a page: ”se s. 12 i årsredovisningen”. */
const page = word(
  'se(?: även| också)? (?:sidan|sidorna|sida|sid\\.|s\\.) ?\\d{1,3}(?:[–-]\\d{1,3})?(?!\\d| (?:i|av|ur|hos) )',
  'i',
);

/** A sentence that names another document most often means a page of that one. */
const otherDocument =
  /rapport|redovisning|utredning|betänkande|bilaga|dokument|protokoll|underlag|promemoria|budget|policy|strategi|SOU|[Pp]rop\./;

export const typedPage: Check = {
  rule,
  find: (plan) =>
    search(proseOf(plan), page)
      .filter(({ passage, index }) => !otherDocument.test(before(passage.text, index)))
      .map(({ text, place }) =>
        diagnose(rule, {
          place,
          message: {
            sv: `”${text}” är ett sidnummer som inte följer med när sidorna flyttas.`,
            en: `“${text}” is a page number that stays as it is when pages move.`,
          },
        }),
      ),
};

function before(text: string, index: number): string {
  const { start } = sentenceAt(text, index);
  return text.slice(start, index);
}
