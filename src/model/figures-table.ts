import type { Place } from '../base/place.js';
import type { Value } from '../value/value.js';
import type { AmountUnit } from './region.js';
import type { RichText } from './rich-text.js';

/** A table of figures as the author gave it; a total that was only named is computed before the model is frozen. */
export interface FiguresTable {
  readonly type: 'figures-table';
  readonly name: string;
  readonly place: Place;
  readonly title: RichText;
  readonly kind: 'frames' | 'plain';
  readonly unit: AmountUnit;
  /** Undefined when the template's word for the kind of table serves. */
  readonly rowHeading: RichText | undefined;
  readonly columns: readonly FiguresColumn[];
  readonly rows: readonly FiguresRow[];
  readonly total: FiguresTotal | undefined;
  readonly notes: readonly RichText[];
}

export interface FiguresColumn {
  readonly title: RichText;
  readonly place: Place;
}

export interface FiguresRow {
  readonly label: RichText;
  /** As many as there are columns; one that the author left out is a missing value. */
  readonly cells: readonly FiguresCell[];
  /** False where another number of figures was written: which column each belongs to is then anyone's guess. */
  readonly whole: boolean;
  readonly place: Place;
}

export interface FiguresCell {
  readonly value: Value;
  readonly place: Place;
}

/** `stated`: the author wrote the figures and they are checked. `computed`: they are the sums of the rows. */
export interface FiguresTotal extends FiguresRow {
  readonly origin: 'stated' | 'computed';
}
