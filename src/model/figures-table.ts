import type { Decimal } from '../base/decimal.js';
import type { Place } from '../base/place.js';
import type { Value } from '../value/value.js';
import type { AmountUnit } from './region.js';
import type { RichText } from './rich-text.js';
import type { TablePage } from './table-page.js';

/**
 * A table of figures as the author gave it, with its arithmetic worked out: a figure that was left to a formula is
 * computed, and one that was stated knows what it should have been.
 */
export interface FiguresTable {
  readonly type: 'figures-table';
  readonly name: string;
  readonly place: Place;
  readonly title: RichText;
  readonly kind: TableKind;
  /** The unit of figures that state none; undefined where the rows are of different kinds. */
  readonly unit: AmountUnit | undefined;
  /** What is drawn of it; undefined where the author leaves it to the template. */
  readonly chart: TableChart | undefined;
  /** Where the author asks for it. */
  readonly chartAt: Place | undefined;
  /** The page that the author asks for; undefined where the page is turned only when it must be. */
  readonly page: TablePage | undefined;
  /** False where neither the table nor the region says what the unit is, so that it is the program's guess. */
  readonly unitStated: boolean;
  /** Undefined when the template's word for the kind of table serves. */
  readonly rowHeading: RichText | undefined;
  readonly columns: readonly FiguresColumn[];
  /** In printed order: a part follows the whole it belongs to. */
  readonly rows: readonly FiguresRow[];
  readonly notes: readonly FiguresNote[];
}

/** `bars`: its rows column by column. `waterfall`: from one sum by its changes to another. */
export type TableChart = 'bars' | 'waterfall' | 'none';

export interface FiguresColumn {
  readonly title: RichText;
  /** ”Bokslut”, ”Budget”, ”Plan”, when it is written on a line of its own over the headings. */
  readonly state: RichText | undefined;
  /** The one year that the heading names. */
  readonly year: number | undefined;
  /** A column of words, `Slag` or `Område`, which no arithmetic touches. */
  readonly holds: 'figures' | 'words';
  readonly formula: WrittenFormula | undefined;
  readonly place: Place;
}

/** `total` is the table's own sum, `heading` a line that opens a group of rows and has no figures. */
export type RowRole = 'row' | 'heading' | 'total';

/** How parts stand to their whole: `all` of it must be there, or only `some`. `word` is printed before their names. */
export interface PartsOfWhole {
  readonly share: 'all' | 'some';
  readonly word: string | undefined;
}

export interface FiguresRow {
  readonly label: RichText;
  readonly role: RowRole;
  /** How many wholes it is a part of: 0 for a row that stands for itself. */
  readonly depth: number;
  /** How it is a part of the row `depth - 1` above it; undefined for a row that stands for itself. */
  readonly partOf: PartsOfWhole | undefined;
  readonly formula: WrittenFormula | undefined;
  /** True for a sum or difference of rows of its own column: what it says has been counted already. */
  readonly repeats: boolean;
  /** True where the author wants the figures written as the arithmetic gives them. */
  readonly isComputed: boolean;
  /** The row's figures are percentages, also where no sign stands at them. */
  readonly percent: boolean;
  /** Numbers of the table's notes. */
  readonly notes: readonly number[];
  /** As many as there are columns; one that the author left out is a missing value. */
  readonly cells: readonly FiguresCell[];
  /** False where another number of figures was written: which column each belongs to is then anyone's guess. */
  readonly complete: boolean;
  readonly place: Place;
}

export interface FiguresCell {
  readonly value: Value;
  readonly place: Place;
  readonly origin: 'stated' | 'computed';
  /** What the arithmetic of the table says of a stated figure. Empty for a computed one. */
  readonly derivations: readonly Derivation[];
}

export interface WrittenFormula {
  readonly text: string;
  /** `kind`: the one that tables of the kind always have, used where the table has the rows it names. */
  readonly from: 'author' | 'kind';
  readonly place: Place;
}

export type DerivationKind =
  /** The table's own sum of its rows. */
  | 'column-sum'
  /** Parts that are to make the whole. */
  | 'all-parts'
  /** Parts that the whole must hold. */
  | 'some-parts'
  | 'row-formula'
  | 'column-formula'
  /** The same figure in another table. */
  | 'other-table';

/** One way to work a figure out. */
export interface Derivation {
  readonly kind: DerivationKind;
  /** As written; for a sum of rows the words that say so. */
  readonly formula: WrittenFormula | undefined;
  /** In the table's unit; a percentage as the share it is, 0,241. */
  readonly amount: Decimal;
  /** How far the amount may be off because its parts are rounded. */
  readonly margin: Decimal;
}

export interface FiguresNote {
  /** Set where rows refer to the notes by number. */
  readonly number: number | undefined;
  readonly text: RichText;
}

/** The presets of a table; `plain` is a table that is none of them. */
export type TableKind =
  | 'plain'
  | 'ramar'
  | 'resursramar'
  | 'budgetbrygga'
  | 'kostnadsslag'
  | 'investeringar'
  | 'handlingsplan'
  | 'satsningar'
  | 'bakgrundsfaktorer'
  | 'resultatbudget'
  | 'kassaflöde'
  | 'balansbudget'
  | 'reserver'
  | 'statsbidrag';
