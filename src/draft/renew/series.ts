import { type Edit, insertAt, withoutLines } from '../../base/edit.js';
import type { MapEntry, MapNode } from '../../source/data-node.js';
import { isBlock, lineAfter } from './nodes.js';

/** Values by year moved on: what is kept, what is left to fill in, and what the new plan has no place for. */
export interface MovedSeries {
  readonly edits: readonly Edit[];
  readonly empty: readonly number[];
  readonly dropped: readonly { readonly year: number; readonly text: string }[];
}

/**
 * Moves every year of a series on by `step`, and keeps the year `beside` besides. A value stays with its year; a year
 * that is new is left empty.
 */
export function moveSeries(series: MapNode, step: number, beside: number): MovedSeries {
  const entries = series.entries.map((entry) => ({ year: Number(entry.key.text), entry }));
  const old = entries.map(({ year }) => year);
  const wanted = new Set([...old.map((year) => year + step), ...old.filter((year) => year === beside)]);
  const empty = [...wanted].filter((year) => !old.includes(year)).sort((a, b) => a - b);
  const gone = entries.filter(({ year }) => !wanted.has(year));
  if (!isBlock(series)) return { edits: [], empty: [], dropped: [] };
  return {
    edits: [...gone.map(({ entry }) => withoutLine(entry)), ...empty.map((year) => emptyYear(year, entries))],
    empty,
    dropped: gone
      .filter(({ year }) => year > beside)
      .map(({ year, entry: { value } }) => ({ year, text: value.kind === 'scalar' ? value.text : '' }))
      .filter(({ text }) => text !== ''),
  };
}

function withoutLine({ key, value }: MapEntry): Edit {
  return withoutLines(key.range.start.line, lineAfter({ start: key.range.start, end: value.range.end }) - 1);
}

/** On a line after the latest year before it, or before them all. */
function emptyYear(
  year: number,
  entries: readonly { readonly year: number; readonly entry: MapEntry }[],
): Edit {
  const before = entries.filter((each) => each.year < year).sort((a, b) => b.year - a.year)[0];
  const beside = (before ?? entries[0])?.entry;
  const column = beside?.key.range.start.column ?? 1;
  const start = beside?.key.range.start ?? { line: 1, column: 1 };
  const line = before ? lineAfter({ start, end: before.entry.value.range.end }) : start.line;
  return insertAt({ line, column: 1 }, `${' '.repeat(column - 1)}${year}:\n`);
}
