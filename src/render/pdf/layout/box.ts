import type { PrintPicture } from '../picture/print-picture.js';
import type { SetShape } from './set-shape.js';
import type { TagNode } from './tag-node.js';
import type { TextStyle } from './text-style.js';

/**
 * What stands on a page, as data. Lengths are points; `x` counts from the left edge of the page, `y` downwards from
 * the top of whatever holds the box: a flow box while measuring, the page once placed.
 */
export type Box = LineBox | PageReferenceBox | FillBox | PolygonBox | WatermarkBox | DrawingBox | PictureBox;

/** One line of text, or the part of it that belongs to one structure node. */
export interface LineBox {
  readonly kind: 'line';
  readonly role: Role;
  /** The y of the baseline. */
  readonly y: number;
  readonly segments: readonly Segment[];
  /** What ends the line: a hyphen that a reader aloud must not hear, a space, or nothing. */
  readonly ending: LineEnding;
}

export type LineEnding = 'hyphen' | 'space' | 'none';

/** Characters in one style with one purpose. */
export interface Segment {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  readonly style: TextStyle;
  /** Added to every space in the text (negative when the line is squeezed). */
  readonly wordGap: number;
  readonly mark?: Mark;
  /** BCP 47, where the words are in another language than the document. */
  readonly language?: string;
  readonly edit?: Edit;
}

/** Words that one of two versions lacks: underlined or struck through. Shared by its segments, as a mark is. */
export interface Edit {
  readonly kind: 'insertion' | 'deletion';
  /** Said by assistive technology in place of the words, since it is silent about lines under and through them. */
  readonly spoken: string;
}

/**
 * A link that the segment is part of. Segments share the *same object* when they belong to one link, also over line
 * and page breaks: identity is what joins them.
 */
export interface Mark {
  readonly destination: Destination;
  /** Said by assistive technology in place of the raw address. */
  readonly description: string;
  readonly underlined: boolean;
}

export type Destination =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'anchor'; readonly anchor: string };

/** Where a page number will stand, right-aligned at `right`, once pages are known; dots lead there from `left`. */
export interface PageReferenceBox {
  readonly kind: 'pageReference';
  readonly role: Role;
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly anchor: string;
  readonly style: TextStyle;
  readonly leaderStyle: TextStyle;
  readonly mark: Mark;
}

/** A filled rectangle: rules, backgrounds. Always an artifact. */
export interface FillBox {
  readonly kind: 'fill';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: string;
}

/** A filled polygon, for the cover. Always an artifact. */
export interface PolygonBox {
  readonly kind: 'polygon';
  readonly y: number;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly color: string;
}

/** A word across the whole page, under its text; `x` and `y` are its middle, `angle` is in radians. An artifact. */
export interface WatermarkBox {
  readonly kind: 'watermark';
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly text: string;
  readonly width: number;
  readonly style: TextStyle;
}

/** A drawing, `scale` points of the page for each of its own. Painted in one piece, since its node tells it in words. */
export interface DrawingBox {
  readonly kind: 'drawing';
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly shapes: readonly SetShape[];
}

/** An image, scaled to its box. */
export interface PictureBox {
  readonly kind: 'picture';
  readonly role: Role;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly picture: PrintPicture;
}

export type Role = ContentRole | ArtifactRole;

/** Text of the document itself, read aloud as part of `node`. */
export interface ContentRole {
  readonly kind: 'content';
  readonly node: TagNode;
}

/** Text that assistive technology passes over (ISO 32000-1, 14.8.2.2). */
export interface ArtifactRole {
  readonly kind: 'artifact';
  readonly type: 'Pagination' | 'Layout';
  readonly subtype?: 'Header' | 'Footer' | 'Watermark';
}

export function moveDown<T extends Box>(box: T, distance: number): T {
  return { ...box, y: box.y + distance };
}

/** Words that stand apart in print, such as a number and its title, are words apart also when read aloud. */
export function endWithSpace(box: Box): Box {
  return box.kind === 'line' ? { ...box, ending: 'space' } : box;
}

/** The same look without meaning, for table heads printed again on the next page. */
export function asArtifact(box: Box): Box {
  const role: ArtifactRole = { kind: 'artifact', type: 'Pagination' };
  if (box.kind === 'drawing' || box.kind === 'picture') return { ...box, role };
  if (box.kind !== 'line') return box;
  const segments = box.segments.map(({ mark: _, edit: __, ...segment }) => segment);
  return { ...box, segments, role };
}
