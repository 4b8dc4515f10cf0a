import type { Element, ElementContent, Properties } from 'hast';

type Child = string | ElementContent;

/**
 * An element of the page. A string is text. The attributes (by their names in the DOM) are never left out, so no
 * child can be mistaken for them; one that is `undefined` is not printed.
 */
export function element(
  tagName: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Child | readonly Child[])[]
): Element {
  const properties: Properties = { ...attributes };
  return { type: 'element', tagName, properties, children: children.flat().map(contentOf) };
}

function contentOf(child: Child): ElementContent {
  return typeof child === 'string' ? { type: 'text', value: child } : child;
}
