import type { PlainCell } from '../document/grid.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { RichText } from '../model/rich-text.js';
import type { Indicator, YearValue } from '../model/undertaking.js';
import type { Value } from '../value/value.js';
import { typesetValue } from '../value/value-grammar.js';
import { withUnit } from '../value/with-unit.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { richInlines } from './inline.js';
import type { TableNotes } from './table-notes.js';

/** The name, and small under it what a reader needs to judge the figures. */
export function nameCell(indicator: Indicator, notes: TableNotes, composer: Composer): PlainCell {
  const { words } = composer.template;
  const mark = indicator.note ? notes.mark(indicator.note) : '';
  const small = [
    ...(indicator.scale ? [fill(words.scale, { skala: indicator.scale })] : []),
    ...(indicator.better ? [words.better[indicator.better]] : []),
    ...(indicator.baseline
      ? [fill(words.baseline, { värde: typesetValue(withUnit(indicator.baseline, indicator.unit)) })]
      : []),
  ];
  return {
    children: [
      paragraph([...richInlines(indicator.name, composer), ...text(mark)]),
      ...(indicator.definition ? [paragraph(richInlines(indicator.definition, composer), 'note')] : []),
      ...small.map((line) => paragraph(text(line), 'note')),
    ],
  };
}

export function sourceCell(sources: readonly RichText[], composer: Composer): PlainCell {
  return { children: sources.map((source) => paragraph(richInlines(source, composer))) };
}

export function valueCell(
  series: readonly YearValue[],
  year: number | undefined,
  indicator: Indicator,
): PlainCell {
  const found = series.find((each) => each.year === year);
  if (!found) return { children: [] };
  return { children: linesOf(found.value, indicator.unit).map((line) => paragraph(text(line))) };
}

/** Values of several scopes stand one below the other. A unit told once for the indicator is printed with each. */
function linesOf(stated: Value, unit: string | undefined): readonly string[] {
  const value = withUnit(stated, unit);
  if (value.kind === 'scoped') {
    return value.entries.map((entry) => typesetValue({ kind: 'scoped', entries: [entry] }));
  }
  const printed = typesetValue(value);
  return printed === '' ? [] : [printed];
}
