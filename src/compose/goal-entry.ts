import type { IndexEntry } from '../document/document.js';
import type { GoalKind } from '../model/goal-chain.js';

/** A goal or an indicator in the index. */
export interface GoalEntry extends IndexEntry {
  readonly kind: GoalKind;
}
