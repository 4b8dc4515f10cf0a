import type { Place } from '../base/place.js';
import type { Value } from '../value/value.js';
import type { GoalKind } from './goal-chain.js';
import type { Board } from './region.js';
import type { RichText } from './rich-text.js';

/** What a board takes upon itself for a goal: how it is measured, goals of its own, and who shares it. */
export interface Undertaking {
  readonly sharedWith: readonly Board[];
  readonly indicators: readonly Indicator[];
  readonly withoutIndicators: { readonly reason: RichText; readonly place: Place } | undefined;
  /** Goals that the board decides under this one, kind by kind in the order of the chain. */
  readonly goals: readonly BoardGoal[];
}

/** A goal that a board decides and writes in the file of the goal above it. */
export interface BoardGoal extends Undertaking {
  readonly kind: GoalKind;
  /** Printed where it is given. */
  readonly id: string | undefined;
  readonly name: RichText;
  readonly place: Place;
}

export interface Indicator {
  readonly id: string;
  readonly name: RichText;
  readonly sources: readonly RichText[];
  readonly definition: RichText | undefined;
  readonly unit: string | undefined;
  readonly scale: string | undefined;
  readonly better: 'higher' | 'lower' | undefined;
  readonly baseline: Value | undefined;
  /** By year, rising; those without a year first. */
  readonly outcomes: readonly YearValue[];
  readonly targets: readonly YearValue[];
  readonly note: RichText | undefined;
  readonly place: Place;
}

export interface YearValue {
  /** Undefined where the plan gives a value but no year. */
  readonly year: number | undefined;
  readonly value: Value;
  /** As its author wrote it. */
  readonly written: string;
  readonly place: Place;
}

/** Every indicator of an undertaking, also those of the board's own goals under it, in reading order. */
export function indicatorsOf(undertaking: Undertaking): readonly Indicator[] {
  return [...undertaking.indicators, ...undertaking.goals.flatMap(indicatorsOf)];
}
