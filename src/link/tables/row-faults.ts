import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { respell } from '../../base/meant.js';
import type { FiguresCell, FiguresColumn, FiguresRow } from '../../model/figures-table.js';
import { rightFigure } from '../../value/right-figure.js';
import { typesetValue } from '../../value/value-grammar.js';
import { cellCount, notFigure } from './rules.js';

/** What is wrong with a row as written: too few or too many figures, or something that is none. */
export function rowFaults(row: FiguresRow, columns: readonly FiguresColumn[]): readonly Diagnostic[] {
  const unreadable = row.cells
    .filter((cell, index) => columns[index]?.holds === 'figures' && !isFigure(cell))
    .map((cell) => notAFigure(cell, row));
  return [...wrongCount(row, columns.length), ...unreadable];
}

function wrongCount(row: FiguresRow, expected: number): readonly Diagnostic[] {
  if (row.complete) return [];
  const found = row.cells.length;
  const columns = expected === 1 ? ['kolumn', 'column'] : ['kolumner', 'columns'];
  return [
    diagnose(cellCount, {
      place: row.place,
      message: {
        sv: `Raden ”${row.label.plain}” har ${found} belopp, men tabellen har ${expected} ${columns[0]}.`,
        en: `The row “${row.label.plain}” has ${found} figures, but the table has ${expected} ${columns[1]}.`,
      },
      ...(row.place.path.endsWith('.csv') ? { help: asInHeader } : {}),
    }),
  ];
}

const asInHeader = {
  sv: 'Skriv en ruta för varje rubrik på filens första rad. Skiljs rutorna åt med komma sätts en siffra med decimalkomma inom citattecken: "300,5".',
  en: 'Write a cell for each heading of the file’s first line. Where commas part the cells, a figure with a decimal comma is put within quotes: "300,5".',
};

function isFigure({ value }: FiguresCell): boolean {
  return value.kind === 'quantity' || value.kind === 'missing';
}

function notAFigure(cell: FiguresCell, row: FiguresRow): Diagnostic {
  const text = typesetValue(cell.value);
  const right = cell.value.kind === 'text' ? rightFigure(cell.value.text) : undefined;
  return diagnose(notFigure, {
    place: cell.place,
    ...(right === undefined || cell.value.kind !== 'text' ? {} : respell(cell.value.text, right, cell.place)),
    message: {
      sv: `”${text}” i raden ”${row.label.plain}” går inte att räkna med.`,
      en: `“${text}” in the row “${row.label.plain}” cannot be counted as an amount.`,
    },
    ...dividedOtherwise(text),
  });
}

/** `100; 102; 104`, as a sheet saves its cells. */
function dividedOtherwise(text: string): { readonly help?: Bilingual } {
  const cells = text.split(/\s*;\s*/);
  if (cells.length < 2 || !cells.every((cell) => /^[−-]?\d[\d\s.,]*$/.test(cell))) return {};
  const row = cells.join(' | ');
  return {
    help: {
      sv: `Skilj rutorna åt med lodstreck, i raderna som i rubrikerna: ${row}`,
      en: `Part the cells with vertical bars, in the rows as in the headings: ${row}`,
    },
  };
}
