import type { Box } from './box.js';
import type { Sheet } from './flow.js';
import type { TagNode } from './tag-node.js';

/** Everything that is decided before the first byte is written. Painting adds no decision of its own. */
export interface Layout {
  readonly pages: readonly Page[];
  readonly tags: TagNode;
  readonly bookmarks: readonly Bookmark[];
  /** By anchor id. */
  readonly places: ReadonlyMap<string, PagePlace>;
}

export interface Page {
  /** From 1, the cover included. */
  readonly number: number;
  readonly sheet: Sheet;
  /** Begun since the document asks for a new page, as before a chapter, and not since the one before was full. */
  readonly isAsked: boolean;
  readonly boxes: readonly Box[];
}

export interface PagePlace {
  readonly page: number;
  readonly y: number;
}

export interface Bookmark {
  readonly title: string;
  readonly anchor: string;
  readonly children: readonly Bookmark[];
}
