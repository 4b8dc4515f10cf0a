import type { Place } from '../base/place.js';

/** Something that the author of a plan, or the program that made its first draft, has left to do. */
export interface ToDo {
  readonly text: string;
  readonly place: Place;
  /** What it is to be done with: a file, or a stretch of one. */
  readonly covers: Place;
}
