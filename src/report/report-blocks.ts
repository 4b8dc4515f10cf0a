import { titledSection } from '../document/compiled-document.js';
import type { Block, Figure, Paragraph, Section } from '../document/document.js';
import type { DocumentIds } from '../document/document-ids.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import { typesetText } from '../value/typeset-text.js';
import { type Captions, isSaid } from './captions.js';
import { tableBlock } from './document-table.js';
import type { Report, ReportFigure, ReportPart } from './report.js';

/** What a report holds at a glance: its charts and its tables of the whole. */
export function overviewBlocks({ figures, overview }: Report, ids: DocumentIds): readonly Block[] {
  return [
    ...figures.map((figure) => figureBlock(figure, ids)),
    ...overview.map((table) => tableBlock(table, true, ids)),
  ];
}

/** `above` are the titles that it stands under, from the outermost in. */
export function section(
  { title, text: sentences, figures, tables, parts }: ReportPart,
  level: number,
  above: readonly string[],
  ids: DocumentIds,
  captions: Captions,
): Section {
  const titles = [...above, title];
  const opening = [
    ...sentences.map((words) => sentence(words)),
    ...figures.map((figure) =>
      figureBlock({ ...figure, caption: captions.captionOf(figure.caption, titles) }, ids),
    ),
  ];
  const isAlone = opening.length === 0 && tables.length === 1;
  const children: readonly Block[] = [
    ...opening,
    ...tables.map((table) => {
      const caption = captions.captionOf(table.title, titles);
      return tableBlock({ ...table, title: caption }, !(isAlone && isSaid(caption, titles)), ids);
    }),
    ...parts.map((part) => section(part, level + 1, titles, ids, captions)),
  ];
  return chapter(title, ids.unique(title), children, level);
}

export function chapter(title: string, id: string, children: readonly Block[], level = 1): Section {
  return titledSection(text(typesetText(title)), id, level, children);
}

export function sentence(words: string, role?: Paragraph['role']): Paragraph {
  return paragraph(text(typesetText(words)), role);
}

function figureBlock({ caption, unit, alternative, drawing }: ReportFigure, ids: DocumentIds): Figure {
  return {
    type: 'figure',
    id: ids.unique(`figur ${caption}`),
    caption: text(typesetText(ids.caption(caption))),
    ...(unit === undefined ? {} : { unit }),
    alternative: typesetText(alternative),
    picture: drawing,
  };
}
