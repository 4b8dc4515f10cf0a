import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Data } from '../../model/content.js';
import { dataOf } from '../../model/data-of.js';
import type { Check } from '../check.js';
import { passagesOf } from '../prose/passages.js';
import { type Hit, search, word } from '../prose/search.js';

const rule: Rule = {
  id: 'references/no-such-number',
  severity: 'warning',
  title: { sv: 'Hänvisning till en tabell som inte finns', en: 'Reference to a table that does not exist' },
  why: {
    sv: 'Läsaren letar efter en tabell som kanske står i ett annat dokument, eller i ett tidigare utkast.',
    en: 'The reader looks for a table that may be in another document, or in an earlier draft.',
  },
  help: {
    sv: 'Hänvisa med :ref[…], så sätts numret av sig självt, eller skriv vilket dokument tabellen står i.',
    en: 'Refer with :ref[…], and the number is set by itself, or write which document the table is in.',
  },
};

/** A number written by hand. ”tabell 3 i årsredovisningen” says where it is. */
const byHand = word('tabell (\\d{1,3})(?! (?:i|ur|på) (?!planen|denna|den här|avsnitt|kapitel))', 'i');

export const noSuchNumber: Check = {
  rule,
  find: (plan) => {
    const tables = dataOf(plan).filter(isNumbered).length;
    return search(passagesOf(plan), byHand)
      .filter(({ parts }) => Number(parts[0]) > tables)
      .map((hit) => finding(hit, tables));
  },
};

/** What is printed as a table with a number over it. */
const numbered: readonly Data['type'][] = [
  'figures-table',
  'assignments',
  'calendar',
  'legal-persons',
  'decisions',
];

function isNumbered({ type }: Data): boolean {
  return numbered.includes(type);
}

function finding({ text, place }: Hit, tables: number): Diagnostic {
  const has = counted(tables);
  return diagnose(rule, {
    place,
    message: {
      sv: `Texten hänvisar till ${text.toLowerCase()}, men planen har ${has.sv}.`,
      en: `The text refers to table ${text.split(' ')[1]}, but the plan has ${has.en}.`,
    },
  });
}

function counted(tables: number): Bilingual {
  if (tables === 0) return { sv: 'ingen numrerad tabell', en: 'no numbered table' };
  const one = tables === 1;
  return {
    sv: `${tables} ${one ? 'numrerad tabell' : 'numrerade tabeller'}`,
    en: `${tables} numbered ${one ? 'table' : 'tables'}`,
  };
}
