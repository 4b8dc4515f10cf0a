import type { SvgElement, SvgNode } from './svg-element.js';
import type { SvgSize } from './svg-size.js';

/** A cleaned picture as a file of its own. Typefaces that a reader lacks give way to one without serifs. */
export function writeSvg(root: SvgElement, { width, height, viewBox }: SvgSize): string {
  const attributes = new Map([
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['font-family', 'sans-serif'],
    ...root.attributes,
    ['width', `${width}pt`],
    ['height', `${height}pt`],
    ['viewBox', viewBox],
  ]);
  return writeNode({ ...root, attributes });
}

function writeNode(node: SvgNode): string {
  if (typeof node === 'string') return escapeXml(node);
  const attributes = [...node.attributes]
    .map(([name, value]) => ` ${name}="${escapeXml(withFallback(name, value))}"`)
    .join('');
  const content = node.children.map(writeNode).join('');
  return content === ''
    ? `<${node.name}${attributes}/>`
    : `<${node.name}${attributes}>${content}</${node.name}>`;
}

function withFallback(name: string, value: string): string {
  if (name !== 'font-family' || value === '' || /(?:serif|monospace|inherit)\s*$/.test(value)) return value;
  return `${value}, sans-serif`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
