import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { FileRecord } from './file-record.js';
import { emptyText } from './structure-rules.js';

/** A listed text that holds nothing and does not say that it is to be written; a file of a goal may have data alone. */
export function tellEmptyText(record: FileRecord | undefined): readonly Diagnostic[] {
  if (record?.type !== 'text' || record.body.children.length > 0) return [];
  const { file, front } = record;
  const { listedAt } = file;
  if (!listedAt || front?.value['att göra'] !== undefined) return [];
  const name = file.path.split('/').at(-1) ?? file.path;
  return [
    diagnose(emptyText, {
      place: { path: file.path },
      message: { sv: `Filen ”${name}” har ingen text.`, en: `The file “${name}” has no text.` },
      related: [
        {
          place: listedAt,
          message: { sv: 'Här ska den tryckas.', en: 'It is to be printed here.' },
        },
      ],
    }),
  ];
}
