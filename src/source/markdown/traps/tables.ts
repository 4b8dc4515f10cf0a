import type { Paragraph, TableRow } from 'mdast';
import type { Bilingual } from '../../../base/bilingual.js';
import type { Diagnostic } from '../../../base/diagnostic.js';
import { notATable, tableCells } from '../../rules/markdown-blocks.js';
import { type FindInBody, type MarkdownBody, nodesOf, remark, shorten, sourceOf, spanOf } from '../body.js';
import { isBulletLine } from './lines.js';

/** Lines with vertical bars that stayed a paragraph. */
export const findBrokenTables: FindInBody = (body) =>
  nodesOf(body.root, 'paragraph').flatMap((paragraph) => {
    const lines = sourceOf(body, paragraph)
      .split('\n')
      .map((line) => line.trim());
    const rows = lines.filter((line) => /^\|.*\|$/.test(line) || line.split(' | ').length > 2);
    if (rows.length < 2 && !/^\|.+\|$/.test(lines[0] ?? '')) return describeTabs(body, paragraph, lines);
    return [describeTable(body, paragraph, lines)];
  });

/** A table pasted from a word processor or a sheet: each row is a line, with a tab between what were its cells. */
function describeTabs(
  body: MarkdownBody,
  paragraph: Paragraph,
  lines: readonly string[],
): readonly Diagnostic[] {
  const rows = lines.filter((line) => /\S\t+\S/.test(line));
  const [header = ''] = rows;
  if (rows.length < 2 || rows.length < lines.length || lines.every(isBulletLine)) return [];
  const cells = header.split(/\t+/);
  const written = `| ${cells.join(' | ')} |`;
  const row = `|${' --- |'.repeat(cells.length)}`;
  return [
    remark(body, notATable, spanOf(paragraph), {
      message: {
        sv: `”${shorten(cells.join(' '))}” och raderna under ser ut som en inklistrad tabell men skrivs ut som löpande text.`,
        en: `“${shorten(cells.join(' '))}” and the lines below look like a pasted table but are printed as running text.`,
      },
      help: {
        sv: `Skriv lodstreck mellan rutorna, ”${shorten(written)}”, och raden ${row} direkt under rubrikraden.`,
        en: `Write vertical bars between the cells, “${shorten(written)}”, and the line ${row} right below the header row.`,
      },
    }),
  ];
}

function describeTable(body: MarkdownBody, paragraph: Paragraph, lines: readonly string[]): Diagnostic {
  const divider = lines.findIndex((line) => /^[|:\s-]*--[|:\s-]*$/.test(line));
  const header = divider > 0 ? (lines[divider - 1] ?? '') : (lines[0] ?? '');
  const columns = countCells(header);
  const message = {
    sv: `”${shorten(header)}” ser ut som en tabell men skrivs ut som löpande text. ${reason(columns, lines[divider]).sv}`,
    en: `“${shorten(header)}” looks like a table but is printed as running text. ${reason(columns, lines[divider]).en}`,
  };
  const row = `|${' --- |'.repeat(columns)}`;
  const help = {
    sv: `Skriv raden ${row} direkt under rubrikraden, och en tom rad före tabellen.`,
    en: `Write the line ${row} right below the header row, and an empty line before the table.`,
  };
  return remark(body, notATable, spanOf(paragraph), { message, help });
}

function reason(columns: number, divider: string | undefined): Bilingual {
  if (divider === undefined) {
    return {
      sv: 'Raden med streck under rubrikerna saknas.',
      en: 'The line of dashes below the headers is missing.',
    };
  }
  const dashes = countCells(divider);
  if (dashes === columns) {
    return { sv: 'Det står text direkt före den.', en: 'There is text right before it.' };
  }
  return {
    sv: `Rubrikraden har ${columns} kolumner men raden med streck har ${dashes}.`,
    en: `The header row has ${columns} columns but the line of dashes has ${dashes}.`,
  };
}

function countCells(row: string): number {
  return row.replace(/^\||\|$/g, '').split(/(?<!\\)\|/).length;
}

/** Rows with another number of cells than the header: what is too much is not printed. */
export const findTableCells: FindInBody = (body) =>
  nodesOf(body.root, 'table').flatMap((table) => {
    const [header, ...rows] = table.children;
    const expected = header?.children.length ?? 0;
    return rows
      .filter((row) => row.children.length !== expected)
      .map((row) => describeRow(body, row, expected));
  });

function describeRow(body: MarkdownBody, row: TableRow, expected: number): Diagnostic {
  const source = sourceOf(body, row);
  if (!source.includes('|')) return describeTextBelow(body, row);
  const count = row.children.length;
  const excess = row.children[expected];
  const lost = excess === undefined ? '' : shorten(sourceOf(body, excess).replace(/^\||\|$/g, ''));
  const sv =
    count > expected ? `Det som står från ”${lost}” skrivs inte ut.` : 'De sista cellerna blir tomma.';
  const en =
    count > expected ? `What stands from “${lost}” on is not printed.` : 'The last cells become empty.';
  const cells =
    count === 1 ? { sv: '1 cell', en: '1 cell' } : { sv: `${count} celler`, en: `${count} cells` };
  const what = remark(body, tableCells, spanOf(row), {
    message: {
      sv: `Raden ”${shorten(source)}” har ${cells.sv}, rubrikraden ${expected}. ${sv}`,
      en: `The row “${shorten(source)}” has ${cells.en}, the header row ${expected}. ${en}`,
    },
  });
  return count > expected ? what : { ...what, severity: 'warning' };
}

/** A line right below a table is a row of it, bars or not. */
function describeTextBelow(body: MarkdownBody, row: TableRow): Diagnostic {
  const source = shorten(sourceOf(body, row));
  return remark(body, tableCells, spanOf(row), {
    message: {
      sv: `”${source}” blir en rad i tabellen ovanför.`,
      en: `“${source}” becomes a row of the table above.`,
    },
    help: { sv: 'Lämna en tom rad efter tabellen.', en: 'Leave an empty line after the table.' },
  });
}
