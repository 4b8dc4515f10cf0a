import { own } from '../../base/own.js';
import { cleanAttributes } from './clean-attributes.js';
import type { XmlElement } from './parse-svg.js';
import { readStyleSheet, type StyleSheet } from './style-sheet.js';
import type { SvgElement, SvgNode, TellFault } from './svg-element.js';
import { drawnElements, refusedElements, silentElements } from './svg-names.js';

const svgNamespace = 'http://www.w3.org/2000/svg';
const pageNamespace = 'http://www.w3.org/1999/xhtml';
/** Where a string is text to be printed. Elsewhere it is the space between two elements. */
const textElements: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath']);

/**
 * Rebuilds a picture out of nothing but what is known to draw, so that what an author's program writes for itself is
 * gone, and no later stage ever meets what has not been looked at. What would be seen and cannot be printed is told.
 */
export function cleanSvg(root: XmlElement, tell: TellFault): SvgElement | undefined {
  const sheet = readStyleSheet(styleTexts(root).join('\n'), (kind, word) =>
    tell({ kind, word, offset: root.offset }),
  );
  if (root.name !== 'svg' || root.namespace !== svgNamespace) {
    tell({ kind: 'unknown', word: root.name, offset: root.offset });
    return undefined;
  }
  return cleanElement(root, sheet, tell);
}

function styleTexts(element: XmlElement): readonly string[] {
  if (element.name === 'style') return element.children.filter((child) => typeof child === 'string');
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : styleTexts(child)));
}

function cleanElement(element: XmlElement, sheet: StyleSheet, tell: TellFault): SvgElement {
  const { name, offset } = element;
  const attributes = cleanAttributes(element, sheet, tell);
  const children = element.children.flatMap((child): readonly SvgNode[] => {
    if (typeof child === 'string') return textElements.has(name) ? [child] : [];
    return isDrawn(child, tell) ? [cleanElement(child, sheet, tell)] : [];
  });
  return { name, attributes, children, offset };
}

/** Names of other languages than SVG draw nothing, except those of a web page. */
function isDrawn({ name, namespace, offset }: XmlElement, tell: TellFault): boolean {
  if (namespace === svgNamespace && name !== 'style' && drawnElements.has(name)) return true;
  const silent = namespace === svgNamespace ? name === 'style' || silentElements.has(name) : true;
  const refused = namespace === pageNamespace ? 'web-page' : name === 'script' ? 'script' : undefined;
  const kind = silent ? refused : (own(refusedElements, name) ?? 'unknown');
  if (kind) tell({ kind, word: name, offset });
  return false;
}
