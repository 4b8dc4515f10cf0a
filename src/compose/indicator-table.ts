import type { Inline, Table, TableColumn } from '../document/document.js';
import type { GoalAnswer, Indicator, YearValue } from '../model/content.js';
import type { Value } from '../value/value.js';
import { typesetValue } from '../value/value-grammar.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { bodyRow, cell, headRow, type PlainCell } from './grid.js';
import { richInlines, text } from './inline.js';
import { paragraph } from './paragraph.js';

/** A goal's indicators with sources, outcomes and targets; the years are those that any of them has. */
export function indicatorTable(answer: GoalAnswer, title: readonly Inline[], composer: Composer): Table {
  const { words } = composer.template;
  const id = composer.identifiers.unique(`tabell-${answer.kind.name}-${answer.goalId}`);
  const outcomes = yearsOf(answer.indicators.map((indicator) => indicator.outcomes));
  const targets = yearsOf(answer.indicators.map((indicator) => indicator.targets));
  const sources = answer.indicators.some((indicator) => indicator.source);
  const heads = [
    words.indicator,
    ...(sources ? [words.source] : []),
    ...outcomes.map((year) => `${words.outcome} ${year}`),
    ...targets.map((year) => `${words.target} ${year}`),
  ];
  const values = [...outcomes, ...targets].map((): TableColumn => ({ align: 'start', grow: 0 }));
  return {
    type: 'table',
    id,
    caption: caption(title, composer),
    captionVisible: false,
    columns: [
      { align: 'start', grow: 2 },
      ...(sources ? [{ align: 'start', grow: 1 } as const] : []),
      ...values,
    ],
    head: [
      headRow(
        id,
        heads.map((head) => cell(text(head))),
      ),
    ],
    body: answer.indicators.map((indicator, index) =>
      bodyRow(id, index, [
        nameCell(indicator, composer),
        ...(sources ? [cell(indicator.source ? richInlines(indicator.source, composer) : [])] : []),
        ...outcomes.map((year) => valueCell(indicator.outcomes, year, indicator)),
        ...targets.map((year) => valueCell(indicator.targets, year, indicator)),
      ]),
    ),
    notes: [],
  };
}

function caption(title: readonly Inline[], { template }: Composer): readonly Inline[] {
  const [before = '', after = ''] = template.words.indicatorsFor.split('{mål}');
  return [...text(before), ...title, ...text(after)];
}

function yearsOf(series: readonly (readonly YearValue[])[]): readonly number[] {
  return [...new Set(series.flat().map(({ year }) => year))].sort((a, b) => a - b);
}

/** The name, and small under it what a reader needs to judge the figures: the scale and which way is better. */
function nameCell(indicator: Indicator, composer: Composer): PlainCell {
  const { words } = composer.template;
  const small = [
    ...(indicator.scale ? [fill(words.scale, { skala: indicator.scale })] : []),
    ...(indicator.better ? [words.better[indicator.better]] : []),
  ];
  return {
    children: [
      paragraph(richInlines(indicator.name, composer)),
      ...small.map((line) => paragraph(text(line), 'note')),
    ],
  };
}

function valueCell(series: readonly YearValue[], year: number, indicator: Indicator): PlainCell {
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
