import type { DocumentRoot } from '../document/document.js';
import type { Theme, ThemeFonts } from '../document/theme.js';
import type { PdfProblem } from '../render/pdf/pdf-problem.js';
import type { Format } from './outputs.js';

export type { DocumentRoot };

/** A file to be printed: its name, and all of a template that its format has use for. */
export type Order = PdfOrder | HtmlOrder;

interface NamedOrder {
  readonly format: Format;
  /** A file name without folder. */
  readonly name: string;
  readonly theme: Theme;
}

export interface PdfOrder extends NamedOrder {
  readonly format: 'pdf';
  /** The same object for all that is printed in the same fonts. */
  readonly fonts: ThemeFonts;
}

export interface HtmlOrder extends NamedOrder {
  readonly format: 'html';
  readonly stylesheet: string;
}

export interface Printed {
  readonly bytes: Uint8Array;
  /** Of a format that has pages. */
  readonly pages?: number;
  readonly problems: readonly PdfProblem[];
}

/**
 * Prints a document by each of the orders. Nothing else reaches the files, and all that goes in and comes out is plain
 * data: who prints may be another thread, or know what the same orders gave the last time.
 */
export type Printer = (document: DocumentRoot, orders: readonly Order[]) => Promise<readonly Printed[]>;

/** Each renderer is loaded when it is first needed: a web page does not wait for the page engine. */
export const print: Printer = async (document, orders) => {
  const printed: Printed[] = [];
  for (const order of orders) printed.push(await printOne(document, order));
  return printed;
};

async function printOne(document: DocumentRoot, order: Order): Promise<Printed> {
  switch (order.format) {
    case 'pdf': {
      const { renderPdf } = await import('../render/pdf/render-pdf.js');
      return renderPdf(document, order.theme, order.fonts);
    }
    case 'html': {
      const { renderHtml } = await import('../render/html/render-html.js');
      const text = renderHtml(document, order.theme, order.stylesheet);
      return { bytes: new TextEncoder().encode(text), problems: [] };
    }
  }
}
