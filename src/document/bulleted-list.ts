import type { Block, List } from './document.js';

/** A list of points, each with the blocks that it holds. */
export function bulletedList(items: readonly (readonly Block[])[]): List {
  return {
    type: 'list',
    ordered: false,
    start: 1,
    children: items.map((children) => ({ type: 'listItem', children })),
  };
}
