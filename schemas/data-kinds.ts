import { assignmentsSchema } from './assignments.js';
import { calendarSchema } from './calendar.js';
import { toDo } from './common.js';
import { decisionsSchema } from './decisions.js';
import { documentsSchema } from './documents.js';
import { glossarySchema } from './glossary.js';
import { legalPersonsSchema } from './legal-persons.js';
import { risksSchema } from './risks.js';
import { tableSchema } from './table.js';

/** The kinds of data file. The first key of a file tells its kind and holds its title. */
export const dataKinds = {
  tabell: tableSchema.safeExtend(toDo),
  uppdrag: assignmentsSchema.safeExtend(toDo),
  kalender: calendarSchema.safeExtend(toDo),
  risker: risksSchema.safeExtend(toDo),
  'juridiska personer': legalPersonsSchema.safeExtend(toDo),
  beslut: decisionsSchema.safeExtend(toDo),
  dokument: documentsSchema.safeExtend(toDo),
  ordlista: glossarySchema.safeExtend(toDo),
} as const;

export type DataKind = keyof typeof dataKinds;
