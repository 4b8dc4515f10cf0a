import type { Bilingual } from '../../base/bilingual.js';
import { figureColumn, headings, wordsColumn, yearColumn } from '../columns.js';
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
      wordsColumn('board', headings.board, ({ entry }) => boardTitle(entry)),
      wordsColumn('id', { sv: 'Id', en: 'Id' }, ({ entry }) => entry.latest.id),
      wordsColumn('name', headings.indicator, ({ entry }) => entry.latest.name),
      wordsColumn('plan', headings.plan, ({ stated }) => stated.plan.folder),
      wordsColumn('series', { sv: 'Serie', en: 'Series' }, ({ stated }) => seriesWords[stated.series]),
      yearColumn('year', headings.year, ({ stated }) => stated.year),
      wordsColumn('value', { sv: 'Värde', en: 'Value' }, ({ stated }) => writtenValue(stated.value)),
      figureColumn('figure', { sv: 'Tal', en: 'Figure' }, ({ stated }) => figureIn(stated.value)),
      wordsColumn('unit', headings.unit, ({ entry, stated }) => unitOf(stated.value, entry.latest.unit)),
    ],
  });
}
