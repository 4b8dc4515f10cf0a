import { inflateSync } from 'node:zlib';
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

/** The objects of a file as text, those within object streams too, in the order that they stand. */
export function objectText(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const heads = [...file.toString('latin1').matchAll(/\/Type \/ObjStm[^>]*\/Length (\d+) >>\nstream\n/g)];
  const packed = heads.map((head) => {
    const start = head.index + head[0].length;
    return inflateSync(file.subarray(start, start + Number(head[1]))).toString('latin1');
  });
  return [file.toString('latin1'), ...packed].join('\n');
}
