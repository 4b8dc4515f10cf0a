import type PDFDocument from 'pdfkit';
import type { ShapedFont } from '../text/shaped-font.js';

/** A reference to an object of the file; its dictionary may be changed until it is ended. */
export interface PdfReference {
  readonly data: Record<string, unknown>;
  readonly end: (content?: Uint8Array) => void;
}

export interface PdfElement {
  readonly dictionary: PdfReference;
  readonly add: (child: unknown) => void;
  readonly end: () => void;
}

export interface PdfFont {
  readonly id: string;
  /** Glyph numbers of the subset in hexadecimal come first. */
  readonly encode: (text: string) => readonly [readonly string[], unknown];
  readonly ref: () => PdfReference;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly fonts: Record<string, PdfReference>;
  readonly xobjects: Record<string, PdfReference>;
  write: (operators: string | Uint8Array) => void;
}

export interface PdfOutline {
  readonly addItem: (
    title: string,
    options: {
      readonly fit: boolean;
      readonly top: number;
      readonly left: number;
      readonly pageNumber: number;
    },
  ) => PdfOutline;
}

/** A list of names in the file. */
interface NameTree {
  limits: boolean;
  _compareKeys: (a: string, b: string) => number;
}

/**
 * The part of pdfkit 0.20.2 that we build on, its unpublished members included. It is written down here, in one
 * place, since pdfkit's own text, table and link functions cannot write what PDF/UA asks for.
 */
export interface PdfWriter
  extends Pick<
    InstanceType<typeof PDFDocument>,
    | 'addPage'
    | 'rect'
    | 'polygon'
    | 'path'
    | 'circle'
    | 'fill'
    | 'fillColor'
    | 'stroke'
    | 'strokeColor'
    | 'lineWidth'
    | 'dash'
    | 'undash'
    | 'fillAndStroke'
    | 'save'
    | 'restore'
    | 'transform'
    | 'end'
    | 'appendXML'
  > {
  readonly page: PdfPage;
  readonly outline: PdfOutline;
  readonly _font: PdfFont;
  readonly _root: PdfReference & {
    readonly data: { readonly Names: { readonly data: { readonly Dests: NameTree } } };
  };
  /** What has been written so far. */
  readonly read: () => Uint8Array | null;
  /** Where pdfkit puts what it writes. */
  _write: (piece: string | Uint8Array) => void;
  _addInfo: () => void;
  info: Record<string, unknown>;
  /** Puts operators on the page. */
  readonly addContent: (operators: string) => void;
  readonly font: (name: string) => void;
  readonly registerFont: (name: string, font: ShapedFont['font']) => void;
  readonly ref: (data: object) => PdfReference;
  readonly struct: (type: string, options?: { readonly lang?: string }) => PdfElement;
  readonly addStructure: (element: PdfElement) => void;
  readonly markStructureContent: (type: string) => unknown;
  readonly endMarkedContent: () => void;
  readonly getStructTreeRoot: () => PdfReference;
  readonly addNamedDestination: (name: string, kind: 'XYZ', left: number, top: number, zoom: null) => void;
  readonly link: AnnotationMaker;
  readonly goTo: AnnotationMaker;
}

type AnnotationMaker = (
  x: number,
  y: number,
  width: number,
  height: number,
  target: string,
  options: { readonly structParent: PdfElement; readonly Contents: object },
) => void;

/** A string of the file, as pdfkit tells it from a name: by the wrapper object. */
export function pdfString(value: string): object {
  return new String(value);
}
