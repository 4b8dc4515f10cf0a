import type {
  FiguresCell,
  FiguresColumn,
  FiguresRow,
  FiguresTable,
  WrittenFormula,
} from '../../model/figures-table.js';
import type { Plan } from '../../model/plan.js';
import { tablesOf } from '../../model/tables-of.js';
import { typesetValue } from '../../value/value-grammar.js';
import { type Column, type Field, fieldsOf, type Item, type ItemGroup, withUniqueKeys } from '../item.js';
import type { Wording } from '../referring-words.js';
import type { View } from '../view.js';
import { pageName } from './page-name.js';

/** The tables of figures: one group each, an item for what holds for the whole table and one for each row. */
export function figuresItems(plan: Plan, { words }: View): readonly ItemGroup[] {
  return tablesOf(plan).map((table) => {
    const columns = withUniqueKeys(table.columns.map((column) => columnOf(column, words)));
    return {
      subject: 'figures',
      key: table.name,
      title: words(table.title),
      items: withUniqueKeys([tableItem(table, words), ...rowItems(table, columns, words)]),
      columns,
    };
  });
}

function columnOf({ state, title, year, formula, place }: FiguresColumn, words: Wording): Column {
  const heading = [words(state), words(title)].filter(Boolean).join(' ');
  return { key: heading, heading, year, formula: written(formula), place };
}

/** A formula that tables of the kind always have is nobody's decision. */
function written(formula: WrittenFormula | undefined): string | undefined {
  return formula?.from === 'author' ? formula.text : undefined;
}

const charts = { bars: 'staplar', waterfall: 'vattenfall', none: 'inget' } as const;

function tableItem(table: FiguresTable, words: Wording): Item {
  const { title, kind, unit, chart, page, rowHeading, notes, place } = table;
  const fields = fieldsOf({
    titel: words(title),
    sort: kind === 'plain' ? undefined : kind,
    enhet: unit,
    diagram: chart && charts[chart],
    sida: pageName(page),
    radrubrik: words(rowHeading),
    noter: notes.map(({ number, text }) => (number ? `${number}) ${words(text)}` : words(text))).join(' '),
  });
  const name = { sv: 'Hela tabellen', en: 'The whole table' };
  return { key: '', name, place, fields, apart: true };
}

/** A part is known by the rows it stands under and their heading: two rows may both have a ”varav personal”. */
function rowItems({ rows, unit }: FiguresTable, columns: readonly Column[], words: Wording): readonly Item[] {
  const above: string[] = [];
  let heading = '';
  return rows.map((row) => {
    const label = words(row.label);
    if (row.role === 'heading') heading = label;
    above.length = row.depth;
    const name = [...above.slice(-1), [row.partOf?.word, label].filter(Boolean).join(' ')].join(': ');
    above.push(label);
    return {
      key: ['rad', ...(row.role === 'row' ? [heading] : []), ...above].join('\n'),
      name,
      place: row.place,
      fields: [
        ...row.cells.flatMap((cell, index) => cellField(cell, row, index, { columns, unit })),
        ...fieldsOf({ formel: written(row.formula), noter: row.notes.join(', ') }),
      ],
    };
  });
}

interface OfTable {
  readonly columns: readonly Column[];
  readonly unit: FiguresTable['unit'];
}

function cellField(
  { value }: FiguresCell,
  { percent }: FiguresRow,
  index: number,
  { columns, unit }: OfTable,
): readonly Field[] {
  const text = typesetValue(value);
  const column = columns[index];
  if (!column || text === '') return [];
  const field = { key: column.key, name: column.heading, text, column: index };
  if (value.kind !== 'quantity') return [field];
  const own = value.unit ?? (percent ? '%' : unit);
  return [{ ...field, figure: { amount: value.amount, unit: own } }];
}
