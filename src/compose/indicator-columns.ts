import { capitalize, uncapitalize } from '../base/letters.js';
import type { ColumnWidth, Paragraph, TableColumn } from '../document/document.js';
import { cell, type PlainCell } from '../document/grid.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { GoalKind } from '../model/goal-chain.js';
import type { Indicator, YearValue } from '../model/undertaking.js';
import type { Template } from '../template/template.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { nameCell, sourceCell, valueCell } from './indicator-cells.js';
import { hasLines, type LineWords, lineCell } from './indicator-line.js';
import type { TableNotes } from './table-notes.js';

/** The columns that a table of indicators has for the indicators in it, from their names on. */
export interface IndicatorColumns {
  readonly heads: readonly PlainCell[];
  readonly columns: readonly TableColumn[];
  /** What the signs in the column of lines mean, where there is one. */
  readonly legend: readonly Paragraph[];
  cellsOf(indicator: Indicator): readonly PlainCell[];
}

interface Column {
  readonly head: string;
  readonly align?: TableColumn['align'];
  readonly grow: number;
  readonly width?: ColumnWidth | undefined;
  cellOf(indicator: Indicator): PlainCell;
}

/** What a table is made for: its indicators, what measures them, and where their notes are gathered. */
interface Subject {
  readonly indicators: readonly Indicator[];
  readonly measured: GoalKind;
  readonly notes: TableNotes;
}

type Kind = Template['goals']['columns'][number]['kind'];

/** The template's columns in its order, and last the line that it may draw for each indicator. */
export function indicatorColumns(
  indicators: readonly Indicator[],
  measured: GoalKind,
  notes: TableNotes,
  composer: Composer,
): IndicatorColumns {
  const kinds = [...new Set(composer.template.goals.columns.map(({ kind }) => kind))];
  const words = yearWords(measured, composer);
  const lines = hasLines(indicators, composer);
  const columns = [
    ...kinds.flatMap((kind) => makers[kind]({ indicators, measured, notes }, composer)),
    ...(lines ? [lineColumn(words, composer)] : []),
  ];
  return {
    heads: columns.map(({ head }) => cell(text(head))),
    columns: columns.map(({ align = 'start', grow, width }) => ({
      align,
      grow,
      ...(width ? { width } : {}),
    })),
    legend: lines ? [legend(words, composer)] : [],
    cellsOf: (indicator) => columns.map(({ cellOf }) => cellOf(indicator)),
  };
}

function yearWords(measured: GoalKind, { template }: Composer): LineWords {
  return {
    outcome: measured.words.outcome ?? template.words.outcome,
    target: measured.words.target ?? template.words.target,
  };
}

function lineColumn(words: LineWords, composer: Composer): Column {
  return {
    head: composer.template.charts.words.development,
    grow: 0,
    cellOf: (indicator) => lineCell(indicator, words, composer),
  };
}

function legend(words: LineWords, { template }: Composer): Paragraph {
  const signs = { utfall: uncapitalize(words.outcome), målnivå: uncapitalize(words.target) };
  return paragraph(text(fill(template.charts.words.legend, signs)), 'note');
}

type Maker = (subject: Subject, composer: Composer) => readonly Column[];

/** The region's own words go before the template's. */
const makers: Readonly<Record<Kind, Maker>> = {
  name: ({ measured, notes }, composer) => [
    {
      head: measured.heading ?? capitalize(measured.name),
      grow: 2,
      width: composer.template.widths.indikatorer?.namn,
      cellOf: (indicator) => nameCell(indicator, notes, composer),
    },
  ],
  /** A column only where any indicator tells its source. */
  source: ({ indicators, measured }, composer) =>
    indicators.every(({ sources }) => sources.length === 0)
      ? []
      : [
          {
            head: measured.words.source ?? composer.template.words.source,
            grow: 1,
            width: composer.template.widths.indikatorer?.källa,
            cellOf: ({ sources }) => sourceCell(sources, composer),
          },
        ],
  outcome: (subject, composer) => {
    const { outcome } = yearWords(subject.measured, composer);
    return yearColumns('outcome', outcome, ({ outcomes }) => outcomes, subject, composer);
  },
  target: (subject, composer) => {
    const { target } = yearWords(subject.measured, composer);
    return yearColumns('target', target, ({ targets }) => targets, subject, composer);
  },
};

/** A column for each year that any indicator has a value for, and for those that the template always has. */
function yearColumns(
  kind: Kind,
  word: string,
  seriesOf: (indicator: Indicator) => readonly YearValue[],
  { indicators }: Subject,
  { plan, template }: Composer,
): readonly Column[] {
  const written = indicators.flatMap(seriesOf).map(({ year }) => year);
  // Values that tell no year have one column for all of them, so the template's years would stay empty.
  const undated = written.length > 0 && written.every((year) => year === undefined);
  const always = template.goals.columns.flatMap((column) =>
    column.kind === kind && column.offset !== undefined && !undated
      ? [plan.period.first + column.offset]
      : [],
  );
  const years = [...new Set([...always, ...written])].sort((a, b) => (a ?? 0) - (b ?? 0));
  return years.map((year) => ({
    head: year === undefined ? word : `${word} ${year}`,
    // Beside its figures a column has words such as ”ny indikator”.
    align: 'decimalStart',
    grow: 0,
    width: template.widths.indikatorer?.[kind === 'target' ? 'målnivå' : 'utfall'],
    cellOf: (indicator) => valueCell(seriesOf(indicator), year, indicator),
  }));
}
