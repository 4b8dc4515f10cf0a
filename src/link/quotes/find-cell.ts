import { fold } from '../../base/letters.js';
import { nearest } from '../../base/nearest.js';
import type { FiguresTable } from '../../model/figures-table.js';
import type { Plan } from '../../model/plan.js';
import { tablesOf } from '../../model/tables-of.js';
import type { Value } from '../../value/value.js';
import { columnsNamed } from '../tables/find-name.js';
import { rowsNamed } from '../tables/row-index.js';
import { type Answer, answer, type Library, noAnswer } from './library.js';
import type { Wanted } from './quote-request.js';

type CellWanted = Extract<Wanted, { type: 'cell' }>;

/** A cell of a table: by file name or title, row, and heading or year. */
export function findCell(wanted: CellWanted, plan: Plan, library: Library): Answer {
  const tables = tablesOf(plan);
  const table =
    tables.find(({ name }) => fold(name) === fold(wanted.table)) ??
    tables.find(({ title }) => fold(title.plain) === fold(wanted.table));
  if (!table) return noTable(wanted.table, plan, library);
  const rows = wanted.row === undefined ? totals(table) : rowsNamed(wanted.row, table);
  const [row] = rows;
  if (row === undefined || rows.length > 1) return noRow(wanted.row, rows.length, { table, tables }, library);
  const columns = columnsFor(wanted.column, table);
  const [column] = columns;
  if (column === undefined || columns.length > 1)
    return noColumn(wanted.column, columns.length, table, library);
  return cellAnswer(table, row, column, library);
}

export function cellAnswer(table: FiguresTable, row: number, column: number, library: Library): Answer {
  const own = table.rows[row];
  const cell = own?.cells[column];
  const label = own?.label.plain ?? '';
  const heading = table.columns[column]?.title.plain ?? '';
  if (!own || !cell || cell.value.kind === 'missing') {
    return noAnswer(library, {
      sv: `Raden ”${label}” i tabellen ”${table.title.plain}” har inget belopp för ${heading}.`,
      en: `The row “${label}” of the table “${table.title.plain}” has no figure for ${heading}.`,
    });
  }
  return answer({
    value: withUnit(cell.value, own.percent ? '%' : table.unit),
    name: { sv: `”${label}”, ${heading}`, en: `“${label}”, ${heading}` },
    place: cell.place,
  });
}

/** The columns of a heading, or else those of a year: ”2022” is ”Ram 2022” where no other has the year. */
export function columnsFor(wanted: string | undefined, table: FiguresTable): readonly number[] {
  const figures = table.columns.flatMap(({ holds }, index) => (holds === 'figures' ? [index] : []));
  if (wanted === undefined) return figures;
  const named = columnsNamed(wanted, table);
  return named.length > 0 ? named : figures.filter((index) => String(table.columns[index]?.year) === wanted);
}

export function totals({ rows }: FiguresTable): readonly number[] {
  return rows.flatMap(({ role }, index) => (role === 'total' ? [index] : []));
}

function withUnit(value: Value, unit: string | undefined): Value {
  return value.kind === 'quantity' && value.unit === undefined && unit !== undefined
    ? { kind: 'quantity', amount: value.amount, unit }
    : value;
}

function noTable(name: string, plan: Plan, library: Library): Answer {
  const tables = tablesOf(plan);
  const names = tables.map((table) => table.name);
  const known = names.length > 0 ? names.join(', ') : undefined;
  const [whose, whoseEnglish] =
    plan === library.plan
      ? ['Planen', 'The plan']
      : plan.kind === 'regionplan'
        ? ['Regionplanen', 'The regionplan']
        : ['Förra årets plan', 'Last year’s plan'];
  return noAnswer(
    library,
    {
      sv: `${whose} har ingen tabell ”${name}”${known ? `. De som finns: ${known}.` : ' och inga andra tabeller med siffror.'}`,
      en: `${whoseEnglish} has no table “${name}”${known ? `. Those there are: ${known}.` : ' and no other tables of figures.'}`,
    },
    nearest(name, [...names, ...tables.map(({ title }) => title.plain)]),
  );
}

/** The table that has no such row, and all that there are. */
interface Searched {
  readonly table: FiguresTable;
  readonly tables: readonly FiguresTable[];
}

function noRow(
  name: string | undefined,
  found: number,
  { table, tables }: Searched,
  library: Library,
): Answer {
  const title = table.title.plain;
  const names = rowNames(table);
  if (name === undefined) {
    return noAnswer(library, {
      sv: `Tabellen ”${title}” har ingen summa, så raden behöver nämnas: rad="${names[0] ?? ''}".`,
      en: `The table “${title}” has no sum, so the row must be named: rad="${names[0] ?? ''}".`,
    });
  }
  if (found > 1) {
    return noAnswer(library, {
      sv: `${found} rader i tabellen ”${title}” heter ”${name}”.`,
      en: `${found} rows of the table “${title}” are named “${name}”.`,
    });
  }
  const other = tables.find((each) => rowsNamed(name, each).length > 0);
  const [more, moreEnglish] = other
    ? [`Den raden finns i tabellen ${other.name}.`, `The table ${other.name} has it.`]
    : [`De som finns: ${listed(names)}.`, `Those there are: ${listed(names)}.`];
  return noAnswer(
    library,
    {
      sv: `Tabellen ”${title}” har ingen rad som heter ”${name}”. ${more}`,
      en: `The table “${title}” has no row named “${name}”. ${moreEnglish}`,
    },
    other ? undefined : nearest(name, names),
  );
}

function rowNames({ rows }: FiguresTable): readonly string[] {
  return rows.filter(({ role }) => role !== 'heading').map(({ label }) => label.plain);
}

/** As many as somebody reads through. */
function listed(names: readonly string[]): string {
  const most = 12;
  return names.length > most ? `${names.slice(0, most).join(', ')} …` : names.join(', ');
}

function noColumn(name: string | undefined, found: number, table: FiguresTable, library: Library): Answer {
  const title = table.title.plain;
  const names = table.columns.filter(({ holds }) => holds === 'figures').map((each) => each.title.plain);
  const list = names.join(', ');
  if (name === undefined || found > 1) {
    return noAnswer(library, {
      sv: `Tabellen ”${title}” har flera kolumner att välja mellan: ${list}. Skriv kolumn= eller år=.`,
      en: `The table “${title}” has several columns to choose from: ${list}. Write kolumn= or år=.`,
    });
  }
  return noAnswer(
    library,
    {
      sv: `Tabellen ”${title}” har ingen kolumn för ”${name}”. De som finns: ${list}.`,
      en: `The table “${title}” has no column for “${name}”. Those there are: ${list}.`,
    },
    nearest(name, names),
  );
}
