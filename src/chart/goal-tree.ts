import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import { linkHorizontal } from 'd3-shape';
import type { Drawing, Shape } from '../document/drawing.js';
import { chartWidth, decimals, drawingOf } from './drawing-of.js';
import { baselineAround, lineHeight, words, wrapText } from './text-box.js';

/** A goal and those under it, as many levels as are to be drawn. */
export interface TreeGoal {
  readonly label: string;
  readonly children: readonly TreeGoal[];
}

const columnGap = 22;
const padding = 5;
const boxGap = 6;

/**
 * A chain of goals from left to right, a column for each level. Boxes hold their whole text and are as high as it
 * needs; d3's tidy tree keeps them apart and each parent at the middle of its children.
 */
export function goalTree(roots: readonly TreeGoal[]): Drawing {
  const levels = depthOf(roots);
  const width = (chartWidth - columnGap * (levels - 1)) / Math.max(1, levels);
  const root = hierarchy<Boxed>(boxed({ label: '', children: roots }, -1, width));
  const laid = tree<Boxed>()
    .nodeSize([1, width + columnGap])
    .separation((a, b) => (a.data.height + b.data.height) / 2 + gapBetween(a, b))(root);
  const nodes = laid.descendants().filter(({ depth }) => depth > 0);
  const top = Math.min(0, ...nodes.map(({ x, data }) => x - data.height / 2));
  const bottom = Math.max(0, ...nodes.map(({ x, data }) => x + data.height / 2));
  const place = ({ x, depth, data }: HierarchyPointNode<Boxed>): Placed => ({
    left: (depth - 1) * (width + columnGap),
    middle: x - top,
    height: data.height,
    width,
  });
  const links = nodes.flatMap((node) =>
    (node.children ?? []).map((child) => linkBetween(place(node), place(child))),
  );
  const boxes = nodes.flatMap((node) => boxShapes(node.data.lines, place(node), node.depth === 1));
  return drawingOf(chartWidth, bottom - top, [...links, ...boxes]);
}

/** A goal with its words broken into lines, and the height that they take. */
interface Boxed {
  readonly lines: readonly string[];
  readonly height: number;
  readonly children: readonly Boxed[];
}

function boxed({ label, children }: TreeGoal, depth: number, width: number): Boxed {
  const lines = wrapText(label, width - 2 * padding, undefined, depth === 0);
  return {
    lines,
    height: lines.length * lineHeight + 2 * padding,
    children: children.map((child) => boxed(child, depth + 1, width)),
  };
}

interface Placed {
  readonly left: number;
  readonly middle: number;
  readonly height: number;
  readonly width: number;
}

/** Goals of different parents stand further apart. */
function gapBetween(a: HierarchyPointNode<Boxed>, b: HierarchyPointNode<Boxed>): number {
  return a.parent === b.parent && a.depth > 1 ? boxGap : boxGap * 2;
}

function depthOf(goals: readonly TreeGoal[]): number {
  return goals.length === 0 ? 0 : 1 + Math.max(...goals.map(({ children }) => depthOf(children)));
}

function linkBetween(from: Placed, to: Placed): Shape {
  const link = linkHorizontal<unknown, readonly [number, number]>().digits(decimals);
  const source = [from.left + from.width, from.middle] as const;
  const target = [to.left, to.middle] as const;
  return { type: 'path', data: link({ source, target }) ?? '', stroke: { ink: 'muted', width: 0.8 } };
}

function boxShapes(
  lines: readonly string[],
  { left, middle, height, width }: Placed,
  root: boolean,
): readonly Shape[] {
  const top = middle - height / 2;
  const box: Shape = {
    type: 'rect',
    x: left + 0.5,
    y: top + 0.5,
    width: width - 1,
    height: height - 1,
    fill: root ? 'tint' : 'page',
    stroke: { ink: 'accent', width: root ? 1 : 0.7 },
  };
  return [
    box,
    ...lines.map((line, index) =>
      words(line, left + padding, baselineAround(top + padding + (index + 0.5) * lineHeight), { bold: root }),
    ),
  ];
}
