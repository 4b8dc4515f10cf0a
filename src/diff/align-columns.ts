import type { Words } from '../base/bilingual.js';
import { columnPairs } from './column-pairs.js';
import { fieldNames } from './field-names.js';
import { type Column, type Field, fieldsOf, type Item, type ItemGroup } from './item.js';
import type { Years } from './pair-fields.js';
import { withoutYears } from './rolled-years.js';

/** A column of both versions: the same in either, whatever its heading is. */
interface Shared {
  readonly key: string;
  readonly name: Words;
}

/**
 * Two versions of a table with an item for each column, and the cells of a column under one key, whatever it is called
 * in either. What stands in a column that only one version has is told with the column, and not row by row.
 */
export function alignColumns(
  before: ItemGroup,
  after: ItemGroup,
  years: Years,
): readonly [ItemGroup, ItemGroup] {
  if (!before.columns || !after.columns) return [before, after];
  const pairs = [...columnPairs(before, after, years)].map(([earlier, later]) => {
    const shared: Shared = { key: later.key, name: nameOf(earlier, later, years) };
    return { earlier, later, shared };
  });
  return [
    withColumns(before, new Map(pairs.map(({ earlier, shared }) => [earlier, shared])), years),
    withColumns(after, new Map(pairs.map(({ later, shared }) => [later, shared])), years),
  ];
}

/** Between two versions a new heading is told as a change; between two years it is only said. */
function nameOf({ heading: earlier }: Column, { heading }: Column, { step }: Years): Words {
  if (step === 0 || earlier === heading) return heading;
  return { sv: `${heading} (förut ${earlier})`, en: `${heading} (before: ${earlier})` };
}

function withColumns(group: ItemGroup, shared: ReadonlyMap<Column, Shared>, { step }: Years): ItemGroup {
  const { columns = [], items } = group;
  // Between two plans a column of years that only one has, has come or gone because time has passed.
  const told = columns.filter(
    (column) => shared.has(column) || step === 0 || withoutYears(column.heading) === column.heading,
  );
  const [whole, ...rows] = items.map((item) => ({
    ...item,
    fields: item.fields.map((field) => inColumn(field, columns, shared)),
  }));
  if (!whole) return group;
  const order = orderOf(columns, shared);
  return {
    ...group,
    items: [
      { ...whole, fields: [...whole.fields, order] },
      ...told.map((column) => columnItem(column, group, shared.get(column), step)),
      ...rows,
    ],
  };
}

function orderOf(columns: readonly Column[], shared: ReadonlyMap<Column, Shared>): Field {
  return {
    key: 'kolumner',
    name: fieldNames.kolumner,
    text: columns.flatMap((column) => shared.get(column)?.key.split('\n')[0] ?? []).join(' | '),
    same: columns.flatMap((column) => shared.get(column)?.key ?? []).join('\n'),
  };
}

function inColumn(field: Field, columns: readonly Column[], shared: ReadonlyMap<Column, Shared>): Field {
  const column = field.column === undefined ? undefined : columns[field.column];
  if (!column) return field;
  const known = shared.get(column);
  return known ? { ...field, ...known } : { ...field, whole: true };
}

function columnItem(column: Column, group: ItemGroup, shared: Shared | undefined, step: number): Item {
  const { heading, key, formula, place } = column;
  const index = group.columns?.indexOf(column);
  const cells = group.items.flatMap(({ key: row, name, fields }) =>
    fields
      .filter((field) => field.column === index)
      .map((field): Field => ({ ...field, key: row, name, whole: true })),
  );
  const said = fieldsOf({ rubrik: step === 0 ? heading : undefined, formel: formula });
  return {
    key: `kolumn ${shared?.key ?? key}`,
    name: { sv: `Kolumnen ”${heading}”`, en: `The column “${heading}”` },
    place,
    fields: [...(shared ? said : fieldsOf({ formel: formula })), ...cells],
    apart: true,
  };
}
