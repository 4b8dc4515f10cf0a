import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Data } from '../../model/content.js';
import { dataOf } from '../../model/data-of.js';
import type { Plan } from '../../model/plan.js';
import { hasBody } from '../../model/references.js';
import type { Check } from '../check.js';
import { bodyPassages, passagesOf } from '../prose/passages.js';
import { type Hit, search, type Wording, word } from '../prose/search.js';

const rule: Rule = {
  id: 'references/no-such-number',
  severity: 'warning',
  title: { sv: 'Hänvisning till ett nummer som inte finns', en: 'Reference to a number that does not exist' },
  why: {
    sv: 'Läsaren letar efter något som kanske står i ett annat dokument, eller i ett tidigare utkast.',
    en: 'The reader looks for what may be in another document, or in an earlier draft.',
  },
  help: {
    sv: 'Hänvisa med :ref[…], så sätts numret av sig självt, eller skriv vilket dokument som menas.',
    en: 'Refer with :ref[…], and the number is set by itself, or write which document is meant.',
  },
};

/** A number written by hand. ”tabell 3 i årsredovisningen” says where it is. */
const elsewhere = '(?! (?:i|ur|på|av|enligt) (?!planen|denna|den här|avsnitt|kapitel))';

const tables = word(`tabell (\\d{1,3})${elsewhere}`, 'i');
const figures = word(`(?:figur|diagram) (\\d{1,3})${elsewhere}`, 'i');
const chapters = word(`(?:kapitel|avsnitt) (\\d{1,2})(?:\\.\\d{1,2})*(?!\\.?\\d)${elsewhere}`, 'i');

/**
 * A table, a figure or a chapter whose number is larger than there can be. A template decides what becomes a figure or
 * a chapter, so of these the most that there can be is counted.
 */
export const noSuchNumber: Check = {
  rule,
  find: (plan) => {
    const passages = passagesOf(plan);
    const beyond = (pattern: Wording, most: number) =>
      search(passages, pattern).filter(({ parts }) => Number(parts[0]) > most);
    const numbered = dataOf(plan).filter(isNumbered).length;
    return [
      ...beyond(tables, numbered).map((hit) => finding(hit, has(numbered))),
      ...beyond(figures, mostFigures(plan)).map((hit) => finding(hit, fewer)),
      ...beyond(chapters, mostChapters(plan))
        .filter((hit) => !isOfStatute(hit))
        .map((hit) => finding(hit, fewer)),
    ];
  },
};

/** ”kommunallagen, kapitel 11”. */
function isOfStatute({ passage: { text }, index, text: { length } }: Hit): boolean {
  const around = text.slice(Math.max(0, index - 30), index + length + 30);
  return /lag(?:en|ens)?(?![a-zåäö])|§|balk/.test(around);
}

/** What is printed as a table with a number over it. */
const withNumber: readonly Data['type'][] = [
  'figures-table',
  'assignments',
  'calendar',
  'legal-persons',
  'decisions',
];

function isNumbered({ type }: Data): boolean {
  return withNumber.includes(type);
}

function mostFigures(plan: Plan): number {
  const drawn = dataOf(plan).filter(({ type }) =>
    ['figures-table', 'goal-picture', 'goal-grid'].includes(type),
  );
  const pictures = plan.content.filter(hasBody).map((text) => text.pictures.size);
  return pictures.reduce((all, each) => all + each, drawn.length);
}

/** The areas of a regionplan that could not be read may be chapters too. */
function mostChapters(plan: Plan): number {
  if (plan.board && plan.goals.roots.length === 0) return Number.POSITIVE_INFINITY;
  const texts = plan.content.filter(hasBody).flatMap(bodyPassages);
  const headings = texts.filter(({ kind, depth }) => kind === 'heading' && depth === 1);
  return headings.length + plan.goals.roots.length + plan.unplaced.length;
}

function finding({ text, place }: Hit, has: Bilingual): Diagnostic {
  const named = text.toLowerCase();
  return diagnose(rule, {
    place,
    message: {
      sv: `Texten hänvisar till ${named}, men planen har ${has.sv}.`,
      en: `The text refers to “${named}”, but the plan has ${has.en}.`,
    },
  });
}

const fewer: Bilingual = { sv: 'inte så många', en: 'not as many' };

function has(count: number): Bilingual {
  if (count === 0) return { sv: 'ingen numrerad tabell', en: 'no numbered table' };
  const one = count === 1;
  return {
    sv: `${count} ${one ? 'numrerad tabell' : 'numrerade tabeller'}`,
    en: `${count} numbered ${one ? 'table' : 'tables'}`,
  };
}
