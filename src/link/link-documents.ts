import type { DocumentsRecord } from '../../schemas/documents.js';
import type { DocumentList, RelatedDocument } from '../model/lists.js';
import type { DataRecordOf } from '../validate/file-record.js';
import type { Path } from '../validate/located.js';
import { type TextReader, textReader } from './read-text.js';

export function linkDocuments({ file, record }: DataRecordOf<'dokument', DocumentsRecord>): DocumentList {
  const read = textReader(record);
  const { dokument, poster } = record.value;
  const groups = Array.isArray(poster)
    ? [{ heading: undefined, documents: documentsOf(poster, ['poster'], read) }]
    : Object.entries(poster).map(([heading, entries]) => ({
        heading: read.key(['poster', heading]),
        documents: documentsOf(entries, ['poster', heading], read),
      }));
  return {
    type: 'documents',
    name: file.name,
    place: record.at(['dokument']),
    title: read.rich(dokument, ['dokument']),
    groups,
    sideBySide: record.value['bredvid varandra'] === 'ja',
  };
}

type Entries = Extract<DocumentsRecord['poster'], readonly unknown[]>;

function documentsOf(entries: Entries, path: Path, read: TextReader): readonly RelatedDocument[] {
  return entries.map((entry, index) => {
    const at = [...path, index];
    if (typeof entry === 'string') return { name: read.rich(entry, at), links: [], status: undefined };
    return {
      name: read.rich(entry.namn, [...at, 'namn']),
      links: read.several(entry.länk, [...at, 'länk']),
      status: read.optional(entry.status, [...at, 'status']),
    };
  });
}
