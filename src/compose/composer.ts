import type { GoalAnswer } from '../model/content.js';
import type { Goal } from '../model/goal-chain.js';
import type { Plan } from '../model/plan.js';
import type { Anchor } from '../model/references.js';
import type { Template } from '../template/template.js';
import type { Flow } from './flow.js';
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
  /** The regionplan's own files about goals that already stand in a list of goals. */
  readonly answered: Set<GoalAnswer>;
  /** What such a file prints, heading and all, in the list; undefined for a goal without one. */
  readonly answerFlow: (goal: Goal) => readonly Flow[] | undefined;
  /** The topmost goals whose goals already have the heading over them. */
  readonly gathered: Set<Goal>;
  /** Blocks get their identifiers here when they are made; sections when they are nested. */
  readonly anchors: Map<Anchor, string>;
  /** What a reference to something of the board's own says. */
  readonly spoken: Map<Anchor, string>;
  /** The indicators that the document has, in reading order, for its index. */
  readonly indicators: GoalEntry[];
}
