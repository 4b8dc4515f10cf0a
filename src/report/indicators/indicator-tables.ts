import { count, figure, lines, words, year } from '../datum.js';
import { type ColumnOf, type ReportTable, reportTable, withoutEmptyColumns } from '../report-table.js';
import { boardTitle, type RegisterEntry, type RegisterValue, type StatedValue } from './register.js';
import { figureIn, printedValue, unitOf, writtenValue } from './value-datum.js';

const directions = { higher: 'högre', lower: 'lägre' } as const;

const entryColumns: readonly ColumnOf<RegisterEntry>[] = [
  { key: 'board', heading: 'Nämnd', type: 'words', cellOf: (entry) => words(boardTitle(entry)) },
  { key: 'id', heading: 'Id', type: 'words', cellOf: ({ latest }) => words(latest.id) },
  { key: 'name', heading: 'Indikator', type: 'words', cellOf: ({ latest }) => words(latest.name) },
  { key: 'goal', heading: 'Mål', type: 'words', cellOf: ({ latest }) => words(latest.goal) },
  { key: 'ownGoal', heading: 'Eget mål', type: 'words', cellOf: ({ latest }) => words(latest.ownGoal) },
  { key: 'sources', heading: 'Källa', type: 'lines', cellOf: ({ latest }) => lines(latest.sources) },
  { key: 'unit', heading: 'Enhet', type: 'words', cellOf: ({ latest }) => words(latest.unit) },
  { key: 'scale', heading: 'Skala', type: 'words', cellOf: ({ latest }) => words(latest.scale) },
  {
    key: 'better',
    heading: 'Önskad riktning',
    type: 'words',
    cellOf: ({ latest: { better } }) => words(better && directions[better]),
  },
  {
    key: 'firstYear',
    heading: 'Första planår',
    type: 'year',
    cellOf: ({ plans }) => year(plans[0]?.period.first),
  },
  {
    key: 'lastYear',
    heading: 'Senaste planår',
    type: 'year',
    cellOf: ({ plans }) => year(plans.at(-1)?.period.first),
  },
  { key: 'plans', heading: 'Antal planer', type: 'count', cellOf: ({ plans }) => count(plans.length) },
  {
    key: 'latestOutcomeYear',
    heading: 'Senaste utfall, år',
    type: 'year',
    cellOf: ({ outcomes }) => year(outcomes.at(-1)?.year),
  },
  {
    key: 'latestOutcome',
    heading: 'Senaste utfall',
    type: 'words',
    cellOf: ({ outcomes }) => lastWritten(outcomes),
  },
  {
    key: 'latestTargetYear',
    heading: 'Sista målnivå, år',
    type: 'year',
    cellOf: ({ targets }) => year(targets.at(-1)?.year),
  },
  {
    key: 'latestTarget',
    heading: 'Sista målnivå',
    type: 'words',
    cellOf: ({ targets }) => lastWritten(targets),
  },
];

/** One row for each indicator. */
export function registerTable(entries: readonly RegisterEntry[]): ReportTable {
  return reportTable({ key: 'indicators', title: 'Indikatorer', items: entries, columns: entryColumns });
}

interface SeriesLine {
  readonly entry: RegisterEntry;
  readonly stated: StatedValue;
}

/** One row for each value that any plan states. */
export function seriesTable(entries: readonly RegisterEntry[]): ReportTable {
  return reportTable<SeriesLine>({
    key: 'series',
    title: 'Serier',
    items: entries.flatMap((entry) => entry.stated.map((stated) => ({ entry, stated }))),
    columns: [
      { key: 'board', heading: 'Nämnd', type: 'words', cellOf: ({ entry }) => words(boardTitle(entry)) },
      { key: 'id', heading: 'Id', type: 'words', cellOf: ({ entry }) => words(entry.latest.id) },
      { key: 'name', heading: 'Indikator', type: 'words', cellOf: ({ entry }) => words(entry.latest.name) },
      { key: 'plan', heading: 'Plan', type: 'words', cellOf: ({ stated }) => words(stated.plan.folder) },
      {
        key: 'series',
        heading: 'Serie',
        type: 'words',
        cellOf: ({ stated }) => words(stated.series === 'outcome' ? 'utfall' : 'målnivå'),
      },
      { key: 'year', heading: 'År', type: 'year', cellOf: ({ stated }) => year(stated.year) },
      {
        key: 'value',
        heading: 'Värde',
        type: 'words',
        cellOf: ({ stated }) => words(writtenValue(stated.value)),
      },
      {
        key: 'figure',
        heading: 'Tal',
        type: 'figure',
        cellOf: ({ stated }) => figure(figureIn(stated.value)),
      },
      {
        key: 'unit',
        heading: 'Enhet',
        type: 'words',
        cellOf: ({ entry, stated }) => words(unitOf(stated.value, entry.latest.unit)),
      },
    ],
  });
}

/** The register as a reader wants it: each series as one run of text, so that ten years fit as well as two. */
export function boardTable(entries: readonly RegisterEntry[], title: string): ReportTable {
  const revised = entries.some(({ outcomes, targets }) =>
    [...outcomes, ...targets].some((each) => each.revised),
  );
  const table = reportTable<RegisterEntry>({
    key: 'register',
    title,
    items: entries,
    columns: [
      {
        key: 'name',
        heading: 'Indikator',
        type: 'words',
        grow: 3,
        cellOf: ({ latest }) => words(latest.name),
      },
      { key: 'goal', heading: 'Mål', type: 'words', grow: 2, cellOf: ({ latest }) => words(latest.goal) },
      {
        key: 'sources',
        heading: 'Källa',
        type: 'lines',
        grow: 2,
        cellOf: ({ latest }) => lines(latest.sources),
      },
      {
        key: 'outcomes',
        heading: 'Utfall',
        type: 'words',
        grow: 3,
        cellOf: (entry) => words(runOf(entry.outcomes, entry)),
      },
      {
        key: 'targets',
        heading: 'Målnivå',
        type: 'words',
        grow: 3,
        cellOf: (entry) => words(runOf(entry.targets, entry)),
      },
    ],
    notes: revised ? ['* En tidigare plan angav ett annat värde för året. Det senaste visas.'] : [],
  });
  return withoutEmptyColumns(table);
}

/** ”2020: 81 % · 2021: 83 %”. */
function runOf(values: readonly RegisterValue[], { latest }: RegisterEntry): string {
  return values.map((each) => yearValue(each, latest.unit)).join(' · ');
}

function yearValue({ year: each, value, revised }: RegisterValue, unit: string | undefined): string {
  const printed = `${printedValue(value, unit)}${revised ? '*' : ''}`;
  // A short value stays on the line of its year.
  const space = printed.length <= 12 ? '\u00a0' : ' ';
  return each === undefined ? printed : `${each}:${space}${printed}`;
}

function lastWritten(values: readonly RegisterValue[]) {
  const last = values.at(-1);
  return words(last && writtenValue(last.value));
}
