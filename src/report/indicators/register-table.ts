import { isMeasurable } from '../../value/value-grammar.js';
import { count, lines, words, year } from '../datum.js';
import { type ColumnOf, reportTable, type TableDraft } from '../report-table.js';
import { boardTitle, type RegisterEntry, type RegisterValue } from './register.js';
import { writtenValue } from './value-datum.js';

const directions = {
  higher: { sv: 'högre', en: 'higher' },
  lower: { sv: 'lägre', en: 'lower' },
} as const;

const entryColumns: readonly ColumnOf<RegisterEntry>[] = [
  {
    key: 'board',
    heading: { sv: 'Nämnd', en: 'Board' },
    type: 'words',
    cellOf: (entry) => words(boardTitle(entry)),
  },
  { key: 'id', heading: { sv: 'Id', en: 'Id' }, type: 'words', cellOf: ({ latest }) => words(latest.id) },
  {
    key: 'name',
    heading: { sv: 'Indikator', en: 'Indicator' },
    type: 'words',
    cellOf: ({ latest }) => words(latest.name),
  },
  {
    key: 'goal',
    heading: { sv: 'Mål', en: 'Goal' },
    type: 'words',
    cellOf: ({ latest }) => words(latest.goal),
  },
  {
    key: 'ownGoal',
    heading: { sv: 'Eget mål', en: 'Own goal' },
    type: 'words',
    cellOf: ({ latest }) => words(latest.ownGoal),
  },
  {
    key: 'sources',
    heading: { sv: 'Källa', en: 'Source' },
    type: 'lines',
    cellOf: ({ latest }) => lines(latest.sources),
  },
  {
    key: 'unit',
    heading: { sv: 'Enhet', en: 'Unit' },
    type: 'words',
    cellOf: ({ latest }) => words(latest.unit),
  },
  {
    key: 'scale',
    heading: { sv: 'Skala', en: 'Scale' },
    type: 'words',
    cellOf: ({ latest }) => words(latest.scale),
  },
  {
    key: 'better',
    heading: { sv: 'Önskad riktning', en: 'Better' },
    type: 'words',
    cellOf: ({ latest: { better } }) => words(better && directions[better]),
  },
  {
    key: 'firstYear',
    heading: { sv: 'Första planår', en: 'First plan year' },
    type: 'year',
    cellOf: ({ plans }) => year(plans[0]?.period.first),
  },
  {
    key: 'lastYear',
    heading: { sv: 'Senaste planår', en: 'Latest plan year' },
    type: 'year',
    cellOf: ({ plans }) => year(plans.at(-1)?.period.first),
  },
  {
    key: 'plans',
    heading: { sv: 'Antal planer', en: 'Number of plans' },
    type: 'count',
    cellOf: ({ plans }) => count(plans.length),
  },
  {
    key: 'latestOutcomeYear',
    heading: { sv: 'Senaste utfall, år', en: 'Latest outcome, year' },
    type: 'year',
    cellOf: ({ outcomes }) => year(lastMeasured(outcomes)?.year),
  },
  {
    key: 'latestOutcome',
    heading: { sv: 'Senaste utfall', en: 'Latest outcome' },
    type: 'words',
    cellOf: ({ outcomes }) => lastWritten(outcomes),
  },
  {
    key: 'latestTargetYear',
    heading: { sv: 'Sista målnivå, år', en: 'Last target, year' },
    type: 'year',
    cellOf: ({ targets }) => year(lastMeasured(targets)?.year),
  },
  {
    key: 'latestTarget',
    heading: { sv: 'Sista målnivå', en: 'Last target' },
    type: 'words',
    cellOf: ({ targets }) => lastWritten(targets),
  },
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

function lastWritten(values: readonly RegisterValue[]) {
  const last = lastMeasured(values);
  return words(last && writtenValue(last.value));
}
