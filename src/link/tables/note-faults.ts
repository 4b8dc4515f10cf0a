import type { TableRecord } from '../../../schemas/table.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { FiguresTable } from '../../model/figures-table.js';
import type { Located } from '../../validate/located.js';
import { unknownNote, unusedNote } from './rules.js';

/** Numbers that lead to no note, and notes that no row leads to where rows refer to notes at all. */
export function noteFaults(
  { rows, notes }: FiguresTable,
  record: Located<TableRecord>,
): readonly Diagnostic[] {
  const used = new Set(rows.flatMap((row) => row.notes));
  const unknown = rows.flatMap((row) =>
    row.notes
      .filter((number) => number < 1 || number > notes.length)
      .map((number) =>
        diagnose(unknownNote, {
          place: row.place,
          message: {
            sv: `Raden ”${row.label.plain}” hänvisar till not ${number}, men tabellen har ${notes.length} noter.`,
            en: `The row “${row.label.plain}” refers to note ${number}, but the table has ${notes.length} notes.`,
          },
        }),
      ),
  );
  const unused = notes.flatMap(({ number }, index) =>
    number === undefined || used.has(number)
      ? []
      : [
          diagnose(unusedNote, {
            place: record.at(['noter', index]),
            message: {
              sv: `Ingen rad hänvisar till not ${number}.`,
              en: `No row refers to note ${number}.`,
            },
          }),
        ],
  );
  return [...unknown, ...unused];
}
