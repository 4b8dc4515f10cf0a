import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../document/document.js';

type Handlers = {
  readonly [Type in Inline['type']]: (
    inline: Extract<Inline, { type: Type }>,
  ) => PhrasingContent | readonly PhrasingContent[];
};

const handlers: Handlers = {
  text: ({ value }) => ({ type: 'text', value }),
  emphasis: ({ children }) => ({ type: 'emphasis', children: inlineNodes(children) }),
  strong: ({ children }) => ({ type: 'strong', children: inlineNodes(children) }),
  // Markdown has no raised or lowered text; the words are what matters.
  superscript: ({ children }) => inlineNodes(children),
  subscript: ({ children }) => inlineNodes(children),
  // Markdown has no mark for added words, and bold ones would be taken for headings and stress; its viewers know this tag.
  insertion: ({ children }) =>
    withoutSpace(inlineNodes(children), (words) => [
      { type: 'html', value: '<ins>' },
      ...words,
      { type: 'html', value: '</ins>' },
    ]),
  deletion: ({ children }) =>
    withoutSpace(inlineNodes(children), (words) => [{ type: 'delete', children: words }]),
  inlineCode: ({ value }) => ({ type: 'inlineCode', value }),
  lineBreak: () => ({ type: 'break' }),
  link: ({ url, children }) => ({ type: 'link', url, children: inlineNodes(children) }),
  // Each site makes its own addresses of headings, so a link within the document would lead nowhere on most.
  crossReference: ({ children }) => inlineNodes(children),
  noteReference: ({ number }) => ({ type: 'footnoteReference', identifier: String(number) }),
};

export function inlineNodes(inlines: readonly Inline[]): PhrasingContent[] {
  return inlines.flatMap((inline) => {
    // The table is keyed by the node's own type, which the compiler cannot follow through the look-up.
    const handle = handlers[inline.type] as (inline: Inline) => PhrasingContent | readonly PhrasingContent[];
    return handle(inline);
  });
}

/** Marks that a space stands inside of are none to Markdown, so the space goes outside. */
function withoutSpace(
  children: PhrasingContent[],
  marked: (words: PhrasingContent[]) => readonly PhrasingContent[],
): readonly PhrasingContent[] {
  const [first, last] = [children.at(0), children.at(-1)];
  const before = first?.type === 'text' ? (/^\s*/.exec(first.value)?.[0] ?? '') : '';
  const after = last?.type === 'text' ? (/\s*$/.exec(last.value)?.[0] ?? '') : '';
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  return [{ type: 'text', value: before }, ...marked(children), { type: 'text', value: after }];
}
