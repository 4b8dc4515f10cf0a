import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { fold } from '../../base/letters.js';
import { meant } from '../../base/meant.js';
import type { Result } from '../../base/result.js';
import type { TableName, Term } from '../../formula/formula.js';
import type { FiguresTable } from '../../model/figures-table.js';
import { partOf } from '../part-of.js';
import type { Outlook } from './outlook.js';
import { rowsNamed } from './row-index.js';
import { ambiguousName, unknownName, unknownTable } from './rules.js';

type Found<T> = Result<T | undefined>;

/**
 * The row of a name. A table may have several of one name, as an income statement has; within it the nearest one
 * above the formula is meant, as a reader would take it.
 */
export function findRow(name: string, term: Term, table: FiguresTable, outlook: Outlook): Found<number> {
  const named = rowsNamed(name, table);
  const fromRow = table === outlook.table && outlook.axis === 'row';
  const others = fromRow ? named.filter((index) => index !== outlook.index) : named;
  const above = fromRow ? others.filter((index) => index < outlook.index).slice(-1) : [];
  return theOne(above.length > 0 ? above : others, { name, term, table, outlook, kind: 'row' });
}

export function findColumn(name: string, term: Term, table: FiguresTable, outlook: Outlook): Found<number> {
  return theOne(columnsNamed(name, table), { name, term, table, outlook, kind: 'column' });
}

/** By heading, with or without the word over it: ”2018”, ”Bokslut 2018”. */
export function columnsNamed(name: string, { columns }: FiguresTable): readonly number[] {
  const wanted = fold(name);
  return columns.flatMap(({ title, state }, index) => {
    const names = [title.plain, `${state?.plain ?? ''} ${title.plain}`].map(fold);
    return names.includes(wanted) ? [index] : [];
  });
}

/** By file name, as texts place it, or by title. */
export function findTable({ plan, name }: TableName, term: Term, outlook: Outlook): Found<FiguresTable> {
  const tables = outlook.tablesOf(plan);
  if (!tables) return missing(noPlan(plan, term, outlook));
  const found =
    tables.find((table) => fold(table.name) === fold(name)) ??
    tables.find((table) => fold(table.title.plain) === fold(name));
  if (found) return { value: found, diagnostics: [] };
  const names = tables.flatMap((table) => [table.name, table.title.plain]);
  const message = {
    sv: `Det finns ingen tabell ”${name}” ${whose[plan].sv}.`,
    en: `There is no table “${name}” ${whose[plan].en}.`,
  };
  const place = placeOf(term, outlook);
  return missing(diagnose(unknownTable, { place, message, ...meant(name, names, place) }));
}

/** Where in the file a term is written. */
export function placeOf({ start, end }: Term, { written }: Outlook) {
  return partOf(written.place, written.text, start, end);
}

export function missing(diagnostic: Diagnostic): Found<never> {
  return { value: undefined, diagnostics: [diagnostic] };
}

const whose = {
  own: { sv: 'i planen', en: 'in the plan' },
  regionplan: { sv: 'i regionplanen', en: 'in the regionplan' },
  'last-year': { sv: 'i förra årets plan', en: 'in last year’s plan' },
} as const;

interface Sought {
  readonly name: string;
  readonly term: Term;
  readonly table: FiguresTable;
  readonly outlook: Outlook;
  readonly kind: 'row' | 'column';
}

function theOne(found: readonly number[], sought: Sought): Found<number> {
  const [only] = found;
  if (only === undefined) return missing(unknown(sought));
  return found.length === 1 ? { value: only, diagnostics: [] } : missing(ambiguous(found.length, sought));
}

const kindWords = {
  row: { sv: 'rad', en: 'row', plural: { sv: 'rader', en: 'rows' } },
  column: { sv: 'kolumn', en: 'column', plural: { sv: 'kolumner', en: 'columns' } },
} as const;

function unknown({ name, term, table, outlook, kind }: Sought): Diagnostic {
  const other = table === outlook.table ? undefined : table.title.plain;
  const { sv, en } = kindWords[kind];
  const names =
    kind === 'row'
      ? table.rows.filter(({ role }) => role !== 'heading').map(({ label }) => label.plain)
      : table.columns.map(({ title }) => title.plain);
  const place = placeOf(term, outlook);
  return diagnose(unknownName, {
    place,
    message: {
      sv: `${other ? `Tabellen ”${other}”` : 'Tabellen'} har ingen ${sv} som heter ”${name}”.`,
      en: `${other ? `The table “${other}”` : 'The table'} has no ${en} named “${name}”.`,
    },
    ...meant(name, names, place),
  });
}

function ambiguous(count: number, { name, term, outlook, kind }: Sought): Diagnostic {
  const { plural } = kindWords[kind];
  return diagnose(ambiguousName, {
    place: placeOf(term, outlook),
    message: {
      sv: `${count} ${plural.sv} heter ”${name}”, så formeln kan mena vilken som helst av dem.`,
      en: `${count} ${plural.en} are named “${name}”, so the formula may mean any of them.`,
    },
  });
}

function noPlan(plan: TableName['plan'], term: Term, outlook: Outlook): Diagnostic {
  const regionplan = plan === 'regionplan';
  return diagnose(unknownTable, {
    place: placeOf(term, outlook),
    message: {
      sv: regionplan
        ? 'Planen svarar inte på någon regionplan som går att läsa.'
        : 'Det finns ingen plan för året innan.',
      en: regionplan
        ? 'The plan answers to no regionplan that can be read.'
        : 'There is no plan for the year before.',
    },
  });
}
