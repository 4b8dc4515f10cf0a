import type { Root, RootContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { type Anchor, fileAnchor } from '../model/references.js';
import { textBlocks } from '../model/shared-text.js';
import { blocks } from './blocks.js';
import type { Composer } from './composer.js';
import type { Flow, FlowHeading } from './flow.js';
import { inlines } from './inline.js';
import type { TextScope } from './text-scope.js';

export interface TextFlowOptions {
  /** The file's name: headings get their identifiers under it, so they stay the same when other files change. */
  readonly name: string;
  /** Added to the depth of every heading: a text under a goal starts below the goal's own heading. */
  readonly below: number;
  readonly numbered: 'all' | 'first' | 'none';
  /** What leads to the first heading. */
  readonly anchor: Anchor | undefined;
}

/** A Markdown body as flow: its own headings become headings of the document. */
export function textFlow(
  body: Root,
  scope: TextScope,
  options: TextFlowOptions,
  composer: Composer,
): readonly Flow[] {
  const nodes = textBlocks(body.children, '').map(({ block }) => block);
  const first = nodes.find((node) => node.type === 'heading');
  let section: string | undefined;
  return nodes.flatMap((node): readonly Flow[] => {
    if (node.type !== 'heading') {
      const made = blocks([node], scope, composer);
      if (node.type === 'leafDirective') anchorInSection(plainText(node).trim(), section, scope, composer);
      return made;
    }
    const named = node === first && options.below === 0 ? options.name : `${options.name} ${plainText(node)}`;
    section = composer.identifiers.unique(named);
    return [heading(node, section, node === first, scope, options, composer)];
  });
}

/** Data without a number of its own, such as a list, is referred to by the section it stands in. */
function anchorInSection(
  name: string,
  section: string | undefined,
  scope: TextScope,
  { anchors }: Composer,
): void {
  const anchor = fileAnchor(name);
  if (section && scope.placed.has(name) && !anchors.has(anchor)) anchors.set(anchor, section);
}

function heading(
  node: Extract<RootContent, { type: 'heading' }>,
  id: string,
  first: boolean,
  scope: TextScope,
  options: TextFlowOptions,
  composer: Composer,
): FlowHeading {
  return {
    type: 'heading',
    depth: node.depth + options.below,
    id,
    title: inlines(node.children, scope, composer),
    numbered: options.numbered === 'all' || (options.numbered === 'first' && first),
    anchors: first && options.anchor ? [options.anchor] : [],
  };
}
