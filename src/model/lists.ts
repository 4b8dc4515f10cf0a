import type { Place } from '../base/place.js';
import type { Board } from './region.js';
import type { RichText } from './rich-text.js';
import type { TablePage } from './table-page.js';

/** What every list of the plan language has: the name others refer to it by, its place and its title. */
interface Listed {
  readonly name: string;
  readonly place: Place;
  readonly title: RichText;
}

/** What may be printed as a table. */
interface Tabular extends Listed {
  /** The page that the author asks for. */
  readonly page: TablePage | undefined;
}

export interface AssignmentList extends Tabular {
  readonly type: 'assignments';
  /** Who gave all of them. */
  readonly decidedBy: RichText | undefined;
  readonly assignments: readonly Assignment[];
}

export interface Assignment {
  readonly assignment: RichText;
  readonly status: AssignmentStatus | undefined;
  readonly directedTo: 'all-boards' | readonly Board[];
  readonly coordinatedBy: Board | undefined;
  readonly periodicity: RichText | undefined;
  /** ISO, a day that exists. */
  readonly deadline: string | undefined;
  readonly decidedBy: RichText | undefined;
  /** Where it is worded, and where its deadline stands. */
  readonly place: Place;
  readonly deadlinePlace: Place;
}

export type AssignmentStatus = 'ej påbörjad' | 'påbörjad' | 'pågår' | 'klar' | 'avbruten';

export interface MeetingCalendar extends Tabular {
  readonly type: 'calendar';
  readonly meetings: readonly Meeting[];
}

export interface Meeting {
  /** ISO; the same day for a meeting of one day. */
  readonly first: string;
  readonly last: string;
  readonly groups: readonly MatterGroup[];
  readonly place: Place;
}

/** Matters of one sort, such as recurring ones or follow-ups, under the author's own words for it. */
export interface MatterGroup {
  /** Undefined where a meeting lists its matters as they are. */
  readonly heading: RichText | undefined;
  readonly matters: readonly { readonly matter: RichText; readonly responsible: RichText | undefined }[];
}

export interface RiskList extends Tabular {
  readonly type: 'risks';
  readonly risks: readonly Risk[];
}

export interface Risk {
  readonly risk: RichText;
  /** Likelihood and consequence from 1 to 5, with the author's word for it. */
  readonly likelihood: Grade | undefined;
  readonly consequence: Grade | undefined;
  readonly handling: RichText | undefined;
  readonly place: Place;
}

export interface Grade {
  readonly grade: 1 | 2 | 3 | 4 | 5;
  readonly wording: string;
}

export interface LegalPersons extends Tabular {
  readonly type: 'legal-persons';
  /** The day the list is true for, ISO. */
  readonly asOf: string | undefined;
  readonly persons: readonly {
    readonly name: RichText;
    readonly form: RichText;
    readonly place: Place;
  }[];
}

export interface DecisionList extends Tabular {
  readonly type: 'decisions';
  readonly decisions: readonly {
    readonly decision: RichText;
    readonly body: RichText;
    readonly date: string | undefined;
    readonly paragraph: string | undefined;
    readonly caseNumber: string | undefined;
    readonly place: Place;
  }[];
}

export interface DocumentList extends Tabular {
  readonly type: 'documents';
  /** One group without a heading, or several with one each. */
  readonly groups: readonly DocumentGroup[];
  /** Whether the groups are printed as columns. */
  readonly sideBySide: boolean;
}

export interface DocumentGroup {
  readonly heading: RichText | undefined;
  readonly documents: readonly RelatedDocument[];
}

export interface RelatedDocument {
  readonly name: RichText;
  readonly links: readonly RichText[];
  readonly status: RichText | undefined;
  readonly place: Place;
}

export interface Glossary extends Listed {
  readonly type: 'glossary';
  readonly entries: readonly GlossaryEntry[];
}

export interface GlossaryEntry {
  readonly term: RichText;
  readonly meaning: RichText;
  readonly source: RichText | undefined;
  readonly place: Place;
}

/** Who signs a text, such as a foreword. */
export interface Signer {
  readonly name: string;
  readonly party: string | undefined;
  readonly role: string | undefined;
}
