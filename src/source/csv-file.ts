import type { Place } from '../base/place.js';

/** A table as a spreadsheet saves it. Every cell is the text its author wrote, also one that begins as a formula. */
export interface CsvFile {
  readonly path: string;
  /** The first line that holds anything. */
  readonly header: readonly CsvCell[];
  /** The other lines that hold anything, each as wide as the author left it, without blank cells at its end. */
  readonly rows: readonly (readonly CsvCell[])[];
}

export interface CsvCell {
  /** Without quotation marks, and without space around it. */
  readonly text: string;
  readonly place: Place;
}
