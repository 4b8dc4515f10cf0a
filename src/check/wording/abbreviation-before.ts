import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { capital, letterOrDigit } from '../../base/letter-classes.js';
import type { Rule } from '../../base/rule.js';
import { dataOfType } from '../../model/data-of.js';
import type { Plan } from '../../model/plan.js';
import type { Check } from '../check.js';
import { type Explained, explainedIn } from '../prose/abbreviations.js';
import type { Passage } from '../prose/passage.js';
import { proseOf } from '../prose/passages.js';
import { type Hit, search } from '../prose/search.js';

const rule: Rule = {
  id: 'wording/abbreviation-before',
  severity: 'info',
  title: { sv: 'Förkortning som förklaras för sent', en: 'Abbreviation explained too late' },
  why: {
    sv: 'Den som läser från början möter en förkortning som ingen har förklarat.',
    en: 'Those who read from the start meet an abbreviation that nobody has explained.',
  },
  help: {
    sv: 'Flytta förklaringen till det ställe där förkortningen står först.',
    en: 'Move the explanation to the place where the abbreviation comes first.',
  },
};

/** Anything that may be an abbreviation. Each is held against those that the plan explains further on. */
const capitals = new RegExp(
  `(?<![${letterOrDigit}/(])[${capital}][${letterOrDigit}&]*[${capital}](?![${letterOrDigit}/])`,
  'g',
);

/** Only in running text: tables and lists are looked up. What stands in a glossary can be looked up too. */
export const abbreviationBefore: Check = {
  rule,
  find: (plan) => {
    const order = new Map(proseOf(plan).map((passage, index) => [passage, index]));
    const explained = firstOfEach(
      explainedIn(plan).filter(({ hit }) => isRead(hit) && order.has(hit.passage)),
    );
    const known = glossaryTerms(plan);
    const used = new Map<string, Hit>();
    for (const hit of search(proseOf(plan), capitals)) if (!used.has(hit.text)) used.set(hit.text, hit);
    return [...explained].flatMap(([abbreviation, later]) => {
      const hit = used.get(abbreviation);
      if (!hit || known.includes(abbreviation) || !isBefore(hit, later.hit, order)) return [];
      return isGiven(abbreviation, hit, order) ? [] : [finding(abbreviation, hit, later)];
    });
  },
};

/** ”lagen om stöd vid klagomål mot hälso- och sjukvården (LSK)”: given after a name too long to be read as its own. */
function isGiven(abbreviation: string, hit: Hit, order: ReadonlyMap<Passage, number>): boolean {
  return [...order.keys()].some((passage) => {
    const index = passage.text.indexOf(`(${abbreviation})`);
    return index >= 0 && isBefore({ passage, index }, hit, order);
  });
}

/** A note is read where its mark stands. */
function isRead({ passage }: Hit): boolean {
  return passage.kind !== 'note';
}

function firstOfEach(explained: readonly Explained[]): ReadonlyMap<string, Explained> {
  return new Map(explained.toReversed().map((each) => [each.abbreviation, each]));
}

type Spot = Pick<Hit, 'passage' | 'index'>;

function isBefore(a: Spot, b: Spot, order: ReadonlyMap<Passage, number>): boolean {
  if (a.passage === b.passage) return a.index < b.index;
  return (order.get(a.passage) ?? 0) < (order.get(b.passage) ?? 0);
}

function glossaryTerms(plan: Plan): string {
  return dataOfType(plan, 'glossary')
    .flatMap(({ entries }) => entries)
    .map(({ term }) => term.plain)
    .join('\n');
}

function finding(abbreviation: string, hit: Hit, later: Explained): Diagnostic {
  return diagnose(rule, {
    place: hit.place,
    message: {
      sv: `${abbreviation} används här men förklaras först längre fram, som ”${later.words}”.`,
      en: `${abbreviation} is used here but explained only further on, as “${later.words}”.`,
    },
    related: [{ place: later.hit.place, message: { sv: 'Här förklaras den.', en: 'It is explained here.' } }],
  });
}
