import type { Inline, Table, TableCell, TableColumn, TableRow } from '../../../document/document.js';
import { type Box, moveDown } from '../layout/box.js';
import { type Anchor, amendFirstBox, type FlowItem } from '../layout/flow.js';
import { addTag, type TagAttributes, type TagNode } from '../layout/tag-node.js';
import type { TextStyle } from '../layout/text-style.js';
import type { MeasureContext } from '../measure/measure-context.js';
import { avoidLoneLines, setInlines } from '../measure/set-text.js';
import { figureParts } from './figure-parts.js';
import { alignOf, cellLeft, cellRight, type TableGrid } from './table-grid.js';
import { cellText, indentPerLevel } from './table-text.js';

/** A cell's content as lines with a place, so that a row can be cut between any two of them. */
export interface MeasuredCell {
  readonly cell: TableCell;
  readonly items: readonly FlowItem[];
  readonly height: number;
  readonly lines: readonly CellLine[];
}

/** `top` and `bottom` count from the top of the cell, padding included. Boxes are placed in the same way. */
export interface CellLine {
  readonly top: number;
  readonly bottom: number;
  readonly boxes: readonly Box[];
  readonly notes: readonly string[];
  readonly anchors: readonly Anchor[];
  /** Where the line above ends that must stay on the same page. */
  readonly keptFrom?: number;
}

export function measureCell(
  table: Table,
  row: TableRow,
  cell: TableCell,
  grid: TableGrid,
  rowTag: TagNode,
  context: MeasureContext,
): MeasuredCell {
  const node = addTag(rowTag, cell.scope ? 'TH' : 'TD', cellTag(cell));
  const items = cellItems(table, row, cell, grid, node, context);
  return stackCell(cell, withAnchor(items, cell, context), grid, 0);
}

function withAnchor(
  items: readonly FlowItem[],
  { id }: TableCell,
  { indexed }: MeasureContext,
): readonly FlowItem[] {
  if (id === undefined || !indexed.has(id)) return items;
  return amendFirstBox(items, (box) => ({ ...box, anchors: [...box.anchors, { id, y: 0 }] }));
}

/** The same cell with every line on a common grid, so that a cut between lines of one cell is one in all of them. */
export function onLineGrid({ cell, items }: MeasuredCell, grid: TableGrid): MeasuredCell {
  return stackCell(cell, items, grid, grid.leading);
}

function stackCell(cell: TableCell, items: readonly FlowItem[], grid: TableGrid, step: number): MeasuredCell {
  const lines = stack(items, grid.padding, step);
  const content = lines.at(-1)?.bottom ?? grid.padding + grid.leading;
  return { cell, items, height: content + grid.padding, lines };
}

function cellTag(cell: TableCell): Partial<Pick<TagNode, 'id' | 'attributes'>> {
  const { rowSpan, colSpan, headers = [] } = cell;
  const scope = cell.scope?.startsWith('row') ? 'Row' : 'Column';
  const base = { owner: 'Cell', rowSpan, colSpan, headers } as const;
  const attributes: TagAttributes = cell.scope ? { ...base, scope } : base;
  return { attributes, ...(cell.id === undefined ? {} : { id: cell.id }) };
}

function cellItems(
  table: Table,
  row: TableRow,
  cell: TableCell,
  grid: TableGrid,
  node: TagNode,
  context: MeasureContext,
): readonly FlowItem[] {
  const text = cellText(row, cell, grid.size, context);
  const align = alignOf(table, cell);
  const left = cellLeft(grid, cell) + grid.padding + cell.indent * indentPerLevel;
  const right = cellRight(grid, cell) - grid.padding;
  const within = { ...context, parent: node, x: left, width: Math.max(1, right - left) };
  const column = { left: within.x, right };
  const figure =
    row.role === 'head' ? undefined : placedFigure(table, cell, column, grid, text.style, context);
  const [paragraph, ...others] = cell.children;
  const inlines = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const holder = holdsNote(inlines) ? () => addTag(node, 'P') : () => node;
  if (figure !== undefined) {
    return setInlines(inlines, holder(), { ...within, x: figure, width: right - figure + 0.1, text });
  }
  const setting = { ...within, text: { ...text, align: textAligns[align] } };
  const plain = paragraph?.type === 'paragraph' && paragraph.role === undefined && others.length === 0;
  return plain
    ? avoidLoneLines(setInlines(inlines, holder(), setting))
    : context.measureBlocks(cell.children, setting);
}

/** How words are set in a column. */
const textAligns = {
  start: 'start',
  end: 'end',
  center: 'center',
  decimal: 'end',
  decimalStart: 'start',
} as const satisfies Record<TableColumn['align'], string>;

/** Where a figure begins when its comma stands in line with the others; undefined for words and where it has no room. */
function placedFigure(
  table: Table,
  cell: TableCell,
  { left, right }: { readonly left: number; readonly right: number },
  { commas }: TableGrid,
  style: TextStyle,
  context: MeasureContext,
): number | undefined {
  const comma = commas[cell.column];
  const figure = comma === undefined ? undefined : figureParts(cell, style, context);
  if (comma === undefined || !figure) return undefined;
  const axis = alignOf(table, cell) === 'decimal' ? right - comma : left + comma;
  const hasRoom = axis - figure.whole >= left - 0.1 && axis + figure.rest <= right + 0.1;
  return hasRoom ? axis - figure.whole : undefined;
}

/** A note's node stands beside the words that refer to it, so these then need a paragraph of their own. */
function holdsNote(nodes: readonly Inline[]): boolean {
  return nodes.some(
    (node) => node.type === 'noteReference' || ('children' in node && holdsNote(node.children)),
  );
}

/** `step` is the distance of the grid that lines begin on; 0 sets them as close as they come. */
function stack(items: readonly FlowItem[], from: number, step: number): readonly CellLine[] {
  const lines: CellLine[] = [];
  let y = from;
  let pending = 0;
  let kept = false;
  for (const item of items) {
    if (item.kind === 'gap') pending = Math.max(pending, item.height);
    if (item.kind === 'keep') kept = lines.length > 0;
    if (item.kind !== 'box') continue;
    const keptFrom = kept ? { keptFrom: y } : {};
    kept = false;
    const top = onStep(y + (lines.length > 0 ? pending : 0), from, step);
    pending = 0;
    y = top + item.height;
    const { notes } = item;
    const anchors = item.anchors.map((anchor) => ({ ...anchor, y: anchor.y + top }));
    lines.push({
      top,
      bottom: y,
      boxes: item.boxes.map((box) => moveDown(box, top)),
      notes,
      anchors,
      ...keptFrom,
    });
  }
  return lines;
}

function onStep(y: number, from: number, step: number): number {
  return step === 0 ? y : from + Math.ceil((y - from) / step - 0.01) * step;
}
