import { fold } from '../../base/letters.js';
import type { FiguresTable } from '../../model/figures-table.js';

/** Made once for each table, since every formula of a long table looks names up in it. */
const indexes = new WeakMap<FiguresTable, ReadonlyMap<string, readonly number[]>>();

/** The rows of a name, with or without the word that says it is a part: ”varav tandvård”, ”tandvård”. */
export function rowsNamed(name: string, table: FiguresTable): readonly number[] {
  const known = indexes.get(table) ?? indexRows(table);
  indexes.set(table, known);
  return known.get(fold(name)) ?? [];
}

function indexRows({ rows }: FiguresTable): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { label, partOf, role }] of rows.entries()) {
    if (role === 'heading') continue;
    const names = new Set([label.plain, `${partOf?.word ?? ''} ${label.plain}`].map(fold));
    for (const name of names) found.set(name, [...(found.get(name) ?? []), index]);
  }
  return found;
}
