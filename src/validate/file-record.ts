import type { Root } from 'mdast';
import type { AssignmentsRecord } from '../../schemas/assignments.js';
import type { CalendarRecord } from '../../schemas/calendar.js';
import type { DataKind } from '../../schemas/data-kinds.js';
import type { DecisionsRecord } from '../../schemas/decisions.js';
import type { DocumentsRecord } from '../../schemas/documents.js';
import type { GlossaryRecord } from '../../schemas/glossary.js';
import type { GoalFileRecord } from '../../schemas/goal-file.js';
import type { GoalKindShape, GoalListRecord } from '../../schemas/goals.js';
import type { LegalPersonsRecord } from '../../schemas/legal-persons.js';
import type { RisksRecord } from '../../schemas/risks.js';
import type { TableRecord } from '../../schemas/table.js';
import type { TextFileRecord } from '../../schemas/text-file.js';
import type { CsvFile } from '../source/csv-file.js';
import type { Pictures } from '../source/read-pictures.js';
import type { Located } from './located.js';
import type { PlanFile } from './plan-files.js';

/** One file of a plan, read and validated. Closed: link has one function per kind. */
export type FileRecord = TextRecord | GoalAnswerRecord | GoalListFileRecord | DataRecord;

export interface TextRecord {
  readonly type: 'text';
  readonly file: PlanFile;
  readonly front: Located<TextFileRecord> | undefined;
  readonly body: Root;
  readonly pictures: Pictures;
}

export interface GoalAnswerRecord {
  readonly type: 'goal-answer';
  readonly file: PlanFile;
  readonly kind: GoalKindShape;
  readonly front: Located<GoalFileRecord>;
  readonly body: Root;
  readonly pictures: Pictures;
}

export interface GoalListFileRecord {
  readonly type: 'goal-list';
  readonly file: PlanFile;
  readonly record: Located<GoalListRecord>;
}

export type DataRecord =
  | TableFileRecord
  | DataRecordOf<'uppdrag', AssignmentsRecord>
  | DataRecordOf<'kalender', CalendarRecord>
  | DataRecordOf<'risker', RisksRecord>
  | DataRecordOf<'juridiska personer', LegalPersonsRecord>
  | DataRecordOf<'beslut', DecisionsRecord>
  | DataRecordOf<'dokument', DocumentsRecord>
  | DataRecordOf<'ordlista', GlossaryRecord>;

/** A table, and the CSV file that has its rows where they do not stand in the table's own file. */
export interface TableFileRecord extends DataRecordOf<'tabell', TableRecord> {
  readonly csv: CsvFile | undefined;
}

export interface DataRecordOf<Kind extends DataKind, T> {
  readonly type: 'data';
  readonly kind: Kind;
  readonly file: PlanFile;
  readonly record: Located<T>;
}
