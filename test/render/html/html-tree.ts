import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A page as a browser reads it. */
export function parsePage(html: string): readonly HtmlElement[] {
  return elementsOf(parse(html, { scriptingEnabled: true }));
}

/** The elements within a node in reading order. */
export function elementsOf(node: HtmlNode): readonly HtmlElement[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The values of an attribute wherever it stands. */
export function attributes(elements: readonly HtmlElement[], name: string): readonly string[] {
  return elements.flatMap((element) => attribute(element, name) ?? []);
}

export function textContent(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textContent).join('') : '';
}

export function byTag(elements: readonly HtmlElement[], ...tags: readonly string[]): readonly HtmlElement[] {
  return elements.filter((element) => tags.includes(element.tagName));
}

export function byId(elements: readonly HtmlElement[], id: string): HtmlElement {
  const found = elements.find((element) => attribute(element, 'id') === id);
  if (found === undefined) throw new Error(`no element has the id ${id}`);
  return found;
}
