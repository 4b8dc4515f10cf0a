import type { Element } from 'hast';
import type { Drawing, Figure } from '../../document/document.js';
import { renderDrawing } from './drawing.js';
import { element } from './element.js';
import type { HtmlContext } from './html-context.js';
import { captionId, descriptionId } from './ids.js';
import { textOf } from './inline-text.js';
import { lines } from './lines.js';
import { renderPicture } from './picture.js';
import { renderTable } from './table.js';

/** The drawing keeps a size that can be read, so on a phone it scrolls, reachable by keyboard like a wide table. */
export function renderFigure(figure: Figure, context: HtmlContext): Element {
  const parts = [
    caption(figure, context),
    picture(figure),
    ...(figure.data ? [data(figure.data, context)] : []),
  ];
  return element('figure', { id: figure.id }, lines(parts));
}

function caption(figure: Figure, { inlines }: HtmlContext): Element {
  const { number, unit } = figure;
  const numbered = number === undefined ? [] : [element('span', { className: 'number' }, number), ' '];
  const words = element('span', { id: captionId(figure) }, ...numbered, ...inlines(figure.caption));
  const units = unit === undefined ? [] : [' ', element('span', { className: 'unit' }, unit)];
  return element('figcaption', {}, words, ...units);
}

function picture(figure: Figure): Element {
  if (figure.picture.type === 'picture') return renderPicture(figure.picture, figure.alternative);
  const group = { className: 'scroll', role: 'group', ariaLabelledBy: captionId(figure), tabIndex: 0 };
  return element('div', group, lines([drawing(figure.picture, figure)]));
}

function drawing(drawn: Drawing, figure: Figure): Element {
  const description = descriptionId(figure);
  const titleId = `${description}_title`;
  const title = [figure.number, textOf(figure.caption)].filter(Boolean).join('. ');
  return renderDrawing(drawn, {
    names: [
      element('title', { id: titleId }, title),
      element('desc', { id: description }, figure.alternative),
    ],
    labelledBy: `${titleId} ${description}`,
  });
}

function data(table: NonNullable<Figure['data']>, context: HtmlContext): Element {
  const summary = element('summary', {}, context.document.labels.asTable);
  return element('details', {}, lines([summary, renderTable(table, context)]));
}
