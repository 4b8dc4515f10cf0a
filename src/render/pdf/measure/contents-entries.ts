import type { Block, DocumentRoot, Section } from '../../../document/document.js';
import type { Bookmark } from '../layout/layout.js';
import { plainText } from '../text/plain-text.js';

/** One line of the table of contents. */
export interface ContentsEntry {
  readonly id: string;
  readonly level: number;
  readonly number?: string;
  readonly title: string;
}

export function contentsEntries(document: DocumentRoot): readonly ContentsEntry[] {
  return sectionsIn(document.children).flatMap((section) => entriesOf(section));
}

function entriesOf(section: Section): readonly ContentsEntry[] {
  const { id, level, number } = section;
  const own: ContentsEntry = { id, level, title: plainText(section.title), ...(number ? { number } : {}) };
  const below = sectionsIn(section.children).flatMap(entriesOf);
  return section.inContents ? [own, ...below] : below;
}

/** Every section has a bookmark, also those that the table of contents leaves out. */
export function bookmarksOf(blocks: readonly Block[]): readonly Bookmark[] {
  return sectionsIn(blocks).map((section) => ({
    title: [section.number, plainText(section.title)].filter(Boolean).join(' '),
    anchor: section.id,
    children: bookmarksOf(section.children),
  }));
}

function sectionsIn(blocks: readonly Block[]): readonly Section[] {
  return blocks.filter((block) => block.type === 'section');
}
