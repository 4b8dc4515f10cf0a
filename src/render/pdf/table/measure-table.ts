import type { Table } from '../../../document/document.js';
import { amendFirstBox, type FlowItem, flowHeight, gap, isFlowBox, keep } from '../layout/flow.js';
import { addTag, type TagNode } from '../layout/tag-node.js';
import { tie } from '../layout/ties.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { bodyItems } from './body-items.js';
import { whole } from './cut-rows.js';
import { leastPart, measureRows, textHeight } from './measure-rows.js';
import { captionText, repeatedHead, tableCaption } from './table-caption.js';
import type { TableGrid } from './table-grid.js';
import { planTable } from './table-page.js';

/** A table lower than this share of the text area is not divided, unless it must be to fill a page with two parts of some height. */
const wholeTableShare = 0.45;

export function measureTable(table: Table, context: MeasureContext): readonly FlowItem[] {
  const planned = planTable(table, context);
  const items = setTable(planned.table, planned.grid, planned.context);
  return planned.isTurned ? [{ kind: 'ownPages', sheet: planned.context.theme.page, items }] : items;
}

function setTable(table: Table, grid: TableGrid, context: MeasureContext): readonly FlowItem[] {
  if (grid.crowded) context.problems.report({ kind: 'table-crowded', table: captionText(table) });
  const node = addTag(context.parent, 'Table', tableTag(table));
  const caption = tableCaption(table, node, context);
  const headTag = table.head.length > 0 ? addTag(node, 'THead') : node;
  const headRows = measureRows(table, table.head, grid, headTag, context);
  const headBoxes = table.head.length > 0 ? [whole(headRows, grid, undefined, context)] : [];
  const repeated = repeatedHead(table, headBoxes, context);
  const body = bodyItems(table, grid, addTag(node, 'TBody'), repeated, context);
  const opening: readonly FlowItem[] = [...caption, ...headBoxes].flatMap((box) => [box, keep]);
  const rows = wholeWhenSmall(body, flowHeight([...opening, ...body]), grid, context);
  const items = amendFirstBox([...opening, ...rows], (box) => ({
    ...box,
    anchors: [...box.anchors, { id: table.id, y: 0 }],
    inOrder: true,
  }));
  const { leading } = context.text;
  return [gap(leading * 0.8), ...items, ...tableNotes(table, context), gap(leading * 1.2)];
}

/** A table that is not long is easier to read on one page, though it leaves a little of the page before empty. */
function wholeWhenSmall(
  rows: readonly FlowItem[],
  height: number,
  grid: TableGrid,
  context: MeasureContext,
): readonly FlowItem[] {
  if (height > textHeight(context) * wholeTableShare) return rows;
  const least = leastPart(grid);
  const total = flowHeight(rows);
  let above = 0;
  return rows.flatMap((item, index) => {
    const isEnd = above < least || total - above < least;
    const together = isEnd ? keep : tie('rows');
    if (item.kind === 'box' || item.kind === 'gap') above += item.height;
    return index > 0 ? [together, item] : [item];
  });
}

function tableTag(table: Table): Partial<Pick<TagNode, 'id' | 'attributes'>> {
  if (table.captionVisible) return { id: table.id };
  return { id: table.id, attributes: { owner: 'Table', summary: captionText(table) } };
}

function tableNotes(table: Table, context: MeasureContext): readonly FlowItem[] {
  if (table.notes.length === 0) return [];
  const notes = table.notes.map((note) => ({ ...note, role: 'note' as const }));
  const { text } = context;
  const items = context.measureBlocks(notes, { ...context, text: { ...text, paragraphGap: 1 } });
  return [keep, gap(4), keep, ...items.filter((item) => isFlowBox(item) || item.kind !== 'newPage')];
}
