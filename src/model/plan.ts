import type { Place } from '../base/place.js';
import type { Content, Data } from './content.js';
import type { PlanExemption } from './exemption.js';
import type { GoalChain, GoalTree } from './goal-chain.js';
import type { PlanState } from './plan-state.js';
import type { Board, Region } from './region.js';
import type { ToDo } from './to-do.js';

export type { PlanState };

/** One plan, linked: every reference resolved or told, every figure typed. Frozen; no check changes it. */
export interface Plan {
  readonly region: Region;
  /** The plan's folder, ”regionstyrelsen/2022”. */
  readonly folder: string;
  readonly kind: PlanKind;
  /** The author's own title; otherwise the template has a word for the kind. */
  readonly title: string | undefined;
  /** The template that the plan is printed with, and where it is named; the region's where the plan names none. */
  readonly template: { readonly name: string; readonly at: Place };
  readonly period: Period;
  readonly state: PlanState;
  /** Where it says so. */
  readonly stateAt: Place;
  readonly decision: Decision | undefined;
  /** Absent for a regionplan, and for a board that region.yaml does not know. */
  readonly board: Board | undefined;
  /** The period of the regionplan that a board's plan answers to. */
  readonly answersTo: Period | undefined;
  /** The folder of that regionplan, ”regionplan/2022-2024”. */
  readonly answersToFolder: string | undefined;
  /** The folder of the regionplan that a regionplan has been decided in the place of. */
  readonly revises: string | undefined;
  readonly chain: GoalChain;
  readonly goals: GoalTree;
  /** In the order of the document. */
  readonly content: readonly Content[];
  /** How many files a file of the content stands under the headings of, by its path; nothing for a chapter. */
  readonly depths: ReadonlyMap<string, number>;
  /** Data that neither `innehåll` nor a text places: the template does. By name. */
  readonly unplaced: readonly Data[];
  /** The paths of the shared texts that it prints. */
  readonly sharedTexts: ReadonlySet<string>;
  readonly exemptions: readonly PlanExemption[];
  readonly toDos: readonly ToDo[];
  /** Where the plan is declared: its front matter. */
  readonly place: Place;
}

export type PlanKind = 'regionplan' | 'verksamhetsplan' | 'nämndplan';

/** ”2022 (2023–2024)”: the plan's years and, in parentheses, the years it looks out over. */
export interface Period {
  readonly first: number;
  readonly last: number;
  readonly outlook: { readonly first: number; readonly last: number } | undefined;
}

export interface Decision {
  /** Where its date is written, or else the decision. */
  readonly place: Place;
  readonly body: string;
  /** ISO `2021-11-04`. */
  readonly date: string | undefined;
  readonly paragraph: string | undefined;
  readonly caseNumber: string | undefined;
  /** Where the case number is written, or else the decision. */
  readonly caseNumberAt: Place;
}
