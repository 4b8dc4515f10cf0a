import type { Literal, Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { Place } from '../base/place.js';
import type { GoalAnswer, TextContent } from './content.js';
import type { Plan } from './plan.js';
import { hasBody } from './references.js';
import { pathWithin } from './text-nodes.js';

/** One running text of a plan, a paragraph or the words of a list item, without its markup. */
export interface Passage {
  readonly text: string;
  /** The content it is part of; a text that this places stands in a file of its own. */
  readonly content: TextContent | GoalAnswer;
  /** The nearest block that holds the paragraph. */
  readonly inside: Nodes['type'];
  /** Where so many characters from `index` on stand. */
  readonly at: (index: number, length: number) => Place;
}

/** The running texts of a plan in reading order. Not headings, and not what a directive will print. */
export function passagesIn({ content }: Pick<Plan, 'content'>): readonly Passage[] {
  const known = read.get(content);
  if (known) return known;
  const passages = content.filter(hasBody).flatMap((each) => passagesOf(each, each.body, each.place.path));
  read.set(content, passages);
  return passages;
}

/** Several checks read the same texts, one after the other; they are taken apart once. */
const read = new WeakMap<Plan['content'], readonly Passage[]>();

function passagesOf(content: Passage['content'], parent: Nodes, at: string): readonly Passage[] {
  if (!('children' in parent)) return [];
  const path = pathWithin(parent, at);
  return parent.children.flatMap((child) =>
    child.type === 'paragraph'
      ? [passage(content, child, { inside: parent.type, path })]
      : passagesOf(content, child, path),
  );
}

function passage(
  content: Passage['content'],
  paragraph: Paragraph,
  { inside, path }: { readonly inside: Nodes['type']; readonly path: string },
): Passage {
  const pieces = literalsIn(paragraph.children);
  return {
    text: pieces.map(({ value }) => value).join(''),
    content,
    inside,
    at: (index, length) => placeIn(pieces, index, length, path, paragraph),
  };
}

function literalsIn(nodes: readonly PhrasingContent[]): readonly Literal[] {
  return nodes.flatMap((node) => {
    if ('children' in node) return literalsIn(node.children);
    if (node.type === 'break') return [{ type: 'text', value: '\n' }];
    return 'value' in node ? [node] : [];
  });
}

/** Lines after the first begin where the paragraph does, below the sign of a list item. */
function placeIn(
  pieces: readonly Literal[],
  index: number,
  length: number,
  path: string,
  paragraph: Paragraph,
): Place {
  let before = 0;
  for (const { value, position } of pieces) {
    const within = index - before;
    if (within < value.length) {
      if (!position) return { path };
      const lines = value.slice(0, within).split('\n');
      const first = lines.length === 1 ? position.start.column : (paragraph.position?.start.column ?? 1);
      const start = {
        line: position.start.line + lines.length - 1,
        column: first + (lines.at(-1)?.length ?? 0),
      };
      const rest = value.slice(within).split('\n')[0] ?? '';
      const end = { line: start.line, column: start.column + Math.min(length, rest.length) };
      return { path, range: { start, end } };
    }
    before += value.length;
  }
  return { path };
}

/** Whether a place in a passage is within a value that the model holds it against already. */
export function isQuoted({ content }: Passage, { path, range }: Place): boolean {
  return content.quoted.some(({ place }) => {
    if (place.path !== path) return false;
    const [from, to, at] = [place.range?.start, place.range?.end, range?.start];
    if (!from || !to || !at) return false;
    const begun = at.line > from.line || (at.line === from.line && at.column >= from.column);
    return begun && (at.line < to.line || (at.line === to.line && at.column < to.column));
  });
}
