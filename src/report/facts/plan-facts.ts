import type { Bilingual } from '../../base/bilingual.js';
import type { Decimal } from '../../base/decimal.js';
import type { Exemption } from '../../base/diagnostic.js';
import type { Severity } from '../../base/rule.js';
import type { AssignmentStatus } from '../../model/lists.js';
import type { Period, PlanKind } from '../../model/plan.js';
import type { PlanState } from '../../model/plan-state.js';
import type { AmountUnit } from '../../model/region.js';
import type { Value } from '../../value/value.js';

/**
 * What the reports keep of one plan once it has been read and checked: rows of words and figures. The plan itself,
 * with its texts, is let go before the next is read, so that ten years of a region fit in memory.
 */
export interface PlanFacts {
  readonly origin: PlanOrigin;
  /** The tables of frames that the plan has. */
  readonly frames: readonly FrameTable[];
  /** A regionplan's goals in reading order; a board's plan has none of its own here. */
  readonly goals: readonly GoalFact[];
  readonly answers: readonly AnswerFact[];
  readonly indicators: readonly IndicatorFact[];
  readonly assignments: readonly AssignmentFact[];
  readonly meetings: readonly MeetingFact[];
  readonly findings: readonly FindingFact[];
}

export interface PlanOrigin {
  /** ”regionstyrelsen/2022”. */
  readonly folder: string;
  /** ”Verksamhetsplan 2022, Regionstyrelsen”. */
  readonly title: string;
  readonly kind: PlanKind;
  readonly board: BoardName | undefined;
  readonly period: Period;
  readonly state: PlanState;
  /** ISO. */
  readonly decided: string | undefined;
  /** The folder of the regionplan that the plan answers to; undefined where that could not be read. */
  readonly answersTo: string | undefined;
}

export interface BoardName {
  readonly folder: string;
  readonly name: string;
  readonly abbreviation: string | undefined;
}

export interface FrameTable {
  /** ”ekonomi/ramar”. */
  readonly name: string;
  readonly title: string;
  readonly kind: string;
  readonly unit: AmountUnit | undefined;
  readonly rows: readonly FrameRow[];
}

export interface FrameRow {
  readonly label: string;
  readonly depth: number;
  readonly total: boolean;
  /** The places of the rows it is a part of, from the outermost. */
  readonly within: readonly number[];
  readonly amounts: readonly FrameAmount[];
}

export interface FrameAmount {
  readonly year: number;
  /** ”Ram 2022”. */
  readonly heading: string;
  /** In the table's unit. */
  readonly amount: Decimal;
  readonly check: FrameCheck;
}

/** What the checks say of a figure. `message` is the finding's own words. */
export type FrameCheck =
  | { readonly outcome: 'agrees' | 'computed' | 'unchecked' }
  | { readonly outcome: 'deviates' | 'rounded' | 'exempted'; readonly message: Bilingual };

export interface GoalFact {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  /** Keys of the goals above it. */
  readonly above: readonly string[];
  /** Whether goals with ids of their own stand under it. */
  readonly hasGoalsBelow: boolean;
  readonly crossCutting: boolean;
}

export interface AnswerFact {
  /** The key of the regionplan’s goal. */
  readonly goal: string;
  /** The board's own goal that the file is about, where it stands under the regionplan's. */
  readonly ownGoal: string | undefined;
  readonly indicators: readonly string[];
  readonly ownGoals: readonly string[];
  /** Keys of the cross-cutting goals that it takes up. */
  readonly serves: readonly string[];
  readonly sharedWith: readonly string[];
  /** Whether goals of the kind are to be measured. */
  readonly measured: boolean;
  readonly reason: string | undefined;
  readonly path: string;
}

export interface IndicatorFact {
  readonly id: string;
  readonly name: string;
  /** ”Mål 2.1 Tillgänglig vård”. */
  readonly goal: string;
  /** The board's own goal that it measures, where there is one between. */
  readonly ownGoal: string | undefined;
  readonly sources: readonly string[];
  readonly unit: string | undefined;
  readonly scale: string | undefined;
  readonly better: 'higher' | 'lower' | undefined;
  readonly outcomes: readonly YearFact[];
  readonly targets: readonly YearFact[];
}

export interface YearFact {
  readonly year: number | undefined;
  readonly value: Value;
}

export interface AssignmentFact {
  readonly list: string;
  readonly assignment: string;
  readonly status: AssignmentStatus | undefined;
  readonly directedTo: 'all-boards' | readonly string[];
  readonly coordinatedBy: string | undefined;
  readonly periodicity: string | undefined;
  readonly deadline: string | undefined;
  readonly decidedBy: string | undefined;
}

export interface MeetingFact {
  readonly first: string;
  readonly last: string;
  readonly calendar: string;
  readonly groups: readonly {
    readonly heading: string | undefined;
    readonly matters: readonly { readonly matter: string; readonly responsible: string | undefined }[];
  }[];
}

export interface FindingFact {
  readonly severity: Severity;
  readonly ruleId: string;
  readonly message: Bilingual;
  readonly path: string;
  readonly line: number | undefined;
  readonly exemption: Omit<Exemption, 'place'> | undefined;
}
