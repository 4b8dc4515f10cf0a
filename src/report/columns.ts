import type { Bilingual, Words } from '../base/bilingual.js';
import type { Decimal } from '../base/decimal.js';
import { count, type DatumDraft, type DatumType, date, figure, lines, words, year } from './datum.js';
import type { ColumnOf } from './report-table.js';

/** How a column of a type is made: its name for programs, its heading, what an item has in it, and its share of a page. */
type MakeColumn<Value> = <Item>(
  key: string,
  heading: Bilingual,
  of: (item: Item) => Value | undefined,
  grow?: number,
) => ColumnOf<Item>;

function columnsOf<Value>(
  type: DatumType,
  datum: (value: Value | undefined) => DatumDraft,
): MakeColumn<Value> {
  return (key, heading, of, grow) => ({
    key,
    heading,
    type,
    ...(grow === undefined ? {} : { grow }),
    cellOf: (item) => datum(of(item)),
  });
}

export const wordsColumn = columnsOf<Words>('words', words);
export const linesColumn = columnsOf<readonly Words[]>('lines', (all) => lines(all ?? []));
export const figureColumn = columnsOf<Decimal>('figure', figure);
export const countColumn = columnsOf<number>('count', (number) =>
  number === undefined ? undefined : count(number),
);
export const yearColumn = columnsOf<number>('year', year);
export const dateColumn = columnsOf<string>('date', date);

/** What columns of many tables are headed by. */
export const headings = {
  plan: { sv: 'Plan', en: 'Plan' },
  board: { sv: 'Nämnd', en: 'Board' },
  year: { sv: 'År', en: 'Year' },
  regionplan: { sv: 'Regionplan', en: 'Regionplan' },
  goal: { sv: 'Mål', en: 'Goal' },
  indicator: { sv: 'Indikator', en: 'Indicator' },
  row: { sv: 'Rad', en: 'Row' },
  unit: { sv: 'Enhet', en: 'Unit' },
  finding: { sv: 'Anmärkning', en: 'Finding' },
} as const satisfies Readonly<Record<string, Bilingual>>;
