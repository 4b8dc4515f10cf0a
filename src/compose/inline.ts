import type { PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Inline } from '../document/document.js';
import { text } from '../document/text.js';
import { linkUrl } from '../model/link-url.js';
import type { RichText } from '../model/rich-text.js';
import { typesetText } from '../value/typeset-text.js';
import type { Composer } from './composer.js';
import { noScope, type TextScope } from './text-scope.js';

/** `:ref[ekonomi/ramar]{sida}` says the page too. */
const pageAttribute = 'sida';

type Handlers = {
  readonly [Type in PhrasingContent['type']]: (
    node: Extract<PhrasingContent, { type: Type }>,
    scope: TextScope,
    composer: Composer,
  ) => readonly Inline[];
};

const handlers: Handlers = {
  text: ({ value }) => text(typesetText(value)),
  emphasis: (node, scope, composer) => [
    { type: 'emphasis', children: inlines(node.children, scope, composer) },
  ],
  strong: (node, scope, composer) => [{ type: 'strong', children: inlines(node.children, scope, composer) }],
  // A plan does not print what has been struck out, but neither may compose drop what an author wrote.
  delete: (node, scope, composer) => inlines(node.children, scope, composer),
  inlineCode: ({ value }) => [{ type: 'inlineCode', value }],
  break: () => [{ type: 'lineBreak' }],
  link: (node, scope, composer) => link(node.url, inlines(node.children, scope, composer)),
  linkReference: (node, scope, composer) =>
    link(scope.links.get(node.identifier) ?? '', inlines(node.children, scope, composer)),
  image: ({ alt }) => text(typesetText(alt ?? '')),
  imageReference: ({ alt }) => text(typesetText(alt ?? '')),
  html: ({ value }) => text(value),
  footnoteReference: ({ identifier, label }, scope, composer) => {
    const definition = scope.footnotes.get(identifier);
    return definition ? [composer.notes.refer(definition, scope)] : text(`[^${label ?? identifier}]`);
  },
  textDirective: (node, _, composer) => {
    const label = plainText(node).trim();
    const anchor = composer.names.get(label);
    // The words are found when everything has its number; an unknown name has had its finding.
    if (!anchor) return text(typesetText(label));
    const page =
      node.attributes && pageAttribute in node.attributes ? composer.template.words.onPage : undefined;
    return [{ type: 'crossReference', target: anchor, children: [], ...(page ? { page } : {}) }];
  },
};

export function inlines(
  nodes: readonly PhrasingContent[],
  scope: TextScope,
  composer: Composer,
): readonly Inline[] {
  return nodes.flatMap((node) => {
    // The table is keyed by the node's own type, which the compiler cannot follow through the look-up.
    const handle = handlers[node.type] as (
      node: PhrasingContent,
      scope: TextScope,
      composer: Composer,
    ) => readonly Inline[];
    return handle(node, scope, composer);
  });
}

export function richInlines(rich: RichText, composer: Composer): readonly Inline[] {
  return inlines(rich.content, noScope, composer);
}

function link(url: string, children: readonly Inline[]): readonly Inline[] {
  const address = linkUrl(url);
  return address ? [{ type: 'link', url: address, children }] : children;
}
