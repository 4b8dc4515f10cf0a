import type { ListWordsRecord } from '../../schemas/list-words.js';
import type { DocumentLabels } from '../document/document.js';
import type { Data } from '../model/content.js';
import type { TableChart, TableKind } from '../model/figures-table.js';
import type { PlanKind } from '../model/plan.js';
import type { ColumnWidths } from './column-widths.js';
import type { TablePages } from './table-pages.js';

/** What a template decides: words, numbering and order. No code, and nothing of how it looks: that is the theme. */
export interface Template {
  readonly name: string;
  readonly titles: Readonly<Record<PlanKind, string>>;
  /** The words that a renderer prints by itself. */
  readonly labels: DocumentLabels;
  readonly words: TemplateWords;
  /** What the parts of each kind of list are called, by the kind's and the part's own keys. */
  readonly lists: ListWordsRecord;
  readonly numbers: {
    /** By level, from the chapter down; the last one serves every deeper level. */
    readonly patterns: readonly string[];
    /** How many levels have a number; 0 for none. */
    readonly depth: number;
  };
  readonly widths: ColumnWidths;
  readonly pages: TablePages;
  readonly contentsDepth: number;
  readonly goals: {
    /** By depth in the goal chain; the last one serves every deeper level. */
    readonly headings: readonly string[];
    readonly numbered: 'all' | 'chapters' | 'none';
    /** Over the goals under each of the topmost, in a board's plan; undefined where they have no heading in common. */
    readonly gathering: string | undefined;
    readonly order: 'table-first' | 'text-first';
    /**
     * What a table of indicators shows, in order. A column with an offset is there for that year, counted from the
     * plan's first, also where no indicator has a value for it; the other years are those that have values.
     */
    readonly columns: readonly {
      readonly kind: 'name' | 'source' | 'outcome' | 'target';
      readonly offset?: number;
    }[];
    /** Whether a plan ends with an index of goals and indicators. */
    readonly index: boolean;
  };
  /** What is drawn where the plan itself does not say. */
  readonly charts: {
    readonly tables: Readonly<Partial<Record<TableKind, TableChart>>>;
    /** A small line in the row of an indicator. */
    readonly sparklines: boolean;
    /** The goals of a regionplan as a tree. */
    readonly goalTree: boolean;
    readonly words: ChartWords;
  };
  /** The kinds of data that no text places, in the order they are printed last. */
  readonly placement: readonly Data['type'][];
}

export interface ChartWords {
  readonly figure: string;
  readonly barsInWords: string;
  readonly waterfall: string;
  readonly waterfallInWords: string;
  readonly development: string;
  readonly legend: string;
  readonly overview: string;
  readonly goalTree: string;
  readonly sparkline: string;
  readonly cutAxis: string;
  readonly goalTreeInWords: string;
}

/** Words and patterns; a pattern's `{name}` places are filled by compose. */
export interface TemplateWords {
  readonly table: string;
  readonly emptyTable: string;
  readonly section: string;
  readonly unnumberedSection: string;
  readonly onPage: string;
  readonly index: string;
  readonly amountsIn: string;
  readonly adopted: string;
  readonly prepared: string;
  readonly draft: string;
  readonly answersTo: string;
  readonly caseNumber: string;
  readonly indicatorsFor: string;
  readonly goalsFor: string;
  readonly sharedWith: string;
  readonly and: string;
  readonly baseline: string;
  readonly source: string;
  readonly outcome: string;
  readonly target: string;
  readonly scale: string;
  readonly better: { readonly higher: string; readonly lower: string };
  readonly frameArea: string;
  readonly row: string;
}
