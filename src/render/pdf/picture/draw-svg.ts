import PDFDocument from 'pdfkit';
import SVGtoPDF from 'svg-to-pdfkit';
import { faces } from '../layout/text-style.js';
import { pdfkitFont } from '../paint/pdfkit-font.js';
import { type FontSet, fallbackFonts } from '../text/font-set.js';
import { svgFont } from './svg-fonts.js';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type PdfKitDocument = InstanceType<typeof PDFDocument>;

/**
 * Draws a cleaned SVG in an area of the page that is open, with the document's own typefaces. It holds nothing that
 * could lead out of it; should anything ask for a file all the same, there is none.
 */
export function drawSvg(
  document: PdfKitDocument,
  svg: string,
  { x, y, width, height }: Area,
  fonts: FontSet,
): void {
  const nothing = (): never => {
    throw new Error('A cleaned SVG asks for another file.');
  };
  // The library's types ask for the class of documents where it takes a document.
  SVGtoPDF(document as unknown as typeof PDFDocument, svg, x, y, {
    width,
    height,
    preserveAspectRatio: 'xMidYMid meet',
    fontCallback: (family, bold, italic) => svgFont(family, bold, italic, fonts),
    imageCallback: nothing,
    documentCallback: nothing,
    warningCallback: () => {},
  });
}

/**
 * Whether an SVG can be drawn, found out on a page that nobody gets: a length out of all measure shows only when it is
 * drawn, and then half of the picture would stand on the page already.
 */
export function createSvgTrial(fonts: FontSet): (svg: string) => boolean {
  const results = new Map<string, boolean>();
  return (svg) => {
    const known = results.get(svg);
    if (known !== undefined) return known;
    const result = canDraw(svg, fonts);
    results.set(svg, result);
    return result;
  };
}

function canDraw(svg: string, fonts: FontSet): boolean {
  const options = { font: null, compress: false } as unknown as PDFKit.PDFDocumentOptions;
  const document = new PDFDocument(options);
  for (const face of faces) document.registerFont(face, pdfkitFont(fonts[face]) as unknown as string);
  for (const { name, font } of fallbackFonts(fonts))
    document.registerFont(name, pdfkitFont(font) as unknown as string);
  try {
    drawSvg(document, svg, { x: 0, y: 0, width: 400, height: 400 }, fonts);
    return true;
  } catch {
    // What is thrown speaks of numbers inside the library.
    return false;
  }
}
