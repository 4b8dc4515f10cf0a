import type { Place } from '../../base/place.js';
import type { ProseFigure } from './prose-figures.js';

/** A total, the parts that are said to make it, and whether they may make less. */
export interface StatedSum {
  readonly total: ProseFigure;
  readonly parts: readonly ProseFigure[];
  readonly place: Place;
  readonly only?: 'no-more';
}
