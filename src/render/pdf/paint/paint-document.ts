import type { DocumentRoot } from '../../../document/document.js';
import type { Theme } from '../../../document/theme.js';
import type { Bookmark, Layout, PagePlace } from '../layout/layout.js';
import type { FontSet } from '../text/font-set.js';
import { createWriter } from './create-writer.js';
import { collectFile } from './packed-file.js';
import { paintPage } from './paint-page.js';
import type { PdfOutline } from './pdf-writer.js';
import { createPicturePainter } from './picture-painter.js';
import { createStructureWriter } from './structure-writer.js';
import { createTextPainter } from './text-painter.js';

/** Paints a finished layout and gives the bytes of the file. */
export function paintDocument(
  layout: Layout,
  document: DocumentRoot,
  theme: Theme,
  fonts: FontSet,
): Uint8Array {
  const writer = createWriter(document, theme, fonts);
  const file = collectFile(writer);
  const text = createTextPainter(writer, fonts);
  const structure = createStructureWriter(writer, layout.tags);
  const pictures = createPicturePainter(writer, fonts);
  const places = placesByPage(layout);
  for (const page of layout.pages) {
    paintPage(page, writer, text, structure, pictures);
    for (const [id, { y }] of places.get(page.number) ?? []) {
      writer.addNamedDestination(id, 'XYZ', 0, y, null);
    }
  }
  structure.endDocument();
  writeBookmarks(layout.bookmarks, layout, writer.outline);
  writer.end();
  return file();
}

function placesByPage({ places }: Layout): ReadonlyMap<number, readonly (readonly [string, PagePlace])[]> {
  const pages = new Map<number, [string, PagePlace][]>();
  for (const [id, place] of places) {
    const own = pages.get(place.page);
    if (own) own.push([id, place]);
    else pages.set(place.page, [[id, place]]);
  }
  return pages;
}

function writeBookmarks(bookmarks: readonly Bookmark[], layout: Layout, parent: PdfOutline): void {
  for (const { title, anchor, children } of bookmarks) {
    const place = layout.places.get(anchor);
    const page = place && layout.pages[place.page - 1];
    if (!place || !page) continue;
    // pdfkit counts `left` from the right edge of the page.
    const options = { fit: false, top: place.y, left: page.sheet.width, pageNumber: place.page - 1 };
    writeBookmarks(children, layout, parent.addItem(title, options));
  }
}
