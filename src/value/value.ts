import type { Decimal } from '../base/decimal.js';

/**
 * What stands in a cell for an outcome or a target, typed by how people write it. Closed: whoever handles values
 * by kind learns from the compiler when a kind is added.
 */
export type Value =
  | Quantity
  | Ratio
  | Choice
  | Comparison
  | Span
  | CalendarDate
  | Relative
  | Compound
  | WithBaseline
  | WithRemark
  | Scoped
  | Missing
  | FreeText;

export type ValueKind = Value['kind'];

/** `68,8`, `84 %`, `203,5 kWh/m²`, `4 tillfällen`. */
export interface Quantity {
  readonly kind: 'quantity';
  readonly amount: Decimal;
  /** In its one spelling (`tkr`, `mnkr`, `%`, `kWh/m²`); what we do not know by name is kept as written. */
  readonly unit?: string;
  /** Written as years are, `2023` and not `2 023`; then it is printed so too. Never together with a known unit. */
  readonly plain?: true;
  /** Written with a plus, as a change is: `+5 %`. Only on amounts that are not negative. */
  readonly plus?: true;
}

/** `4/4`, `12 av 20 kommuner`: how many of how many, never more than all. */
export interface Ratio {
  readonly kind: 'ratio';
  readonly part: Decimal;
  readonly whole: Decimal;
  readonly separator: '/' | 'av';
  readonly unit?: string;
}

/** An answer on the scale ja/delvis/nej or ja/nej. */
export interface Choice {
  readonly kind: 'choice';
  readonly answer: 'ja' | 'delvis' | 'nej';
}

export type Relation = 'at-most' | 'at-least' | 'more-than' | 'less-than';

/** `högst 1,9 %`, `mer än 0 %`, `<250`. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly relation: Relation;
  /** The author's choice of word or sign, in its one spelling: `högst`, `max`, `<`, `≤`. */
  readonly wording: string;
  readonly bound: Quantity;
}

/** `40–50 %`: from the lower to the higher, both included. */
export interface Span {
  readonly kind: 'span';
  readonly from: Decimal;
  readonly to: Decimal;
  readonly unit?: string;
}

/** `2023-12-31`, `senast 2023-12-31`: the day something is to be done. */
export interface CalendarDate {
  readonly kind: 'date';
  /** ISO 8601, a day that exists. */
  readonly iso: string;
  /** Present where the author wrote that it is to be done by then. */
  readonly wording?: 'senast';
}

/** `fler än hösten 2020`, `ökning under 2021`: a direction from something known elsewhere. */
export interface Relative {
  readonly kind: 'relative';
  /** `better` is more or less, as the indicator has it. */
  readonly direction: 'more' | 'less' | 'better' | 'same';
  readonly text: string;
}

/** `4 tillfällen och 48 chefer`: several quantities that are all to be reached. At least two, each with a unit. */
export interface Compound {
  readonly kind: 'compound';
  readonly parts: readonly Quantity[];
}

/** `75 % (läsåret 2019–2020: 74 %)`. */
export interface WithBaseline {
  readonly kind: 'with-baseline';
  readonly value: Figure;
  /** When the baseline was measured, as written. */
  readonly when: string;
  readonly baseline: Figure;
}

/** `4 (totalt i länet)`. */
export interface WithRemark {
  readonly kind: 'with-remark';
  readonly value: Figure;
  readonly remark: string;
}

/** `RVN 68,8; Riket 71,8`, `RVN: 83`, `avvikelse 0 kr`: one value per named scope. */
export interface Scoped {
  readonly kind: 'scoped';
  readonly entries: readonly ScopeEntry[];
}

export interface ScopeEntry {
  readonly scope: string;
  readonly value: Figure | Choice | Missing;
}

/** A cell that says why there is no value. */
export interface Missing {
  readonly kind: 'missing';
  readonly reason: MissingReason;
  /** In its one spelling: `ny indikator`, `–` (a lone `-` is a list to YAML), or empty for a blank cell. */
  readonly wording: string;
}

export type MissingReason =
  /** Not measured before. */
  | 'new'
  /** Asked for, not given. */
  | 'no-answer'
  /** Measured in other years. */
  | 'other-years'
  /** Not measured at all. */
  | 'not-measured'
  /** A figure to be filled in later. */
  | 'placeholder'
  | 'dash'
  | 'blank';

/** What the grammar cannot type. It prints as written, and no follow-up can measure it. */
export interface FreeText {
  readonly kind: 'text';
  readonly text: string;
}

/** The kinds that are one figure, and so may stand inside another value. */
export type Figure = Quantity | Ratio | Span | Comparison;
