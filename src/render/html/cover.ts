import type { Element } from 'hast';
import type { Cover } from '../../document/document.js';
import type { Logotype } from '../../document/theme.js';
import { element } from './element.js';
import type { HtmlContext } from './html-context.js';
import { lines } from './lines.js';
import { dataUri } from './picture.js';

export function renderCover(cover: Cover, { logotype, document }: HtmlContext): Element {
  const mark = logotype ? [renderLogotype(logotype, cover)] : [];
  const isLast = logotype?.place !== 'top-right';
  const parts = [
    ...watermarkText(document.meta.watermark),
    ...(isLast ? [] : mark),
    element('p', { className: 'organisation' }, cover.organisation),
    coverTitle(cover),
    element('p', { className: 'decision' }, cover.decision),
    ...(cover.said ?? []).map((words) => element('p', {}, words)),
    ...factList(cover.facts),
    ...(isLast ? mark : []),
  ];
  return element('header', { className: 'cover' }, lines(parts));
}

/** As high as in print. One that is made for white paper gets some, since the whole cover of a web page is coloured. */
function renderLogotype({ picture, alternative, place, height }: Logotype, cover: Cover): Element {
  const pixels = (height * 96) / 72;
  const size = {
    width: Math.round((pixels * picture.width) / picture.height),
    height: Math.round(pixels),
  };
  const className = place === 'top-right' ? 'logotype' : 'logotype on-paper';
  return element('img', {
    className,
    src: dataUri(picture),
    alt: alternative ?? cover.organisation,
    ...size,
  });
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
