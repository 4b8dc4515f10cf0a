import type { ElementContent } from 'hast';
import type { Inline, Link, NoteReference, Text } from '../../document/document.js';
import { element } from './element.js';
import type { HtmlContext } from './html-context.js';
import { noteReferenceId } from './ids.js';
import { textOf } from './inline-text.js';
import { isSafeUrl } from './safe-url.js';

type InlineOf = { readonly [Node in Inline as Node['type']]: Node };
type InlineHandlers = {
  readonly [Type in keyof InlineOf]: (
    node: InlineOf[Type],
    context: HtmlContext,
  ) => ElementContent | readonly ElementContent[];
};

const handlers: InlineHandlers = {
  text: renderText,
  emphasis: (node, { inlines }) => element('em', {}, ...inlines(node.children)),
  strong: (node, { inlines }) => element('strong', {}, ...inlines(node.children)),
  superscript: (node, { inlines }) => element('sup', {}, ...inlines(node.children)),
  subscript: (node, { inlines }) => element('sub', {}, ...inlines(node.children)),
  insertion: (node, { inlines }) => element('ins', {}, spoken(node.label), ...inlines(node.children)),
  deletion: (node, { inlines }) => element('del', {}, spoken(node.label), ...inlines(node.children)),
  inlineCode: (node) => element('code', {}, node.value),
  lineBreak: () => element('br', {}),
  link: renderLink,
  crossReference: (node, { index, inlines }) =>
    anchor(index.targets.has(node.target) ? `#${node.target}` : undefined, inlines(node.children)),
  noteReference: renderNoteReference,
};

export function renderInline<Type extends keyof InlineOf>(
  node: { readonly [Key in Type]: InlineOf[Key] & { readonly type: Key } }[Type],
  context: HtmlContext,
): ElementContent | readonly ElementContent[] {
  const handler: InlineHandlers[Type] = handlers[node.type];
  return handler(node, context);
}

/** Screen readers say nothing of lines under or through words. */
function spoken(label: string): ElementContent {
  return element('span', { className: 'visually-hidden' }, `${label}: `);
}

/** A line end in the text is a space to a browser; as a space it keeps a paragraph on one line of the file. */
function renderText({ value, language }: Text, { document, divide }: HtmlContext): readonly ElementContent[] {
  const text = divide.inText(value.replaceAll('\n', ' '), language ?? document.language);
  const parts = text.split(range).map((part, index) => (index % 2 === 1 ? inOnePiece(part) : textNode(part)));
  return language === undefined ? parts : [element('span', { lang: language }, parts)];
}

/**
 * A browser would end a line after the dash of `2022–2024` or `–2030`. A sign that forbids it would be copied with the
 * figures, so the style does.
 */
const range = /(\d*–\d+)/;

function inOnePiece(figures: string): ElementContent {
  return element('span', { className: 'whole' }, figures);
}

function textNode(value: string): ElementContent {
  return { type: 'text', value };
}

/** Paper needs the address that a link leads to, but not twice where it is the text of the link. */
function renderLink({ url, children }: Link, { inlines }: HtmlContext): ElementContent {
  if (!isSafeUrl(url)) return anchor(undefined, inlines(children));
  const className = textOf(children) === url ? 'address' : undefined;
  return element('a', { href: url, className }, inlines(children));
}

/** A reference that leads nowhere, or to where no reader should be led, still prints its words. */
function anchor(href: string | undefined, children: readonly ElementContent[]): ElementContent {
  return href === undefined ? element('span', {}, ...children) : element('a', { href }, ...children);
}

function renderNoteReference(node: NoteReference, { document }: HtmlContext): ElementContent {
  const number = String(node.number);
  const properties = {
    id: noteReferenceId(node),
    href: `#${node.note}`,
    role: 'doc-noteref',
    ariaLabel: `${document.labels.note} ${number}`,
  };
  return element('sup', {}, element('a', properties, number));
}
