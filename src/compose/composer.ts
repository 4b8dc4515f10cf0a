import type { Goal } from '../model/goal-chain.js';
import type { Plan } from '../model/plan.js';
import type { Anchor } from '../model/references.js';
import type { Template } from '../template/template.js';
import type { GoalEntry } from './goal-entry.js';
import type { Identifiers } from './identifiers.js';
import type { NoteCollector } from './notes.js';

/** What the parts of compose share while one document is made. */
export interface Composer {
  readonly plan: Plan;
  readonly template: Template;
  readonly identifiers: Identifiers;
  readonly notes: NoteCollector;
  /** What a reference can be written as, and what it leads to. */
  readonly names: ReadonlyMap<string, Anchor>;
  /** The topmost goals whose goals already have the heading over them. */
  readonly gathered: Set<Goal>;
  /** Blocks get their identifiers here when they are made; sections when they are nested. */
  readonly anchors: Map<Anchor, string>;
  /** The indicators that the document has, in reading order, for its index. */
  readonly indicators: GoalEntry[];
}
