import { type BarGroup, barChart } from '../chart/bar-chart.js';
import { type WaterfallStep, waterfall } from '../chart/waterfall.js';
import type { Figure } from '../document/document.js';
import { text } from '../document/text.js';
import { barParts, type WaterfallPart, waterfallParts } from '../model/chart-parts.js';
import type { FiguresCell, FiguresColumn, FiguresTable } from '../model/figures-table.js';
import { typesetText } from '../value/typeset-text.js';
import { typesetValue } from '../value/value-grammar.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { richInlines } from './inline.js';

/** The figure after a table: what its author asks for, else what the template draws of its kind, if it can be drawn. */
export function tableChart(table: FiguresTable, composer: Composer): readonly Figure[] {
  const chosen = table.chart ?? composer.template.charts.tables[table.kind];
  if (chosen === 'bars') return bars(table, composer);
  return chosen === 'waterfall' ? bridge(table, composer) : [];
}

function bars(table: FiguresTable, composer: Composer): readonly Figure[] {
  const parts = barParts(table);
  if (!parts) return [];
  const labels = columnLabels(parts.columns);
  const groups = parts.groups.map(
    ({ row, cells }): BarGroup => ({
      label: typesetText(row.label.plain),
      bars: cells.map(({ cell, figure }, index) => ({
        label: labels[index] ?? '',
        value: figure?.amount,
        printed: printed(cell),
        emphasis: isOfPlan(parts.columns[index], composer),
      })),
    }),
  );
  const { barsInWords } = composer.template.charts.words;
  const content = groups.map((group) => {
    const told = group.bars.map((bar) => `${bar.label} ${bar.printed}`).join(', ');
    return `${group.label}: ${told}`;
  });
  return [
    {
      ...common(table, composer),
      caption: richInlines(table.title, composer),
      alternative: fill(barsInWords, { innehåll: content.join('; ') }),
      picture: barChart(groups),
    },
  ];
}

function bridge(table: FiguresTable, composer: Composer): readonly Figure[] {
  const parts = waterfallParts(table);
  if (!parts) return [];
  const { words } = composer.template.charts;
  const { row, start, changes, end } = parts;
  const steps: readonly WaterfallStep[] = [
    stepOf(start, 'sum'),
    ...changes.map((change) => stepOf(change, 'change')),
    stepOf(end, 'sum'),
  ];
  const caption = fill(words.waterfall, {
    rad: typesetText((row?.label ?? table.title).plain),
    början: typesetText(start.label.plain),
    slut: typesetText(end.label.plain),
  });
  const content = steps.map((step) => `${step.label}: ${step.printed}`).join('; ');
  return [
    {
      ...common(table, composer),
      caption: text(caption),
      alternative: fill(words.waterfallInWords, { innehåll: content }),
      picture: waterfall(steps, words.cutAxis),
    },
  ];
}

function common(table: FiguresTable, { identifiers, template }: Composer) {
  const unit = table.unit ? { unit: fill(template.words.amountsIn, { enhet: table.unit }) } : {};
  return { type: 'figure', id: identifiers.unique(`figur-${table.name}`), ...unit } as const;
}

function stepOf({ label, cell, amount }: WaterfallPart, kind: WaterfallStep['kind']): WaterfallStep {
  const rises = kind === 'change' && !amount.digits.startsWith('-');
  return {
    label: typesetText(label.plain),
    value: amount,
    printed: rises ? `+${printed(cell).replace(/^\+/, '')}` : printed(cell),
    kind,
  };
}

function printed({ value }: FiguresCell): string {
  return typesetValue(value);
}

/** Columns that differ in their year alone are called by it: the caption says what they hold. */
function columnLabels(columns: readonly FiguresColumn[]): readonly string[] {
  const titles = columns.map(({ title }) => typesetText(title.plain));
  const rests = columns.map(({ year }, index) => (titles[index] ?? '').replace(String(year), '').trim());
  const alike = columns.every(({ year }) => year !== undefined) && new Set(rests).size === 1;
  return alike ? columns.map(({ year }) => String(year)) : titles;
}

function isOfPlan(column: FiguresColumn | undefined, { plan: { period } }: Composer): boolean {
  return column?.year !== undefined && period.first <= column.year && column.year <= period.last;
}
