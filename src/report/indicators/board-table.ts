import type { Bilingual } from '../../base/bilingual.js';
import { typesetValue } from '../../value/value-grammar.js';
import { headings, linesColumn, wordsColumn } from '../columns.js';
import { reportTable, type TableDraft, withoutEmptyColumns } from '../report-table.js';
import type { RegisterEntry, RegisterValue } from './register.js';
import { printedValue } from './value-datum.js';

const revisedNote: Bilingual = {
  sv: '* En tidigare plan angav ett annat värde för året. Det senaste visas.',
  en: '* An earlier plan stated another value for the year. The latest is shown.',
};

/** The register as a reader wants it: each series year by year, and of a long one its ends. */
export function boardTable(entries: readonly RegisterEntry[], title: Bilingual): TableDraft {
  const revised = entries.some(({ outcomes, targets }) =>
    [...outcomes, ...targets].some((each) => each.revised),
  );
  const table = reportTable<RegisterEntry>({
    key: 'register',
    title,
    items: entries,
    columns: [
      wordsColumn('name', headings.indicator, ({ latest }) => latest.name, 3),
      linesColumn(
        'goal',
        headings.goal,
        ({ latest }) => [latest.goal, latest.ownGoal ?? ''].filter(Boolean),
        2,
      ),
      linesColumn('sources', { sv: 'Källa', en: 'Source' }, ({ latest }) => latest.sources, 2),
      linesColumn('outcomes', { sv: 'Utfall', en: 'Outcome' }, (entry) => linesOf(entry.outcomes, entry), 3),
      linesColumn('targets', { sv: 'Målnivå', en: 'Target' }, (entry) => linesOf(entry.targets, entry), 3),
    ],
    notes: [...(revised ? [revisedNote] : []), ...(entries.some(isLong) ? [longNote] : [])],
  });
  return withoutEmptyColumns(table);
}

/** As many values of a series as a reader takes in on a page: where it began, and how it has gone lately. */
const mostValues = 6;

const longNote: Bilingual = {
  sv: `Av en serie med fler än ${mostValues} värden visas det första och de ${mostValues - 1} senaste.`,
  en: `Of a series with more than ${mostValues} values the first and the latest ${mostValues - 1} are shown.`,
};

function isLong({ outcomes, targets }: RegisterEntry): boolean {
  return saying(outcomes).length > mostValues || saying(targets).length > mostValues;
}

/** A year that was left blank says nothing. */
function saying(values: readonly RegisterValue[]): readonly RegisterValue[] {
  return values.filter(({ value }) => typesetValue(value) !== '');
}

/** ”2020: 81 %” and ”2021: 83 %” on the line below; of a long series the first ends with ”…”. */
function linesOf(values: readonly RegisterValue[], { latest }: RegisterEntry): readonly string[] {
  const told = saying(values).map((each) => yearValue(each, latest.unit));
  const [first = '', ...others] = told;
  return told.length <= mostValues ? told : [`${first}\u00a0…`, ...others.slice(1 - mostValues)];
}

/** A value of so few letters is not divided, and stays on the line of its year. */
const shortValue = 12;

function yearValue({ year: each, value, revised }: RegisterValue, unit: string | undefined): string {
  const printed = `${printedValue(value, unit)}${revised ? '*' : ''}`;
  const told = each === undefined ? printed : `${each}: ${printed}`;
  return printed.length <= shortValue ? told.replaceAll(' ', '\u00a0') : told;
}
