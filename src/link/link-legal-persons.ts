import type { LegalPersonsRecord } from '../../schemas/legal-persons.js';
import type { LegalPersons } from '../model/lists.js';
import type { DataRecordOf } from '../validate/file-record.js';
import { textReader } from './read-text.js';
import { tablePage } from './table-page.js';

export function linkLegalPersons({
  file,
  record,
}: DataRecordOf<'juridiska personer', LegalPersonsRecord>): LegalPersons {
  const title = ['juridiska personer'];
  const read = textReader(record);
  return {
    type: 'legal-persons',
    name: file.name,
    place: record.at(title),
    title: read.rich(record.value['juridiska personer'], title),
    page: tablePage(record.value),
    asOf: record.value.per,
    persons: record.value.poster.flatMap((item, index) =>
      Object.entries(item).map(([name, form]) => {
        const path = ['poster', index, name];
        return { name: read.key(path), form: read.rich(form, path), place: record.keyAt(path) };
      }),
    ),
  };
}
