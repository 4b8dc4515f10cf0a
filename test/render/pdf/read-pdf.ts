import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The file as another program reads it. */
export async function readPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // pdf.js takes the buffer over, and later tests read the same bytes.
  return getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
}

export async function pageText(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

interface StructNode {
  readonly role?: string;
  readonly children?: readonly StructNode[];
}

/** The structure of a page as nested lists of roles, contents left out: `P(Link)`. */
export async function pageStructure(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const tree = (await (await pdf.getPage(number)).getStructTree()) as StructNode | null;
  return tree ? outline(tree) : '';
}

function outline({ role, children = [] }: StructNode): string {
  const inner = children.map(outline).filter((text) => text !== '');
  return `${role ?? ''}${inner.length > 0 ? `(${inner.join(' ')})` : ''}`;
}
