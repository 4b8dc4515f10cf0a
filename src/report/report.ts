import type { Bilingual, Language } from '../base/bilingual.js';
import type { Drawing } from '../document/drawing.js';
import type { ReportTable, TableDraft } from './report-table.js';

/** In the order in which `all` writes them. */
export const reportNames = ['frames', 'thread', 'indicators', 'assignments', 'calendar', 'findings'] as const;

export type ReportName = (typeof reportNames)[number];

/** A report of one region in one language, with nothing decided of how it looks. */
export interface Report {
  readonly language: Language;
  readonly name: ReportName;
  /** ”Röd tråd”. */
  readonly title: string;
  /** What the report answers, in a sentence. */
  readonly subject: string;
  readonly region: string;
  /** The years that its plans are about, ”2021–2025”; empty where there are none. */
  readonly years: string;
  /** Of the latest decision among its plans, ISO; the day is the document's own, never the clock's. */
  readonly date: string;
  readonly planCount: number;
  /** The day that what is due was judged by, where that matters. */
  readonly judgedOn: string | undefined;
  /** Sentences with the figures that matter, for who reads nothing else. */
  readonly summary: readonly string[];
  /** Charts of what the tables of the overview hold. */
  readonly figures: readonly ReportFigure[];
  /** Right after the summary: the tables that hold the whole at a glance. */
  readonly overview: readonly ReportTable[];
  readonly parts: readonly ReportPart[];
  /** Everything, row by row, for spreadsheets and other programs. The first is the report's main table. */
  readonly tables: readonly ReportTable[];
  /** What the calendar format holds; other reports have none. */
  readonly events: readonly ReportEvent[];
}

/** A chapter of the document, or a section of one. */
export interface ReportPart {
  readonly title: string;
  /** Sentences under the heading. */
  readonly text: readonly string[];
  /** Charts of what the tables hold, before them. */
  readonly figures: readonly ReportFigure[];
  readonly tables: readonly ReportTable[];
  readonly parts: readonly ReportPart[];
}

/** A chart. Its figures stand in a table beside it. */
export interface ReportFigure {
  readonly caption: string;
  /** ”Belopp i tkr”. */
  readonly unit?: string;
  /** What it shows, in words. */
  readonly alternative: string;
  readonly drawing: Drawing;
}

/** A report as its maker has it: our words in both languages, what plans say as they say it. */
export interface ReportDraft
  extends Pick<Report, 'name' | 'region' | 'years' | 'date' | 'planCount' | 'judgedOn' | 'events'> {
  readonly title: Bilingual;
  readonly subject: Bilingual;
  readonly summary: readonly Bilingual[];
  readonly figures: readonly FigureDraft[];
  readonly overview: readonly TableDraft[];
  readonly parts: readonly PartDraft[];
  readonly tables: readonly TableDraft[];
}

export interface PartDraft {
  readonly title: Bilingual;
  readonly text: readonly Bilingual[];
  readonly figures: readonly FigureDraft[];
  readonly tables: readonly TableDraft[];
  readonly parts: readonly PartDraft[];
}

export interface FigureDraft {
  readonly caption: Bilingual;
  readonly unit?: Bilingual;
  readonly alternative: Bilingual;
  readonly drawing: Drawing;
}

/** An all-day entry of a calendar. */
export interface ReportEvent {
  /** Of the plan it comes from: the same in every run, and its own among the plan's. */
  readonly id: string;
  readonly title: Bilingual;
  readonly description: string;
  /** ISO; both days are included. */
  readonly first: string;
  readonly last: string;
  /** The day its plan was decided, or the first of the plan's year. */
  readonly decided: string;
}
