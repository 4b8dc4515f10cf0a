import { capitalize, uncapitalize } from '../base/letters.js';
import type { Paragraph, TableColumn } from '../document/document.js';
import type { GoalKind } from '../model/goal-chain.js';
import type { RichText } from '../model/rich-text.js';
import type { Indicator, YearValue } from '../model/undertaking.js';
import type { Value } from '../value/value.js';
import { typesetValue } from '../value/value-grammar.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { cell, type PlainCell } from './grid.js';
import { hasLines, type LineWords, lineCell } from './indicator-line.js';
import { richInlines, text } from './inline.js';
import { paragraph } from './paragraph.js';
import type { TableNotes } from './table-notes.js';

/** The columns that a table of indicators has for the indicators in it, from their names on. */
export interface IndicatorColumns {
  readonly heads: readonly PlainCell[];
  readonly columns: readonly TableColumn[];
  /** What the signs in the column of lines mean, where there is one. */
  readonly legend: readonly Paragraph[];
  cellsOf(indicator: Indicator): readonly PlainCell[];
}

/** Sources get a column when any indicator has one; the years are those that any of them has. */
export function indicatorColumns(
  indicators: readonly Indicator[],
  measured: GoalKind,
  notes: TableNotes,
  composer: Composer,
): IndicatorColumns {
  const words = wordsFor(measured, composer);
  const outcomes = yearsOf(indicators.map((indicator) => indicator.outcomes));
  const targets = yearsOf(indicators.map((indicator) => indicator.targets));
  const sources = indicators.some((indicator) => indicator.sources.length > 0);
  const lines = hasLines(indicators, composer);
  const heads = [
    words.measured,
    ...(sources ? [words.source] : []),
    ...outcomes.map((year) => headed(words.outcome, year)),
    ...targets.map((year) => headed(words.target, year)),
    ...(lines ? [composer.template.charts.words.development] : []),
  ];
  return {
    heads: heads.map((head) => cell(text(head))),
    columns: [
      { align: 'start', grow: 2 },
      ...(sources ? [{ align: 'start', grow: 1 } as const] : []),
      ...[...outcomes, ...targets].map((): TableColumn => ({ align: 'start', grow: 0 })),
      ...(lines ? [{ align: 'start', grow: 0 } as const] : []),
    ],
    legend: lines ? [legend(words, composer)] : [],
    cellsOf: (indicator) => [
      nameCell(indicator, notes, composer),
      ...(sources ? [sourceCell(indicator.sources, composer)] : []),
      ...outcomes.map((year) => valueCell(indicator.outcomes, year, indicator)),
      ...targets.map((year) => valueCell(indicator.targets, year, indicator)),
      ...(lines ? [lineCell(indicator, words, composer)] : []),
    ],
  };
}

function legend(words: LineWords, { template }: Composer): Paragraph {
  const signs = { utfall: uncapitalize(words.outcome), målnivå: uncapitalize(words.target) };
  return paragraph(text(fill(template.charts.words.legend, signs)), 'note');
}

/** The region's own words before the template's. */
function wordsFor(measured: GoalKind, { template }: Composer) {
  return {
    measured: measured.heading ?? capitalize(measured.name),
    source: measured.words.source ?? template.words.source,
    outcome: measured.words.outcome ?? template.words.outcome,
    target: measured.words.target ?? template.words.target,
  };
}

function headed(word: string, year: number | undefined): string {
  return year === undefined ? word : `${word} ${year}`;
}

function yearsOf(series: readonly (readonly YearValue[])[]): readonly (number | undefined)[] {
  return [...new Set(series.flat().map(({ year }) => year))].sort((a, b) => (a ?? 0) - (b ?? 0));
}

/** The name, and small under it what a reader needs to judge the figures. */
function nameCell(indicator: Indicator, notes: TableNotes, composer: Composer): PlainCell {
  const { words } = composer.template;
  const mark = indicator.note ? notes.mark(indicator.note) : '';
  const small = [
    ...(indicator.scale ? [fill(words.scale, { skala: indicator.scale })] : []),
    ...(indicator.better ? [words.better[indicator.better]] : []),
    ...(indicator.baseline ? [fill(words.baseline, { värde: typesetValue(indicator.baseline) })] : []),
  ];
  return {
    children: [
      paragraph([...richInlines(indicator.name, composer), ...text(mark)]),
      ...(indicator.definition ? [paragraph(richInlines(indicator.definition, composer), 'note')] : []),
      ...small.map((line) => paragraph(text(line), 'note')),
    ],
  };
}

function sourceCell(sources: readonly RichText[], composer: Composer): PlainCell {
  return { children: sources.map((source) => paragraph(richInlines(source, composer))) };
}

function valueCell(series: readonly YearValue[], year: number | undefined, indicator: Indicator): PlainCell {
  const found = series.find((each) => each.year === year);
  if (!found) return { children: [] };
  return { children: linesOf(found.value, indicator.unit).map((line) => paragraph(text(line))) };
}

/** Values of several scopes stand one below the other. A unit told once for the indicator is printed with each. */
function linesOf(value: Value, unit: string | undefined): readonly string[] {
  if (value.kind === 'scoped') {
    return value.entries.map((entry) => typesetValue({ kind: 'scoped', entries: [entry] }));
  }
  const bare = value.kind === 'quantity' && value.unit === undefined && unit !== undefined;
  const printed = typesetValue(bare ? { ...value, unit } : value);
  return printed === '' ? [] : [printed];
}
