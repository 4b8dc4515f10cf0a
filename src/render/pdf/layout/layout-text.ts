import type { Box, DrawingBox, LineBox, PictureBox, Role } from './box.js';
import type { Layout, Page } from './layout.js';

/** The layout as text, a line of it per line of print: `x y tag “words”`. For tests and for eyes. */
export function layoutText(layout: Layout): string {
  return layout.pages.map(pageText).join('\n\n');
}

/** One page of it, from 1; nothing for a page that is not there. */
export function pageLayoutText({ pages }: Layout, number: number): string {
  return pages
    .filter((page) => page.number === number)
    .map(pageText)
    .join('');
}

function pageText({ number, sheet, boxes }: Page): string {
  return [`page ${number} (${sheet.width} × ${sheet.height})`, ...boxes.flatMap(boxText)].join('\n');
}

function boxText(box: Box): readonly string[] {
  if (box.kind === 'drawing') return [drawingText(box)];
  if (box.kind === 'picture') return [pictureText(box)];
  return box.kind === 'line' ? [lineText(box)] : [];
}

function lineText({ segments, y, role, ending }: LineBox): string {
  const x = segments[0]?.x ?? 0;
  const words = segments.map((segment) => segment.text).join('');
  return `${start(x, y, role)} ${words}${ending === 'hyphen' ? '-' : ''}`;
}

function drawingText({ x, y, width, height, role, shapes }: DrawingBox): string {
  const words = shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
  return `${start(x, y, role)} ${width.toFixed(1)} × ${height.toFixed(1)} ${words.join(' | ')}`;
}

function pictureText({ x, y, width, height, role, picture }: PictureBox): string {
  const size = `${width.toFixed(1)} × ${height.toFixed(1)}`;
  const line = `${start(x, y, role)} ${size}`;
  if (picture.kind === 'svg') return `${line} of ${picture.svg.length} characters`;
  return `${line} of ${picture.width} × ${picture.height}, ${picture.bytes.length} bytes`;
}

function start(x: number, y: number, role: Role): string {
  const name = role.kind === 'content' ? role.node.tag : (role.subtype ?? role.type).toLowerCase();
  return `${x.toFixed(1).padStart(7)} ${y.toFixed(1).padStart(6)} ${name.padEnd(8)}`;
}
