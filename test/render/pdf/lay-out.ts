import type { Block, DocumentRoot } from '../../../src/document/document.js';
import type { Theme } from '../../../src/document/theme.js';
import type { LineBox } from '../../../src/render/pdf/layout/box.js';
import type { Layout, Page } from '../../../src/render/pdf/layout/layout.js';
import { layoutDocument } from '../../../src/render/pdf/layout-document.js';
import { createProblemLog, type PdfProblem } from '../../../src/render/pdf/pdf-problem.js';
import { createSvgTrial } from '../../../src/render/pdf/picture/draw-svg.js';
import { createFontMetrics } from '../../../src/render/pdf/text/font-metrics.js';
import { openFont } from '../../../src/render/pdf/text/shaped-font.js';
import { documentOf } from './fixture/build.js';
import { readFonts, theme } from './fixture/theme.js';

const fonts = readFonts();

const faces = {
  regular: openFont(fonts.regular),
  italic: openFont(fonts.italic),
  bold: openFont(fonts.bold),
  boldItalic: openFont(fonts.boldItalic),
};

export const metrics = createFontMetrics(faces);

export interface LaidOut {
  readonly layout: Layout;
  readonly problems: readonly PdfProblem[];
}

export function layOut(document: DocumentRoot, changes: Partial<Theme> = {}): LaidOut {
  const problems = createProblemLog();
  const layout = layoutDocument(document, { ...theme, ...changes }, metrics, problems, createSvgTrial(faces));
  return { layout, problems: problems.all() };
}

export function layOutBlocks(blocks: readonly Block[], more: Partial<DocumentRoot> = {}): LaidOut {
  return layOut(documentOf(blocks, more));
}

/** The lines of a page that belong to the document itself, from top to bottom as they were set. */
export function contentLines(page: Page | undefined): readonly LineBox[] {
  return (page?.boxes ?? [])
    .filter((box) => box.kind === 'line')
    .filter((line) => line.role.kind === 'content');
}

export function wordsOf(line: LineBox | undefined): string {
  return line?.segments.map((segment) => segment.text).join('') ?? '';
}

export function contentWords(page: Page | undefined): readonly string[] {
  return contentLines(page).map(wordsOf);
}

/** Words of running heads, page numbers and repeated table heads. */
export function artifactWords(page: Page | undefined): readonly string[] {
  const lines = (page?.boxes ?? []).filter((box) => box.kind === 'line');
  return lines.filter((line) => line.role.kind === 'artifact').map(wordsOf);
}
