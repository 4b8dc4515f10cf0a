import type { Element } from 'hast';
import type { Cover } from '../../document/document.js';
import { element } from './element.js';
import { lines } from './lines.js';

export function renderCover(cover: Cover, watermark?: string): Element {
  const parts = [
    ...watermarkText(watermark),
    element('p', { className: 'organisation' }, cover.organisation),
    coverTitle(cover),
    element('p', { className: 'decision' }, cover.decision),
    ...factList(cover.facts),
  ];
  return element('header', { className: 'cover' }, lines(parts));
}

/** The header of a document that has no cover, such as a report. */
export function renderTitleHeader(title: string, watermark?: string): Element {
  return element(
    'header',
    { className: 'cover' },
    lines([...watermarkText(watermark), element('h1', {}, title)]),
  );
}

/** The one place where the watermark is text; the large one behind the page is decoration made by the style. */
function watermarkText(watermark: string | undefined): readonly Element[] {
  return watermark === undefined ? [] : [element('p', { className: 'watermark' }, watermark)];
}

/** One heading in three lines. The spaces keep the parts apart for those who hear it or copy it. */
function coverTitle({ kind, period, body }: Cover): Element {
  const part = (className: string, text: string) => element('span', { className }, text);
  return element('h1', {}, part('kind', kind), ' ', part('period', period), ' ', part('body', body));
}

function factList(facts: Cover['facts']): readonly Element[] {
  if (facts.length === 0) return [];
  const pairs = facts.map(({ label, value }) =>
    element('div', {}, lines([element('dt', {}, label), element('dd', {}, value)])),
  );
  return [element('dl', { className: 'facts' }, lines(pairs))];
}
