import { type Edit, insertAt } from '../../base/edit.js';
import type { Point } from '../../base/place.js';
import type { DataNode, MapNode } from '../../source/data-node.js';
import { canBeMarked, mark } from './mark.js';
import { entryOf, isBlock, valueAt } from './nodes.js';
import { type MovedSeries, moveSeries } from './series.js';
import type { Years } from './years.js';

/**
 * The indicators of a goal file moved on, wherever among the board's own goals they stand: the latest outcome is kept
 * with an empty one after it, and last year's target is kept beside the empty ones of the new years.
 */
export function moveIndicators(node: DataNode, years: Years): readonly Edit[] {
  if (node.kind === 'list') return node.items.flatMap((item) => moveIndicators(item, years));
  if (node.kind === 'scalar') return [];
  if (entryOf(node, 'utfall') || entryOf(node, 'målnivå')) return moveIndicator(node, years);
  return node.entries.flatMap(({ value }) => (value.kind === 'list' ? moveIndicators(value, years) : []));
}

function moveIndicator(indicator: MapNode, years: Years): readonly Edit[] {
  if (!canBeMarked(indicator)) return [];
  const outcomes = moveOutcomes(indicator, years);
  const targets = moveTargets(indicator, years);
  const fill = [
    ...yearsToFill(outcomes.empty, 'utfallet'),
    ...(outcomes.undated ? ['det senaste utfallet'] : []),
    ...yearsToFill(targets.empty, 'målnivån'),
  ];
  const earlier = targets.dropped.map(({ year, text }) => `Förra planens målnivå för ${year} var ${text}.`);
  const toDo = [...(fill.length > 0 ? [`Fyll i ${fill.join(' och ')}.`] : []), ...earlier].join(' ');
  return [...outcomes.edits, ...targets.edits, ...mark(indicator, toDo === '' ? [] : [toDo])];
}

function yearsToFill(years: readonly number[], what: string): readonly string[] {
  const last = years.at(-1);
  if (last === undefined) return [];
  const list = [years.slice(0, -1).join(', '), last].filter((each) => each !== '').join(' och ');
  return [`${what} för ${list}`];
}

const nothing: MovedSeries = { edits: [], empty: [], dropped: [] };

/** A value without a year says nothing of which it is, so it stays until it is replaced. */
function moveOutcomes(indicator: MapNode, { step }: Years): MovedSeries & { readonly undated: boolean } {
  const series = valueAt(indicator, 'utfall');
  if (series?.kind !== 'map') return { ...nothing, undated: series?.kind === 'scalar' };
  const latest = Math.max(...series.entries.map(({ key }) => Number(key.text)));
  return { ...moveSeries(series, step, latest), dropped: [], undated: false };
}

function afterColon({ line, column }: Point): Point {
  return { line, column: column + 1 };
}

/** A target without a year was for the plan's own. */
function moveTargets(indicator: MapNode, { old, step }: Years): MovedSeries {
  const entry = entryOf(indicator, 'målnivå');
  const series = entry?.value;
  if (series?.kind === 'map') {
    const own = series.entries.map(({ key }) => Number(key.text)).sort((a, b) => a - b);
    return moveSeries(series, step, own.includes(old) ? old : (own[0] ?? old));
  }
  if (!entry || series?.kind !== 'scalar' || series.text === '' || !isBlock(indicator)) return nothing;
  const indent = ' '.repeat(entry.key.range.start.column + 1);
  return {
    edits: [
      {
        range: { start: afterColon(entry.key.range.end), end: series.range.start },
        text: `\n${indent}${old}: `,
      },
      insertAt(series.range.end, `\n${indent}${old + step}:`),
    ],
    empty: [old + step],
    dropped: [],
  };
}
