import type { Root } from 'mdast';
import type { Place } from '../base/place.js';
import type { Value } from '../value/value.js';
import type { FiguresTable } from './figures-table.js';
import type { Goal, GoalKind, GoalTree } from './goal-chain.js';
import type { RichText } from './rich-text.js';

/** What a plan is made of, in the order of the document. Closed: compose has one file per kind. */
export type Content = TextContent | GoalAnswer | GoalList | Data;

/** Data that stands in the text where a directive or the template puts it. */
export type Data = FiguresTable | RiskList | LegalPersons;

interface FromFile {
  /** The name other files refer to it by: its path in the plan's folder, without ending. */
  readonly name: string;
  readonly place: Place;
}

export interface TextContent extends FromFile {
  readonly type: 'text';
  readonly numbered: boolean;
  readonly body: Root;
  /** The data that its `infoga` directives place, by the name written in them. */
  readonly placed: ReadonlyMap<string, Data>;
}

/** What a plan says of one goal of its regionplan. */
export interface GoalAnswer extends FromFile {
  readonly type: 'goal-answer';
  readonly kind: GoalKind;
  /** As written; the goal itself is undefined when the regionplan has none with this id. */
  readonly goalId: string;
  readonly goal: Goal | undefined;
  readonly indicators: readonly Indicator[];
  readonly withoutIndicators: { readonly reason: RichText; readonly place: Place } | undefined;
  readonly body: Root;
  readonly placed: ReadonlyMap<string, Data>;
}

/** The regionplan's own list of its goals. */
export interface GoalList extends FromFile {
  readonly type: 'goal-list';
  readonly goals: GoalTree;
}

export interface Indicator {
  readonly id: string;
  readonly name: RichText;
  readonly source: RichText | undefined;
  readonly unit: string | undefined;
  readonly scale: string | undefined;
  readonly better: 'higher' | 'lower' | undefined;
  /** By year, rising. */
  readonly outcomes: readonly YearValue[];
  readonly targets: readonly YearValue[];
  readonly place: Place;
}

export interface YearValue {
  readonly year: number;
  readonly value: Value;
  readonly place: Place;
}

export interface RiskList extends FromFile {
  readonly type: 'risks';
  readonly title: RichText;
  readonly risks: readonly { readonly risk: RichText; readonly handling: RichText | undefined }[];
}

export interface LegalPersons extends FromFile {
  readonly type: 'legal-persons';
  readonly title: RichText;
  /** The day the list is true for, ISO. */
  readonly asOf: string | undefined;
  readonly persons: readonly { readonly name: RichText; readonly form: RichText }[];
}
