import { isElement, type SvgElement } from './svg-element.js';

/** More steps from one element to the next within it, or referred to by it, than any drawing program makes. */
const longest = 500;

/**
 * How many elements are drawn when every one that another refers to is drawn again in its place: a few lines that refer
 * to one another may stand for billions. Infinite where one leads back to itself, or the way is too long to follow.
 */
export function drawnCount(root: SvgElement): number {
  const byId = new Map<string, SvgElement>();
  collect(root, byId);
  const counts = new Map<SvgElement, number>();
  const countOf = (element: SvgElement, step: number): number => {
    const known = counts.get(element);
    if (known !== undefined) return known;
    if (step > longest) return Number.POSITIVE_INFINITY;
    // Met again before it is counted, it leads back to itself.
    counts.set(element, Number.POSITIVE_INFINITY);
    const drawn = [...element.children.filter(isElement), ...referredBy(element, byId)];
    const count = drawn.reduce((sum, one) => sum + countOf(one, step + 1), 1);
    counts.set(element, count);
    return count;
  };
  return countOf(root, 0);
}

/** How many times one element names another. Each is looked for among all the others. */
export function referenceCount(element: SvgElement): number {
  const own = [...element.attributes.values()].filter((value) => reference.test(value)).length;
  return element.children.filter(isElement).reduce((sum, child) => sum + referenceCount(child), own);
}

/** How much text there is, spaces included. */
export function textLength({ children }: SvgElement): number {
  return children.reduce((sum, child) => sum + (isElement(child) ? textLength(child) : child.length), 0);
}

const reference = /^(?:url\(\s*['"]?)?#([^\s'")]+)/;

function referredBy(
  { attributes }: SvgElement,
  byId: ReadonlyMap<string, SvgElement>,
): readonly SvgElement[] {
  return [...attributes].flatMap(([name, value]) => {
    if (/^(?:fill|stroke|color|stop-color)$/.test(name) && value.startsWith('#')) return [];
    const target = byId.get(reference.exec(value)?.[1] ?? '');
    return target ? [target] : [];
  });
}

function collect(element: SvgElement, byId: Map<string, SvgElement>): void {
  const id = element.attributes.get('id');
  if (id !== undefined && !byId.has(id)) byId.set(id, element);
  for (const child of element.children.filter(isElement)) collect(child, byId);
}
