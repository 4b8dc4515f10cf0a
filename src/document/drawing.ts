/**
 * A picture as shapes with places, which both formats paint alike. `x` and `y` count from the upper left corner, in
 * points at the size it is made for; a renderer scales the whole to the column it has. Every shape is inside the box,
 * and coordinates are rounded, so that the same figures give the same file on every machine.
 */
export interface Drawing {
  readonly type: 'drawing';
  readonly width: number;
  readonly height: number;
  /** From below to above. */
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | RectShape | CircleShape | TextShape;

/**
 * A colour of the theme by what it is for. `page` is the paper. What carries meaning is drawn in `text`, `muted` or
 * `accent`, which every theme has at 4.5:1 or more against both `page` and `tint`; `rule` is only for what helps the
 * eye, such as an axis.
 */
export type Ink = 'text' | 'muted' | 'accent' | 'tint' | 'rule' | 'page';

export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  /** Lengths of dash and space. */
  readonly dash?: readonly [number, number];
}

interface Painted {
  readonly fill?: Ink;
  readonly stroke?: Stroke;
}

/** SVG path data with the commands M, L, C and Z in absolute coordinates, no others. */
export interface PathShape extends Painted {
  readonly type: 'path';
  readonly data: string;
}

export interface RectShape extends Painted {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CircleShape extends Painted {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** One line of text, ready to print. `x` is where it begins, ends or has its middle; `y` is its baseline. */
export interface TextShape {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly bold: boolean;
  /** Never another: text is what the contrast of 4.5:1 is about. */
  readonly ink: 'text' | 'muted' | 'accent';
  readonly value: string;
}
