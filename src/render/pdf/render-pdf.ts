import type { DocumentRoot } from '../../document/document.js';
import type { Theme, ThemeFonts } from '../../document/theme.js';
import { layoutDocument } from './layout-document.js';
import { paintDocument } from './paint/paint-document.js';
import { createProblemLog, type PdfProblem } from './pdf-problem.js';
import { createSvgTrial } from './picture/draw-svg.js';
import { createFontMetrics } from './text/font-metrics.js';
import { type FontSet, fallbackFamily } from './text/font-set.js';
import { openFont } from './text/shaped-font.js';

export interface PdfResult {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly problems: readonly PdfProblem[];
}

/**
 * Renders a document as a file that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once. The same document,
 * theme and fonts give the same bytes on every machine.
 */
export async function renderPdf(document: DocumentRoot, theme: Theme, fonts: ThemeFonts): Promise<PdfResult> {
  const shaped = openFonts(fonts);
  const problems = createProblemLog();
  const layout = layoutDocument(document, theme, createFontMetrics(shaped), problems, createSvgTrial(shaped));
  const bytes = paintDocument(layout, document, theme, shaped);
  return { bytes, pages: layout.pages.length, problems: problems.all() };
}

function openFonts(fonts: ThemeFonts): FontSet {
  return {
    regular: openFont(fonts.regular),
    italic: openFont(fonts.italic),
    bold: openFont(fonts.bold),
    boldItalic: openFont(fonts.boldItalic),
    fallbacks: (fonts.fallbacks ?? []).map((files, index) => {
      const opened = Object.entries(files).map(([face, bytes]) => [face, openFont(bytes)]);
      return fallbackFamily(index, Object.fromEntries(opened));
    }),
  };
}
