/** An element of an SVG picture, as far as it draws something. Attributes are those that stand in `svg-names.ts`. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgNode[];
  /** Where it begins in the file, in UTF-16 code units. */
  readonly offset: number;
}

/** A string is text to be printed. */
export type SvgNode = SvgElement | string;

export function isElement(node: SvgNode): node is SvgElement {
  return typeof node !== 'string';
}

/** Something that cannot be printed, or that leads out of the picture, by its kind and the author's own word for it. */
export interface SvgFault {
  readonly kind: SvgFaultKind;
  readonly offset: number;
  /** The element, attribute or value that is the fault; what the XML parser says of a broken file. */
  readonly word: string;
}

export type SvgFaultKind =
  | 'broken'
  | 'entity'
  | 'script'
  | 'animation'
  | 'outside'
  | 'web-page'
  | 'image'
  | 'effect'
  | 'font'
  | 'style'
  | 'colour'
  | 'unknown'
  | 'no-size'
  | 'too-large'
  | 'too-deep'
  | 'too-many';

/** Tells one fault; the reading goes on, so that all of them are told at once. */
export type TellFault = (fault: SvgFault) => void;
