import type { FootnoteDefinition } from 'mdast';
import type { Data, GoalAnswer, Pictures, TextContent } from '../model/content.js';
import { textBlocks } from '../model/shared-text.js';

/** The text that Markdown stands in: what its definitions and directives mean is found here. */
export interface TextScope {
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
  readonly links: ReadonlyMap<string, string>;
  readonly placed: ReadonlyMap<string, Data>;
  readonly pictures: Pictures;
}

/** A text value in YAML has no definitions of its own. */
export const noScope: TextScope = {
  footnotes: new Map(),
  links: new Map(),
  placed: new Map(),
  pictures: new Map(),
};

export function scopeOf({ body, placed, pictures }: TextContent | GoalAnswer): TextScope {
  const footnotes = new Map<string, FootnoteDefinition>();
  const links = new Map<string, string>();
  for (const { block: node } of textBlocks(body.children, '')) {
    if (node.type === 'footnoteDefinition') footnotes.set(node.identifier, node);
    if (node.type === 'definition') links.set(node.identifier, node.url);
  }
  return { footnotes, links, placed, pictures };
}
