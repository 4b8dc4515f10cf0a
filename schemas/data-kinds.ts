import { assignmentsSchema } from './assignments.js';
import { calendarSchema } from './calendar.js';
import { decisionsSchema } from './decisions.js';
import { documentsSchema } from './documents.js';
import { glossarySchema } from './glossary.js';
import { legalPersonsSchema } from './legal-persons.js';
import { risksSchema } from './risks.js';
import { tableSchema } from './table.js';

/** The kinds of data file. The first key of a file tells its kind and holds its title. */
export const dataKinds = {
  tabell: tableSchema,
  uppdrag: assignmentsSchema,
  kalender: calendarSchema,
  risker: risksSchema,
  'juridiska personer': legalPersonsSchema,
  beslut: decisionsSchema,
  dokument: documentsSchema,
  ordlista: glossarySchema,
} as const;

export type DataKind = keyof typeof dataKinds;
