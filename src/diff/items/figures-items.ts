import type { FiguresCell, FiguresColumn, FiguresRow, FiguresTable } from '../../model/figures-table.js';
import type { Plan } from '../../model/plan.js';
import { tablesOf } from '../../model/tables-of.js';
import { typesetValue } from '../../value/value-grammar.js';
import { type Field, fieldsOf, type Item, type ItemGroup, withUniqueKeys } from '../item.js';

/** The tables of figures: one group each, an item for what holds for the whole table and one for each row. */
export function figuresItems(plan: Plan): readonly ItemGroup[] {
  return tablesOf(plan).map((table) => ({
    subject: 'figures',
    key: table.name,
    title: table.title.plain,
    items: withUniqueKeys([tableItem(table), ...rowItems(table)]),
  }));
}

function tableItem({ title, unit, columns, notes, place }: FiguresTable): Item {
  const fields = fieldsOf([
    ['tabell', title.plain],
    ['enhet', unit],
    ['kolumner', columns.map(headingOf).join(' | ')],
    ...notes.map(({ text }, index) => [`not ${index + 1}`, text.plain] as const),
  ]);
  return { key: '', name: 'Hela tabellen', place, fields };
}

/** A part is known by the rows it stands under: two rows may both have a ”varav personal”. */
function rowItems({ rows, columns, unit }: FiguresTable): readonly Item[] {
  const above: string[] = [];
  return rows.map((row) => {
    above.length = row.depth;
    above.push(row.label.plain);
    return {
      key: `rad ${above.join('\n')}`,
      name: row.label.plain,
      place: row.place,
      fields: row.cells.flatMap((cell, index) => cellField(cell, row, columns[index], unit)),
    };
  });
}

function cellField(
  { value }: FiguresCell,
  { percent }: FiguresRow,
  column: FiguresColumn | undefined,
  unit: string | undefined,
): readonly Field[] {
  const text = typesetValue(value);
  if (!column || text === '') return [];
  const name = headingOf(column);
  if (value.kind !== 'quantity') return [{ name, text }];
  const own = value.unit ?? (percent ? '%' : unit);
  return [{ name, text, figure: { amount: value.amount, unit: own } }];
}

function headingOf({ state, title }: FiguresColumn): string {
  return [state?.plain, title.plain].filter(Boolean).join(' ');
}
