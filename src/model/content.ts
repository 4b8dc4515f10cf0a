import type { Image, Root } from 'mdast';
import type { Bilingual } from '../base/bilingual.js';
import type { PictureFile } from '../base/picture.js';
import type { Place } from '../base/place.js';
import type { Value } from '../value/value.js';
import type { FiguresTable } from './figures-table.js';
import type { Goal, GoalKind, GoalTree } from './goal-chain.js';
import type {
  AssignmentList,
  DecisionList,
  DocumentList,
  Glossary,
  LegalPersons,
  MeetingCalendar,
  RiskList,
  Signer,
} from './lists.js';
import type { RichText } from './rich-text.js';
import type { TablePage } from './table-page.js';
import type { Undertaking } from './undertaking.js';

/** What a plan is made of, in the order of the document. Closed: compose has one file per kind. */
export type Content = TextContent | GoalAnswer | GoalList | Data;

/** Data that stands in the text where a directive or the template puts it. */
export type Data =
  | FiguresTable
  | AssignmentList
  | MeetingCalendar
  | RiskList
  | LegalPersons
  | DecisionList
  | DocumentList
  | Glossary
  | GoalPicture
  | GoalGrid
  | GoalItems;

interface FromFile {
  /** The name other files refer to it by: its path in the plan's folder, without ending. */
  readonly name: string;
  readonly place: Place;
}

export interface TextContent extends FromFile {
  readonly type: 'text';
  /** `first`: its first heading has a number and those under it none. */
  readonly numbered: 'all' | 'first' | 'none';
  readonly signers: readonly Signer[];
  readonly body: Root;
  /** The data that its `infoga` directives place, by the name written in them. */
  readonly placed: ReadonlyMap<string, Data>;
  readonly quoted: readonly QuotedValue[];
  readonly pictures: Pictures;
}

/** A value of the model that a text states in its own words, beside what the model has. */
export interface QuotedValue {
  /** As the author wrote it, without markup. */
  readonly stated: string;
  readonly value: Value;
  /** What a reader would call it: ”Regionstyrelsen totalt”, Ram 2022. */
  readonly name: Bilingual;
  readonly place: Place;
  /** Where the value itself is written; undefined for a count, which is written nowhere. */
  readonly source: Place | undefined;
}

/** The images that stand by themselves in a text; undefined for one that cannot be printed, which has been told. */
export type Pictures = ReadonlyMap<Image, PictureFile | undefined>;

/** What a plan says of one goal: of its regionplan, or of the board's own in a file by itself. */
export interface GoalAnswer extends FromFile, Undertaking {
  readonly type: 'goal-answer';
  readonly kind: GoalKind;
  /** As written: the id in the regionplan, or the name of a goal that the board decides. */
  readonly goalId: string;
  /** Undefined when the regionplan has no goal with this id, or none that the board's own could stand under. */
  readonly goal: Goal | undefined;
  /** What the board's own goal stands under, as written; undefined for a goal of the regionplan. */
  readonly under: { readonly text: string; readonly place: Place } | undefined;
  /** The goals of kinds that cut across, such as perspectives, which the answer takes up. */
  readonly serves: readonly Goal[];
  /** The page that the author asks for its tables. */
  readonly page: TablePage | undefined;
  readonly body: Root;
  readonly placed: ReadonlyMap<string, Data>;
  readonly quoted: readonly QuotedValue[];
  readonly pictures: Pictures;
}

/** The goals of the regionplan as a tree. No file holds it: a text places it by the name `målkedja`. */
export interface GoalPicture extends FromFile {
  readonly type: 'goal-picture';
  readonly title: RichText;
  readonly goals: GoalTree;
}

/** The regionplan's goals of one of its topmost kinds, with those right under them, where a text places it. */
export interface GoalGrid extends FromFile {
  readonly type: 'goal-grid';
  /** The word for the kind, in the plural. */
  readonly title: RichText;
  readonly goals: readonly Goal[];
}

/** The goals or the indicators of one kind under another, where a text places them as a list. */
export interface GoalItems extends FromFile {
  readonly type: 'goal-items';
  /** The word for the kind, in the plural. */
  readonly title: RichText;
  /** By the goal of the regionplan that they stand under. */
  readonly groups: readonly { readonly under: Goal | undefined; readonly items: readonly GoalItem[] }[];
}

export interface GoalItem {
  /** Undefined where none was given. */
  readonly id: string | undefined;
  readonly name: RichText;
}

/** The regionplan's own list of its goals, or of some of them: those of one file. */
export interface GoalList extends FromFile {
  readonly type: 'goal-list';
  readonly goals: GoalTree;
}
