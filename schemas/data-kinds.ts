import { legalPersonsSchema } from './legal-persons.js';
import { risksSchema } from './risks.js';
import { tableSchema } from './table.js';

/** The kinds of data file. The first key of a file tells its kind and holds its title. */
export const dataKinds = {
  tabell: tableSchema,
  risker: risksSchema,
  'juridiska personer': legalPersonsSchema,
} as const;

export type DataKind = keyof typeof dataKinds;
