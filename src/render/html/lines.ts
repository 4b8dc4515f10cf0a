import type { ElementContent } from 'hast';

const lineEnd: ElementContent = { type: 'text', value: '\n' };

/** Puts every element on a line of its own, so that two versions of a page can be compared line by line. */
export function lines(elements: readonly ElementContent[]): ElementContent[] {
  return elements.length === 0 ? [] : [lineEnd, ...elements.flatMap((element) => [element, lineEnd])];
}
