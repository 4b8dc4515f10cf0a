import type { Result } from '../base/result.js';
import type { Data } from '../model/content.js';
import type { Region } from '../model/region.js';
import type { DataRecord } from '../validate/file-record.js';
import { linkAssignments } from './link-assignments.js';
import { linkCalendar } from './link-calendar.js';
import { linkDecisions } from './link-decisions.js';
import { linkDocuments } from './link-documents.js';
import { linkGlossary } from './link-glossary.js';
import { linkLegalPersons } from './link-legal-persons.js';
import { linkRisks } from './link-risks.js';
import { readTable } from './tables/read-table.js';

type Linkers = {
  readonly [Kind in DataRecord['kind']]: (
    data: Extract<DataRecord, { readonly kind: Kind }>,
    region: Region,
  ) => Result<Data>;
};

const linkers: Linkers = {
  tabell: ({ file, record, csv }, region) => readTable(file.name, record, csv, region),
  uppdrag: linkAssignments,
  kalender: linkCalendar,
  risker: (data) => ({ value: linkRisks(data), diagnostics: [] }),
  'juridiska personer': (data) => ({ value: linkLegalPersons(data), diagnostics: [] }),
  beslut: (data) => ({ value: linkDecisions(data), diagnostics: [] }),
  dokument: (data) => ({ value: linkDocuments(data), diagnostics: [] }),
  ordlista: linkGlossary,
};

export function linkData(data: DataRecord, region: Region): Result<Data> {
  // The table is keyed by the record's own kind, which the compiler cannot follow through the look-up.
  const link = linkers[data.kind] as (data: DataRecord, region: Region) => Result<Data>;
  return link(data, region);
}
