import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { respell } from '../../base/meant.js';
import type { FiguresCell, FiguresColumn, FiguresRow } from '../../model/figures-table.js';
import { pointReadings } from '../../value/point-readings.js';
import { rightFigure } from '../../value/right-figure.js';
import { typesetValue } from '../../value/value-grammar.js';
import { cellsDividedOtherwise, cellsRunTogether } from './cells-run-together.js';
import { cellCount, notFigure } from './rules.js';

/** What is wrong with a row as written: too few or too many figures, or something that is none. */
export function rowFaults(row: FiguresRow, columns: readonly FiguresColumn[]): readonly Diagnostic[] {
  const together = row.complete ? undefined : runTogether(row, columns.length);
  if (together) return [wrongCount(row, columns.length, withBars(together))];
  const unreadable = row.cells
    .filter((cell, index) => columns[index]?.holds === 'figures' && !isFigure(cell))
    .map((cell) => notAFigure(cell, row));
  return [...(row.complete ? [] : [wrongCount(row, columns.length, helpForCount(row))]), ...unreadable];
}

/** A row that is written as one cell, though it has all of them. */
function runTogether({ cells }: FiguresRow, count: number): readonly string[] | undefined {
  const [only, ...others] = cells;
  if (only?.value.kind !== 'text' || others.length > 0) return undefined;
  return cellsDividedOtherwise(only.value.text) ?? cellsRunTogether(only.value.text, count);
}

function wrongCount(row: FiguresRow, expected: number, help: Bilingual | undefined): Diagnostic {
  const found = row.cells.length;
  const columns = expected === 1 ? ['kolumn', 'column'] : ['kolumner', 'columns'];
  return diagnose(cellCount, {
    place: row.place,
    message: {
      sv: `Raden ”${row.label.plain}” har ${found} belopp, men tabellen har ${expected} ${columns[0]}.`,
      en: `The row “${row.label.plain}” has ${found} figures, but the table has ${expected} ${columns[1]}.`,
    },
    ...(help ? { help } : {}),
  });
}

function helpForCount({ place, cells, label }: FiguresRow): Bilingual | undefined {
  if (place.path.endsWith('.csv')) return asInHeader;
  return cells.length === 0 ? asHeading(label.plain) : undefined;
}

function asHeading(label: string): Bilingual {
  return {
    sv: `Skriv ett belopp för varje kolumn, med ett lodstreck mellan: 1 200 | 1 250. Är raden en rubrik över dem som följer: ”- mellanrubrik: ${label}”.`,
    en: `Write one figure for each column, with a vertical bar between: 1 200 | 1 250. If the row is a heading over those that follow: “- mellanrubrik: ${label}”.`,
  };
}

function withBars(cells: readonly string[]): Bilingual {
  const row = cells.join(' | ');
  return {
    sv: `Skilj rutorna åt med lodstreck och mellanslag på båda sidor om det, i raderna som i rubrikerna: ${row}`,
    en: `Part the cells with vertical bars and a space on both sides of each, in the rows as in the headings: ${row}`,
  };
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
    ...helpFor(text),
  });
}

function helpFor(text: string): { readonly help?: Bilingual } {
  const cells = cellsDividedOtherwise(text);
  const help = cells ? withBars(cells) : (inParentheses(text) ?? dotted(text) ?? otherwiseMarked(text));
  return help ? { help } : {};
}

/** `41 200:-`, as prices are written, and `41’200`. */
function otherwiseMarked(text: string): Bilingual | undefined {
  const amount =
    /^[−-]?\d[\d\s]*(?=:[-–]$)/.exec(text)?.[0] ?? /^[−-]?\d{1,3}(?:[’']\d{3})+$/.exec(text)?.[0];
  const right = amount?.replace(/[’']/g, '\u00a0');
  return right === undefined
    ? undefined
    : { sv: `Skriv bara beloppet: ${right}`, en: `Write the amount alone: ${right}` };
}

/** `(41 200)`, as accounts are written elsewhere. */
function inParentheses(text: string): Bilingual | undefined {
  const amount = /^\((\d[\d\s]*(?:,\d+)?)\)$/.exec(text)?.[1];
  return amount === undefined
    ? undefined
    : {
        sv: `Skriv ett negativt belopp med minus: −${amount}`,
        en: `Write a negative amount with a minus: −${amount}`,
      };
}

/** `41.200`, which may be thousands or decimals. */
function dotted(text: string): Bilingual | undefined {
  return /^[−-]?\d{1,3}\.\d{3}$/.test(text) ? pointReadings(text) : undefined;
}
