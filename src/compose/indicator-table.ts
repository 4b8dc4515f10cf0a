import { capitalize } from '../base/letters.js';
import type { Inline, Table } from '../document/document.js';
import { bodyRow, headRow } from '../document/grid.js';
import { text } from '../document/text.js';
import type { GoalKind } from '../model/goal-chain.js';
import type { Indicator } from '../model/undertaking.js';
import type { Composer } from './composer.js';
import { fill } from './fill.js';
import { addToIndex } from './goal-index.js';
import { indicatorColumns } from './indicator-columns.js';
import { tableNotes } from './table-notes.js';

/** A goal's own indicators with sources, outcomes and targets. `title` is the goal's heading. */
export function indicatorTable(
  indicators: readonly Indicator[],
  measured: GoalKind,
  title: readonly Inline[],
  id: string,
  composer: Composer,
): Table {
  const notes = tableNotes();
  const columns = indicatorColumns(indicators, measured, notes, composer);
  addToIndex(indicators, measured, id, composer);
  const body = indicators.map((indicator, index) => bodyRow(id, index, columns.cellsOf(indicator)));
  return {
    type: 'table',
    id,
    caption: caption(measured, title, composer),
    captionVisible: false,
    columns: columns.columns,
    head: [headRow(id, columns.heads)],
    body,
    notes: [...notes.finish(composer), ...columns.legend],
  };
}

function caption(measured: GoalKind, title: readonly Inline[], { template }: Composer): readonly Inline[] {
  const pattern = fill(template.words.indicatorsFor, { Slag: capitalize(measured.plural) });
  return around(pattern, title);
}

/** A pattern with the goal's heading in its place. */
export function around(pattern: string, title: readonly Inline[]): readonly Inline[] {
  const [before = '', after = ''] = pattern.split('{mål}');
  return [...text(before), ...title, ...text(after)];
}
