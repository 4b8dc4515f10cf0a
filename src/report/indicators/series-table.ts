import type { Bilingual } from '../../base/bilingual.js';
import { figure, words, year } from '../datum.js';
import { reportTable, type TableDraft } from '../report-table.js';
import { boardTitle, type RegisterEntry, type StatedValue } from './register.js';
import { figureIn, unitOf, writtenValue } from './value-datum.js';

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
