import type { Place } from '../base/place.js';
import type { Subject } from './item.js';

/** What differs between two versions of a plan. */
export interface PlanChanges {
  /** ”regionstyrelsen/2022”. */
  readonly folder: string;
  /** ”Verksamhetsplan 2022, Regionstyrelsen”. */
  readonly title: string;
  /** What a plan that is new or gone holds is not taken apart: it is all there, or was. */
  readonly change: 'added' | 'removed' | 'changed';
  readonly groups: readonly GroupChanges[];
  readonly texts: readonly TextChange[];
}

export interface GroupChanges {
  readonly subject: Subject;
  readonly title: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly items: readonly ItemChange[];
  /** What both versions have stands in another order. */
  readonly reordered: boolean;
}

export interface ItemChange {
  readonly change: 'added' | 'removed' | 'changed';
  readonly name: string;
  /** In the later version; in the earlier for what is gone. */
  readonly place: Place;
  /** Of an added item what it says, of a removed one what it said. */
  readonly fields: readonly FieldChange[];
}

/** At least one of the two is there. */
export interface FieldChange {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** From the earlier figure to the later, with sign and unit: ”+2 000 tkr”. */
  readonly difference: string | undefined;
}

/** A paragraph, a heading or an item of a list. */
export interface TextChange {
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** The heading it stands under; of a heading its own words; the file's name before the first. */
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
