import type { Heading, Nodes, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import { yearsIn } from '../../base/years-in.js';
import type { Data } from '../../model/content.js';
import { dataOfType } from '../../model/data-of.js';
import type { FiguresTable } from '../../model/figures-table.js';
import type { Plan } from '../../model/plan.js';
import { hasBody } from '../../model/references.js';
import { pathWithin, placeOf } from '../../model/text-nodes.js';
import type { Check } from '../check.js';
import { joined } from '../prose/quoting.js';

const rule: Rule = {
  id: 'periods/heading-year',
  severity: 'warning',
  title: { sv: 'Förra årets rubrik över årets tabell', en: 'Last year’s heading over this year’s table' },
  why: {
    sv: 'Rubriken säger att beloppen gäller ett år och kolumnerna ett annat; oftast står förra årets rubrik kvar.',
    en: 'The heading says that the amounts are of one year and the columns another; mostly it is last year’s that was left.',
  },
  help: {
    sv: 'Rätta året i rubriken, eller ta bort det.',
    en: 'Correct the year of the heading, or remove it.',
  },
};

/**
 * ”Budget 2026” over a table with columns of 2027 and later alone, be it the heading of the text or the title of a table of
 * no kind. A title of frames or a budget is told by ”periods/foreign-year”, whatever its columns are.
 */
export const headingYear: Check = {
  rule,
  find: (plan) => [
    ...plan.content
      .filter(hasBody)
      .flatMap(({ body, placed, place: { path } }) => inText(body, path, { placed, plan })),
    ...dataOfType(plan, 'figures-table')
      .filter(({ kind }) => kind === 'plain')
      .flatMap((table) => disagreement(table.title.plain, yearsOf(table), table.place, plan)),
  ],
};

interface Where {
  readonly placed: ReadonlyMap<string, Data>;
  readonly plan: Plan;
}

function inText(parent: Nodes, at: string, where: Where): readonly Diagnostic[] {
  if (!('children' in parent)) return [];
  const path = pathWithin(parent, at);
  return parent.children.flatMap((child, index) => {
    if (child.type !== 'heading') return inText(child, path, where);
    const section = sectionOf(child, parent.children.slice(index + 1) as readonly RootContent[]);
    const told = plainText(child);
    const isSpokenOf = section.some((block) => plainText(block).includes(yearIn(told) ?? '–'));
    const years = section.flatMap((block) => yearsUnder(block, where.placed));
    return isSpokenOf ? [] : disagreement(told, years, placeOf(child, path), where.plan);
  });
}

/** What stands under a heading, to the next one of its level. */
function sectionOf({ depth }: Heading, after: readonly RootContent[]): readonly RootContent[] {
  const end = after.findIndex((block) => block.type === 'heading' && block.depth <= depth);
  return end < 0 ? after : after.slice(0, end);
}

function yearsUnder(block: RootContent, placed: Where['placed']): readonly number[] {
  if (block.type === 'leafDirective') {
    const data = placed.get(plainText(block).trim());
    return data?.type === 'figures-table' ? yearsOf(data) : [];
  }
  if (block.type !== 'table') return [];
  const cells = block.children[0]?.children ?? [];
  return cells.flatMap((cell) => yearsIn(plainText(cell))).map(Number);
}

function yearsOf({ columns }: FiguresTable): readonly number[] {
  return columns.flatMap(({ year }) => year ?? []);
}

/** A heading of what a plan decides, with one year last in it: ”Budget 2026”, ”Ekonomiska ramar för år 2026”. */
const decides =
  /(?:budget|ram(?:ar|arna|en)?|investering|plan|ekonomi|resurs|resultat|balans|kassaflöde|åtgärd|kostnad|intäkt|bidrag)[a-zåäöé]*(?:\s[a-zåäöé,]+){0,5}\s(20\d\d)$/i;
const looksBack =
  /bokslut|utfall|prognos|uppfölj|redovis|återblick|sedan|från|enligt|beslut|pris|jämför|gentemot|revider|ursprunglig|tidigare|förändring/i;

function yearIn(heading: string): string | undefined {
  return looksBack.test(heading) || /\d{4}.*\d{4}/.test(heading)
    ? undefined
    : decides.exec(heading.trim())?.[1];
}

function disagreement(
  heading: string,
  years: readonly number[],
  place: Place,
  { period }: Plan,
): readonly Diagnostic[] {
  const year = Number(yearIn(heading));
  const isOlder = year < period.first && years.includes(period.first) && years.every((each) => each > year);
  if (!isOlder) return [];
  const shown = [...new Set(years)].map(String);
  return [
    diagnose(rule, {
      place,
      message: {
        sv: `”${heading}” står över en tabell för ${joined(shown, 'och')}.`,
        en: `“${heading}” stands over a table of ${joined(shown, 'and')}.`,
      },
    }),
  ];
}
