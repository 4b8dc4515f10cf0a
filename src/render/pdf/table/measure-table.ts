import type { Inline, Table, TableRow } from '../../../document/document.js';
import { asArtifact, endWithSpace } from '../layout/box.js';
import {
  amendFirstBox,
  type FlowBox,
  type FlowItem,
  flowBox,
  gap,
  isFlowBox,
  type Keep,
  keep,
  type RepeatedHead,
} from '../layout/flow.js';
import { addTag, createTag, type TagNode } from '../layout/tag-node.js';
import type { TextStyle } from '../layout/text-style.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { setInlines } from '../measure/set-text.js';
import { plainText } from '../text/plain-text.js';
import { cutRows, stackBoxes, whole } from './cut-rows.js';
import { measureRows, textHeight } from './measure-rows.js';
import { planGrid } from './plan-grid.js';
import { rowGroups } from './row-groups.js';
import type { TableGrid } from './table-grid.js';
import { turnedPage } from './turned-page.js';

/** A head higher than this share of the page is printed once only. */
const repeatedHeadShare = 0.3;
/** A table lower than this share of the text area is not divided. */
const wholeTableShare = 0.45;
/** Unless it has more than a few rows and would leave more than this share of the page before it empty. */
const mostEmpty = 1 / 3;
/** So few rows are not divided: one of them would stand alone. */
const fewRows = 3;
/** Rows that are not to stand alone stay together unless they are higher than this share of the text area. */
const rowPairShare = 0.3;

/** A table whose words do not fit the page turns it, and is told about when that does not help. */
export function measureTable(table: Table, context: MeasureContext): readonly FlowItem[] {
  const grid = planGrid(table, context);
  const wide = grid.crowded ? turnedPage(context) : undefined;
  if (!wide) return setTable(table, grid, context);
  // The heading that says the same as the caption may stand on another page.
  const shown = { ...table, captionVisible: true };
  const items = setTable(shown, planGrid(shown, wide), wide);
  return [{ kind: 'ownPages', sheet: wide.theme.page, items }];
}

function setTable(table: Table, grid: TableGrid, context: MeasureContext): readonly FlowItem[] {
  if (grid.crowded) context.problems.report({ kind: 'table-crowded', table: captionText(table) });
  const node = addTag(context.parent, 'Table', tableTag(table));
  const caption = setCaption(table, node, context);
  const headTag = table.head.length > 0 ? addTag(node, 'THead') : node;
  const headRows = measureRows(table, table.head, grid, headTag, context);
  const headBoxes = table.head.length > 0 ? [whole(headRows, grid, undefined, context)] : [];
  const repeated = repeatedHead(table, headBoxes, context);
  const body = bodyItems(table, grid, addTag(node, 'TBody'), repeated, context);
  const opening: readonly FlowItem[] = [...caption, ...headBoxes].flatMap((box) => [box, keep]);
  const items = amendFirstBox(wholeWhenSmall(table, [...opening, ...body], context), (box) => ({
    ...box,
    anchors: [...box.anchors, { id: table.id, y: 0 }],
    inOrder: true,
  }));
  const { leading } = context.text;
  return [gap(leading * 0.8), ...items, ...tableNotes(table, context), gap(leading * 1.2)];
}

/** A table that is not long is easier to read on one page, though it leaves a little of the page before empty. */
function wholeWhenSmall(
  table: Table,
  items: readonly FlowItem[],
  context: MeasureContext,
): readonly FlowItem[] {
  if (heightOf(items) > textHeight(context) * wholeTableShare) return items;
  const together: Keep =
    rowGroups(table.body).length > fewRows ? { ...keep, unlessEmptier: mostEmpty } : keep;
  return items.flatMap((item, index) => (index > 0 ? [together, item] : [item]));
}

function heightOf(items: readonly FlowItem[]): number {
  return items.reduce((sum, item) => sum + (item.kind === 'box' ? item.height : 0), 0);
}

function tableTag(table: Table): Partial<Pick<TagNode, 'id' | 'attributes'>> {
  if (table.captionVisible) return { id: table.id };
  return { id: table.id, attributes: { owner: 'Table', summary: captionText(table) } };
}

function captionText(table: Table): string {
  return [table.number, plainText(table.caption)].filter(Boolean).join('. ');
}

function setCaption(table: Table, node: TagNode, context: MeasureContext): readonly FlowBox[] {
  const { theme, text } = context;
  const visible = table.captionVisible;
  if (!visible && table.unit === undefined) return [];
  const caption = addTag(node, 'Caption');
  const size = theme.table.size + 0.5;
  const leading = theme.table.leading + 0.5;
  const setting = {
    ...text,
    style: { ...text.style, size },
    leading,
    align: 'start' as const,
    hyphens: false,
  };
  const small = {
    ...setting,
    style: { ...setting.style, size: theme.table.size - 0.5, color: theme.colors.muted },
  };
  const title = visible ? setInlines(captionInlines(table), caption, { ...context, text: setting }) : [];
  const unit: readonly Inline[] = table.unit === undefined ? [] : [{ type: 'text', value: table.unit }];
  const unitLine = unit.length > 0 ? setInlines(unit, caption, { ...context, text: small }) : [];
  const lines = [...title, ...unitLine].map((line, index, all) =>
    index < all.length - 1 ? withSpace(line) : line,
  );
  return [...lines, flowBox(3, [])];
}

function withSpace(line: FlowBox): FlowBox {
  return { ...line, boxes: line.boxes.map(endWithSpace) };
}

function captionInlines(table: Table): readonly Inline[] {
  if (table.number === undefined) return [{ type: 'strong', children: table.caption }];
  const number: Inline = { type: 'strong', children: [{ type: 'text', value: `${table.number}.\u00a0 ` }] };
  return [number, ...table.caption];
}

/** On one line: a longer caption is cut at its colon, or else after the last word that has room. */
function continuedCaption(caption: string, style: TextStyle, context: MeasureContext): string {
  const { metrics, labels, width } = context;
  const ending = `, ${labels.continued}`;
  const fits = (words: string): boolean => metrics.width(words, style) <= width;
  if (fits(caption + ending)) return caption + ending;
  const [beforeColon = ''] = caption.split(/:\s/);
  if (beforeColon !== caption && fits(beforeColon + ending)) return beforeColon + ending;
  const words = caption.split(' ');
  const shortened = words.map((_, at) => `${words.slice(0, at + 1).join(' ')} …${ending}`);
  return shortened.findLast(fits) ?? labels.continued;
}

/** On the next page: ”Tabell 3. Ekonomiska ramar, forts.” and the column heads. */
function repeatedHead(
  table: Table,
  head: readonly FlowBox[],
  context: MeasureContext,
): RepeatedHead | undefined {
  const { theme } = context;
  const style = { ...context.text.style, size: theme.table.size - 0.5, color: theme.colors.muted };
  const text = {
    ...context.text,
    style,
    leading: theme.table.leading,
    align: 'start' as const,
    hyphens: false,
  };
  const words = continuedCaption(captionText(table), style, context);
  const title = setInlines([{ type: 'text', value: words }], createTag('P'), { ...context, text });
  const { height, boxes } = stackBoxes([...title, flowBox(3, []), ...head]);
  const room = theme.page.height * repeatedHeadShare;
  return height > room ? undefined : { height, boxes: boxes.map(asArtifact) };
}

function bodyItems(
  table: Table,
  grid: TableGrid,
  node: TagNode,
  head: RepeatedHead | undefined,
  context: MeasureContext,
): readonly FlowItem[] {
  const groups = rowGroups(table.body);
  const items = groups.map((rows) =>
    cutRows(measureRows(table, rows, grid, node, context), grid, head, context),
  );
  const limit = textHeight(context) * rowPairShare;
  const isLow = (from: number, to: number): boolean => heightOf(items.slice(from, to + 1).flat()) <= limit;
  return items.flatMap((group, index): readonly FlowItem[] => {
    const kept =
      isSum(groups[index]) ||
      isHeading(groups[index - 1]) ||
      (isAtAnEnd(index, groups.length) && isLow(index - 1, index)) ||
      (isLastBeforeSum(groups, index) && isLow(index - 1, index + 1));
    return index > 0 && kept ? [keep, ...group] : group;
  });
}

/** A sum says little of one row alone: it has two above it, unless it sums no more. */
function isLastBeforeSum(groups: readonly (readonly TableRow[])[], index: number): boolean {
  return isSum(groups[index + 1]) && !isSum(groups[index]) && !isSum(groups[index - 1]);
}

/** Totals stay with a row they sum. */
function isSum(rows: readonly TableRow[] | undefined): boolean {
  const role = rows?.[0]?.role;
  return (role === 'total' || role === 'subtotal') && !isHeading(rows);
}

/** A row of words without figures heads the rows that follow, and stays with the first of them. */
function isHeading(rows: readonly TableRow[] | undefined): boolean {
  const [row, ...others] = rows ?? [];
  if (row?.role !== 'subtotal' || others.length > 0) return false;
  const [label, ...figures] = row.cells;
  return label !== undefined && figures.every(({ children }) => children.length === 0);
}

/** Neither the first row nor the last is left alone on a page by a table of at least four. */
function isAtAnEnd(index: number, count: number): boolean {
  return count > fewRows && (index === 1 || index === count - 1);
}

function tableNotes(table: Table, context: MeasureContext): readonly FlowItem[] {
  if (table.notes.length === 0) return [];
  const notes = table.notes.map((note) => ({ ...note, role: 'note' as const }));
  const { text } = context;
  const items = context.measureBlocks(notes, { ...context, text: { ...text, paragraphGap: 1 } });
  return [keep, gap(4), keep, ...items.filter((item) => isFlowBox(item) || item.kind !== 'newPage')];
}
