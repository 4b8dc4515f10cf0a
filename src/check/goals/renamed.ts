import type { Nodes } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { capital } from '../../base/letter-classes.js';
import { fold } from '../../base/letters.js';
import { nearest } from '../../base/nearest.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import type { Plan } from '../../model/plan.js';
import { hasBody } from '../../model/references.js';
import { pathWithin, placeOf } from '../../model/text-nodes.js';
import type { Check } from '../check.js';
import { proseOf } from '../prose/passages.js';
import { search } from '../prose/search.js';

const rule: Rule = {
  id: 'goals/renamed',
  severity: 'warning',
  title: {
    sv: 'Mål med ett annat namn än i regionplanen',
    en: 'Goal by another name than in the regionplan',
  },
  why: {
    sv: 'Fullmäktige har beslutat ordalydelsen; med andra ord vet läsaren inte om det är samma mål.',
    en: 'The assembly has decided the wording; with other words the reader cannot tell whether it is the same goal.',
  },
  help: {
    sv: 'Skriv namnet som i regionplanen, eller skriv :ref[…] så sätts det rätt.',
    en: 'Write the name as in the regionplan, or write :ref[…] to have it set right.',
  },
};

/**
 * Where a text has nearly the name of a goal of the regionplan: a line of a list, a cell, a heading, emphasis or what
 * stands in quotation marks.
 */
export const renamed: Check = {
  rule,
  find: (plan) => (plan.kind === 'regionplan' ? [] : differences(plan)),
};

/** Shorter names are too easily something else. */
const shortest = 20;
const shortestCalled = 8;
/** A name that differs in more letters is another name. */
const furthest = 6;

function differences(plan: Plan): readonly Diagnostic[] {
  const names = [...plan.goals.byId.values()].map(({ name }) => name.plain);
  const known = new Set(names.map(fold));
  return namesIn(plan).flatMap(({ text, place, isCalled }) => {
    if (text.length < (isCalled ? shortestCalled : shortest) || !capitalFirst.test(text)) return [];
    if (known.has(fold(text))) return [];
    const alike = names.filter((name) => Math.abs(name.length - text.length) <= furthest);
    const name = nearest(text, alike);
    if (name === undefined || fold(name).startsWith(fold(text)) || fold(text).startsWith(fold(name)))
      return [];
    return [
      diagnose(rule, {
        place,
        message: {
          sv: `Här står ”${text}”, men i regionplanen heter det ”${name}”.`,
          en: `This says “${text}”, but in the regionplan it is called “${name}”.`,
        },
      }),
    ];
  });
}

const capitalFirst = new RegExp(`^[${capital}]`);

interface Written {
  readonly text: string;
  readonly place: Place;
  /** ”målet ”Kulturen når fler””: said to be the name of a goal, so it may be short. */
  readonly isCalled?: boolean;
}

/** What stands by itself as a name does. */
function namesIn(plan: Plan): readonly Written[] {
  const marked = plan.content.filter(hasBody).flatMap(({ body, place }) => namesWithin(body, place.path));
  const inQuotes = search(proseOf(plan), quotes).map(({ parts: [word = '', text = ''], place }) => ({
    text,
    place,
    isCalled: word !== '',
  }));
  return [...marked, ...inQuotes];
}

const quotes = /[”“"](?<=((?:mål|område|strategi|perspektiv)(?:et|n)? )?.)([^”“"]{8,200})[”"]/g;

function namesWithin(node: Nodes, path: string): readonly Written[] {
  if (!('children' in node)) return [];
  const below = node.children.flatMap((child) => namesWithin(child, pathWithin(node, path)));
  const named = nameIn(node);
  return named ? [written(named, path), ...below] : below;
}

/** What of a node is a name and no more; undefined for what is running text or holds others. */
function nameIn(node: Nodes): Nodes | undefined {
  if (node.type === 'listItem') return node.children.find(({ type }) => type === 'paragraph');
  return /^(?:tableCell|emphasis|strong|heading)$/.test(node.type) ? node : undefined;
}

function written(node: Nodes, path: string): Written {
  return { text: plainText(node).replace(/[.,;:]$/, ''), place: placeOf(node, path) };
}
