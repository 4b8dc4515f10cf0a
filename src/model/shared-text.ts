import type { Parent, RootContent } from 'mdast';

/** A text of a file of its own in the place of the directive that places it. What is in it stands in that file. */
export interface SharedText extends Parent {
  readonly type: 'sharedText';
  readonly path: string;
  children: RootContent[];
}

declare module 'mdast' {
  interface BlockContentMap {
    sharedText: SharedText;
  }
  interface RootContentMap {
    sharedText: SharedText;
  }
}

/** A block of a text, and the file that it is written in. */
export interface LocatedBlock {
  readonly block: RootContent;
  readonly path: string;
}

/** The blocks of a text in reading order, those of the texts it places among its own. */
export function textBlocks(blocks: readonly RootContent[], path: string): readonly LocatedBlock[] {
  return blocks.flatMap((block) =>
    block.type === 'sharedText' ? textBlocks(block.children, block.path) : [{ block, path }],
  );
}
