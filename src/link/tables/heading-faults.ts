import type { TableRecord } from '../../../schemas/table.js';
import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { FiguresRow } from '../../model/figures-table.js';
import type { Located } from '../../validate/located.js';
import { cellCount } from './rules.js';

/** Fewer rows than this may all be wrong. */
const fewestRows = 2;

/** Where every row has as many figures, it is the headings that are wrong: one fault, and not one for each row. */
export function headingFault(
  rows: readonly FiguresRow[],
  columns: number,
  { value: { kolumner }, at }: Located<TableRecord>,
): Diagnostic | undefined {
  if (kolumner === undefined) return undefined;
  const counts = rows.filter(({ cells }) => cells.length > 0).map(({ cells }) => cells.length);
  const [count = 0] = counts;
  const isFault = counts.length >= fewestRows && count > columns && counts.every((each) => each === count);
  if (!isFault) return undefined;
  const one = columns === 1;
  return diagnose(cellCount, {
    place: at(['kolumner']),
    message: {
      sv: `Tabellen har ${columns} ${one ? 'kolumn' : 'kolumner'}, men alla ${counts.length} rader har ${count} belopp.`,
      en: `The table has ${columns} ${one ? 'column' : 'columns'}, but all ${counts.length} rows have ${count} figures.`,
    },
    help: helpFor(kolumner, count),
  });
}

function helpFor(written: string, count: number): Bilingual {
  const parts = [/\s*[;\t]\s*/, /\s*\|\s*/, /, */].map((sign) => written.trim().split(sign));
  const headings = parts.find(({ length }) => length === count)?.join(' | ');
  const example = headings === undefined ? '' : `: ”kolumner: ${headings}”`;
  return {
    sv: `Skriv en rubrik för varje belopp, med lodstreck och mellanslag emellan${example}.`,
    en: `Write a heading for each figure, with a vertical bar and spaces between${example.replace('”', '“')}.`,
  };
}
