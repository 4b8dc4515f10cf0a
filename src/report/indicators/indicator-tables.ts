import type { Bilingual } from '../../base/bilingual.js';
import { count, figure, lines, words, year } from '../datum.js';
import { type ColumnOf, reportTable, type TableDraft, withoutEmptyColumns } from '../report-table.js';
import { boardTitle, type RegisterEntry, type RegisterValue, type StatedValue } from './register.js';
import { figureIn, printedValue, unitOf, writtenValue } from './value-datum.js';

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
    cellOf: ({ outcomes }) => year(outcomes.at(-1)?.year),
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
    cellOf: ({ targets }) => year(targets.at(-1)?.year),
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

interface SeriesLine {
  readonly entry: RegisterEntry;
  readonly stated: StatedValue;
}

const seriesWords: Readonly<Record<StatedValue['series'], Bilingual>> = {
  outcome: { sv: 'utfall', en: 'outcome' },
  target: { sv: 'målnivå', en: 'target' },
};

/** One row for each value that any plan states. */
export function seriesTable(entries: readonly RegisterEntry[]): TableDraft {
  return reportTable<SeriesLine>({
    key: 'series',
    title: { sv: 'Serier', en: 'Series' },
    items: entries.flatMap((entry) => entry.stated.map((stated) => ({ entry, stated }))),
    columns: [
      {
        key: 'board',
        heading: { sv: 'Nämnd', en: 'Board' },
        type: 'words',
        cellOf: ({ entry }) => words(boardTitle(entry)),
      },
      {
        key: 'id',
        heading: { sv: 'Id', en: 'Id' },
        type: 'words',
        cellOf: ({ entry }) => words(entry.latest.id),
      },
      {
        key: 'name',
        heading: { sv: 'Indikator', en: 'Indicator' },
        type: 'words',
        cellOf: ({ entry }) => words(entry.latest.name),
      },
      {
        key: 'plan',
        heading: { sv: 'Plan', en: 'Plan' },
        type: 'words',
        cellOf: ({ stated }) => words(stated.plan.folder),
      },
      {
        key: 'series',
        heading: { sv: 'Serie', en: 'Series' },
        type: 'words',
        cellOf: ({ stated }) => words(seriesWords[stated.series]),
      },
      {
        key: 'year',
        heading: { sv: 'År', en: 'Year' },
        type: 'year',
        cellOf: ({ stated }) => year(stated.year),
      },
      {
        key: 'value',
        heading: { sv: 'Värde', en: 'Value' },
        type: 'words',
        cellOf: ({ stated }) => words(writtenValue(stated.value)),
      },
      {
        key: 'figure',
        heading: { sv: 'Tal', en: 'Figure' },
        type: 'figure',
        cellOf: ({ stated }) => figure(figureIn(stated.value)),
      },
      {
        key: 'unit',
        heading: { sv: 'Enhet', en: 'Unit' },
        type: 'words',
        cellOf: ({ entry, stated }) => words(unitOf(stated.value, entry.latest.unit)),
      },
    ],
  });
}

const revisedNote: Bilingual = {
  sv: '* En tidigare plan angav ett annat värde för året. Det senaste visas.',
  en: '* An earlier plan stated another value for the year. The latest is shown.',
};

/** The register as a reader wants it: each series as one run of text, so that ten years fit as well as two. */
export function boardTable(entries: readonly RegisterEntry[], title: Bilingual): TableDraft {
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
        heading: { sv: 'Indikator', en: 'Indicator' },
        type: 'words',
        grow: 3,
        cellOf: ({ latest }) => words(latest.name),
      },
      {
        key: 'goal',
        heading: { sv: 'Mål', en: 'Goal' },
        type: 'words',
        grow: 2,
        cellOf: ({ latest }) => words(latest.goal),
      },
      {
        key: 'sources',
        heading: { sv: 'Källa', en: 'Source' },
        type: 'lines',
        grow: 2,
        cellOf: ({ latest }) => lines(latest.sources),
      },
      {
        key: 'outcomes',
        heading: { sv: 'Utfall', en: 'Outcome' },
        type: 'words',
        grow: 3,
        cellOf: (entry) => words(runOf(entry.outcomes, entry)),
      },
      {
        key: 'targets',
        heading: { sv: 'Målnivå', en: 'Target' },
        type: 'words',
        grow: 3,
        cellOf: (entry) => words(runOf(entry.targets, entry)),
      },
    ],
    notes: revised ? [revisedNote] : [],
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
