import type { Nodes, PhrasingContent } from 'mdast';
import type { Range } from '../base/place.js';
import { linkAddresses } from './markdown/link-addresses.js';
import { isTooNested } from './markdown/nesting.js';
import { parseParagraphs } from './markdown/processor.js';
import { restoreDirectives } from './markdown/restore-directives.js';

/** Most values are plain words, and the Markdown reader takes a millisecond for each that it is asked about. */
const mayHoldMarkup = /[*_`[\]<>&\\~:!@\n]|www\.|^\s|\s$/;

/**
 * The inline Markdown of one value: emphasis, links, our text directives. Nothing in it starts a block, so `- 5` and
 * `# 1` stay as written. `range` is where the value stands in its file; every node gets its own place there when the
 * value is written on one line, else the range of the whole value.
 */
export function parseInline(text: string, range: Range): readonly PhrasingContent[] {
  if (text === '') return [];
  if (!mayHoldMarkup.test(text) || isTooNested(text)) {
    return [{ type: 'text', value: text, position: { start: range.start, end: range.end } }];
  }
  const root = linkAddresses(restoreDirectives(parseParagraphs(text), text), text);
  return root.children.flatMap((block, index) => {
    const children = phrasingOf(block, text).map((node) => moveTo(node, text, range));
    return index === 0 ? children : [{ type: 'break' } as const, ...children];
  });
}

/** A directive alone on its line is the one block that can still be found; a value has no use for it. */
function phrasingOf(block: Nodes, text: string): readonly PhrasingContent[] {
  if (block.type === 'paragraph') return block.children;
  const { start, end } = block.position ?? {};
  return [{ type: 'text', value: text.slice(start?.offset ?? 0, end?.offset ?? text.length) }];
}

function moveTo(node: PhrasingContent, text: string, range: Range): PhrasingContent {
  const position = placeOf(node, text, range);
  if (!('children' in node)) return { ...node, position };
  // Only running text quotes values of the model; the file has had its finding.
  if (node.type === 'textDirective' && node.name === 'värde') {
    const { start, end } = node.position ?? {};
    return { type: 'text', value: text.slice(start?.offset, end?.offset), position };
  }
  const children = node.children.map((child) => moveTo(child as PhrasingContent, text, range));
  return { ...node, children, position } as PhrasingContent;
}

function placeOf(node: PhrasingContent, text: string, range: Range) {
  const width = range.end.column - range.start.column;
  const quote = (width - text.length) / 2;
  const isOneLine = range.start.line === range.end.line && (quote === 0 || quote === 1);
  if (!isOneLine || node.position === undefined) return { start: range.start, end: range.end };
  const move = (column: number) => ({
    line: range.start.line,
    column: range.start.column + quote + column - 1,
  });
  return { start: move(node.position.start.column), end: move(node.position.end.column) };
}
