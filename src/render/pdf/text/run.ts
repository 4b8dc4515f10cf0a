import type { Edit, Mark } from '../layout/box.js';
import type { TextStyle } from '../layout/text-style.js';

/** Inline content made flat: what a line breaker needs, without nesting. */
export type Run = TextRun | BreakRun;

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyle;
  readonly mark?: Mark;
  readonly language?: string;
  readonly edit?: Edit;
  /** The note that is referred to here, when it goes to the foot of this page. */
  readonly note?: string;
  /** An anchor at the line where the run begins. */
  readonly anchor?: string;
}

/** A line break that the author asked for. */
export interface BreakRun {
  readonly kind: 'break';
}
