import { isMeasurable } from '../../value/value-grammar.js';
import { countColumn, headings, linesColumn, wordsColumn, yearColumn } from '../columns.js';
import { type ColumnOf, reportTable, type TableDraft } from '../report-table.js';
import { boardTitle, type RegisterEntry, type RegisterValue } from './register.js';
import { writtenValue } from './value-datum.js';

const directions = {
  higher: { sv: 'högre', en: 'higher' },
  lower: { sv: 'lägre', en: 'lower' },
} as const;

const entryColumns: readonly ColumnOf<RegisterEntry>[] = [
  wordsColumn('board', headings.board, (entry) => boardTitle(entry)),
  wordsColumn('id', { sv: 'Id', en: 'Id' }, ({ latest }) => latest.id),
  wordsColumn('name', headings.indicator, ({ latest }) => latest.name),
  wordsColumn('goal', headings.goal, ({ latest }) => latest.goal),
  wordsColumn('ownGoal', { sv: 'Eget mål', en: 'Own goal' }, ({ latest }) => latest.ownGoal),
  linesColumn('sources', { sv: 'Källa', en: 'Source' }, ({ latest }) => latest.sources),
  wordsColumn('unit', headings.unit, ({ latest }) => latest.unit),
  wordsColumn('scale', { sv: 'Skala', en: 'Scale' }, ({ latest }) => latest.scale),
  wordsColumn(
    'better',
    { sv: 'Önskad riktning', en: 'Better' },
    ({ latest: { better } }) => better && directions[better],
  ),
  yearColumn(
    'firstYear',
    { sv: 'Första planår', en: 'First plan year' },
    ({ plans }) => plans[0]?.period.first,
  ),
  yearColumn(
    'lastYear',
    { sv: 'Senaste planår', en: 'Latest plan year' },
    ({ plans }) => plans.at(-1)?.period.first,
  ),
  countColumn('plans', { sv: 'Antal planer', en: 'Number of plans' }, ({ plans }) => plans.length),
  yearColumn(
    'latestOutcomeYear',
    { sv: 'Senaste utfall, år', en: 'Latest outcome, year' },
    ({ outcomes }) => lastMeasured(outcomes)?.year,
  ),
  wordsColumn('latestOutcome', { sv: 'Senaste utfall', en: 'Latest outcome' }, ({ outcomes }) =>
    lastWritten(outcomes),
  ),
  yearColumn(
    'latestTargetYear',
    { sv: 'Sista målnivå, år', en: 'Last target, year' },
    ({ targets }) => lastMeasured(targets)?.year,
  ),
  wordsColumn('latestTarget', { sv: 'Sista målnivå', en: 'Last target' }, ({ targets }) =>
    lastWritten(targets),
  ),
];

/** One row for each indicator. */
export function registerTable(entries: readonly RegisterEntry[]): TableDraft {
  return reportTable({
    key: 'indicators',
    title: { sv: 'Indikatorer', en: 'Indicators' },
    items: entries,
    columns: entryColumns,
  });
}

/** The last that a follow-up can use; the last word of all where there is none, such as ”ny indikator”. */
function lastMeasured(values: readonly RegisterValue[]): RegisterValue | undefined {
  return values.findLast(({ value }) => isMeasurable(value)) ?? values.at(-1);
}

function lastWritten(values: readonly RegisterValue[]): string | undefined {
  const last = lastMeasured(values);
  return last && writtenValue(last.value);
}
