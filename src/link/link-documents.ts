import type { DocumentsRecord } from '../../schemas/documents.js';
import type { DocumentList, RelatedDocument } from '../model/lists.js';
import type { DataRecordOf } from '../validate/file-record.js';
import type { Located, Path } from '../validate/located.js';
import { textReader } from './read-text.js';
import { tablePage } from './table-page.js';

export function linkDocuments({ file, record }: DataRecordOf<'dokument', DocumentsRecord>): DocumentList {
  const read = textReader(record);
  const { dokument, poster } = record.value;
  const groups = Array.isArray(poster)
    ? [{ heading: undefined, documents: documentsOf(poster, ['poster'], record) }]
    : Object.entries(poster).map(([heading, entries]) => ({
        heading: read.key(['poster', heading]),
        documents: documentsOf(entries, ['poster', heading], record),
      }));
  return {
    type: 'documents',
    name: file.name,
    place: record.at(['dokument']),
    title: read.rich(dokument, ['dokument']),
    page: tablePage(record.value),
    groups,
    sideBySide: record.value['bredvid varandra'] === 'ja',
  };
}

type Entries = Extract<DocumentsRecord['poster'], readonly unknown[]>;

function documentsOf(
  entries: Entries,
  path: Path,
  record: Located<DocumentsRecord>,
): readonly RelatedDocument[] {
  const read = textReader(record);
  return entries.map((entry, index) => {
    const at = [...path, index];
    const place = record.at(at);
    if (typeof entry === 'string') return { name: read.rich(entry, at), links: [], status: undefined, place };
    return {
      name: read.rich(entry.namn, [...at, 'namn']),
      links: read.several(entry.länk, [...at, 'länk']),
      status: read.optional(entry.status, [...at, 'status']),
      place,
    };
  });
}
