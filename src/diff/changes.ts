import type { Words } from '../base/bilingual.js';
import type { Place } from '../base/place.js';
import type { Subject } from './item.js';

/** What differs between two versions of a plan, or between two plans. */
export interface PlanChanges {
  /** ”regionstyrelsen/2022”; the name of the file for what holds for the whole region. */
  readonly folder: string;
  /** The folder of the earlier plan, where that is another plan. */
  readonly against: string | undefined;
  /** ”Verksamhetsplan 2022, Regionstyrelsen”. */
  readonly title: Words;
  /**
   * What a plan that is new or gone holds is not taken apart: it is all there, or was. One that is `concerned` is the
   * same, but the regionplan that it answers is not. `settings` are no plan but what holds for all of them.
   */
  readonly change: 'added' | 'removed' | 'changed' | 'concerned' | 'settings';
  readonly groups: readonly GroupChanges[];
  readonly texts: readonly TextChange[];
}

export interface GroupChanges {
  readonly subject: Subject;
  readonly title: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly items: readonly ItemChange[];
  /** What both versions have, but in another order than the rest. */
  readonly moved: readonly MovedItem[];
}

export interface MovedItem {
  readonly name: Words;
  /** What it now stands after; undefined for what has become the first. */
  readonly after: Words | undefined;
}

export interface ItemChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly name: Words;
  /** In the later version; in the earlier for what is gone. */
  readonly place: Place;
  /** Of an added item what it says, of a removed one what it said. */
  readonly fields: readonly FieldChange[];
}

/** At least one of the two is there. */
export interface FieldChange {
  readonly name: Words;
  readonly before: Words | undefined;
  readonly after: Words | undefined;
  /** From the earlier figure to the later, with sign and unit: ”+2 000 tkr”. */
  readonly difference: Words | undefined;
}

/** A paragraph, a heading or an item of a list. */
export interface TextChange {
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** The heading it stands under; of a heading its own words; what the file is called before the first. */
  readonly under: string;
  readonly place: Place;
  readonly pieces: readonly Piece[];
  /** Where it stood, for what has been moved. */
  readonly from?: string;
}

/** Words that both versions have, or only one. */
export interface Piece {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}
