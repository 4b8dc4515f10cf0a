import type { CircleShape, PathShape, RectShape } from '../../../document/document.js';
import type { TextStyle } from './text-style.js';

/** A shape of a drawing with its colours as `#rrggbb` and its text where it begins, in points of the drawing. */
export type SetShape = Set<PathShape> | Set<RectShape> | Set<CircleShape> | SetText;

export interface SetPaint {
  readonly fill?: string;
  readonly stroke?: { readonly color: string; readonly width: number; readonly dash?: readonly number[] };
}

type Set<Shape> = Omit<Shape, 'fill' | 'stroke'> & SetPaint;

export interface SetText {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
}
