import type { List, Nodes, Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Plan } from '../../model/plan.js';
import { hasBody } from '../../model/references.js';
import { sentencesIn } from '../../model/sentences.js';
import { pathWithin, placeOf } from '../../model/text-nodes.js';
import { figuresOf, inexact, type ProseFigure, withUnits } from './prose-figures.js';
import type { StatedSum } from './stated-sum.js';

/**
 * Lists in which every item has one figure: after ”… omfattar 180 mnkr:” they are to make that, and where the last item
 * is a total the others are to make it.
 */
export function listSums({ content }: Plan): readonly StatedSum[] {
  return content.filter(hasBody).flatMap(({ body, place: { path } }) => within(body, path));
}

function within(parent: Nodes, at: string): readonly StatedSum[] {
  if (!('children' in parent)) return [];
  const path = pathWithin(parent, at);
  return parent.children.flatMap((child, index) => {
    const before = parent.children[index - 1];
    const own =
      child.type === 'list' ? sumOf(child, before?.type === 'paragraph' ? before : undefined, path) : [];
    return [...own, ...within(child, path)];
  });
}

function sumOf(list: List, before: Paragraph | undefined, path: string): readonly StatedSum[] {
  if (list.children.length < 2) return [];
  const items = list.children.map(({ children: [first] }) =>
    first?.type === 'paragraph' ? first : undefined,
  );
  const figures = items.map((item) => onlyFigure(item && plainText(item)));
  const all = figures.every((each) => each !== undefined) ? withUnits(figures as readonly ProseFigure[]) : [];
  const last = items.at(-1);
  const total = all.at(-1);
  if (!last || !total) return [];
  if (all.length > 2 && /^(?:summa|totalt|sammanlagt)(?![a-zåäöé])/i.test(plainText(last))) {
    return [{ total, parts: all.slice(0, -1), place: placeOf(last, path) }];
  }
  const stated = before && introduced(plainText(before));
  return stated ? [{ total: stated, parts: all, place: placeOf(before, path) }] : [];
}

/** The one figure of a text; undefined where it has several, or is no more than about right. */
function onlyFigure(text: string | undefined): ProseFigure | undefined {
  if (!text || !/\d/.test(text) || inexact.test(text)) return undefined;
  const figures = figuresOf(text)?.figures ?? [];
  return figures.length === 1 && figures[0]?.unit !== '%' ? figures[0] : undefined;
}

/** ”Handlingsplanen omfattar 180 mnkr:” */
function introduced(text: string): ProseFigure | undefined {
  const last = sentencesIn(text).at(-1)?.text ?? '';
  if (!/:\s*$/.test(last) || !/omfatta|fördela|består av|delas upp|uppdela/i.test(last)) return undefined;
  return onlyFigure(last);
}
