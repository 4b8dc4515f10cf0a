import type { Goal } from '../model/goal-chain.js';
import type { Wording } from './referring-words.js';

/** How a plan is looked at when it is held against another. */
export interface View {
  /** What a goal of the regionplan is known by. It lives on in a later regionplan under the key that it has there. */
  readonly keyOf: (goal: Goal) => string;
  /** The key that an answer has in the later plan: a goal of the board's own may have got another name. */
  readonly laterKey: (answer: string) => string;
  /** What a value says, with what its references lead to. */
  readonly words: Wording;
  /** It is held against another plan, and not an earlier version of itself. */
  readonly isOtherPlan: boolean;
  /** The other plan is for other years. */
  readonly ofOtherYears: boolean;
}
