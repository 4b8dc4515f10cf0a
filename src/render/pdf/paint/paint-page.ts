import type { Box, FillBox, LineBox, PolygonBox, Segment, WatermarkBox } from '../layout/box.js';
import type { Page } from '../layout/layout.js';
import { annotateLinks, joinAreas, type LinkArea, linkAreas } from './link-annotations.js';
import { paintDrawing } from './paint-drawing.js';
import type { PdfPage, PdfWriter } from './pdf-writer.js';
import type { PicturePainter } from './picture-painter.js';
import type { PaintTarget, StructureWriter } from './structure-writer.js';
import type { TextPainter } from './text-painter.js';

interface Painter {
  readonly writer: PdfWriter;
  readonly text: TextPainter;
  readonly structure: StructureWriter;
  readonly pictures: PicturePainter;
  /** Sets the fill colour unless it is set already. */
  readonly color: (color: string) => void;
}

/** From below to above: watermark, backgrounds and rules, drawings, text, underlines. */
export function paintPage(
  page: Page,
  writer: PdfWriter,
  text: TextPainter,
  structure: StructureWriter,
  pictures: PicturePainter,
): void {
  const { width, height } = page.sheet;
  writer.addPage({ size: [width, height], margin: 0 });
  const writeOperators = collectOperators(writer.page);
  const painter: Painter = { writer, text, structure, pictures, color: colorSetter(writer) };
  const shapes = page.boxes.filter(isShape);
  for (const shape of shapes) paintShape(shape, painter);
  for (const box of page.boxes) paintFigure(box, painter);
  const lines = page.boxes.filter((box) => box.kind === 'line');
  for (const line of lines) paintLine(line, painter);
  const areas = joinAreas(lines.flatMap(linkAreas));
  annotateLinks(areas, writer, structure);
  paintUnderlines(areas, painter);
  for (const line of lines) paintEdits(line, painter);
  structure.endPage();
  writeOperators();
}

/**
 * pdfkit makes bytes of each operator by itself, one character after the other, and a page has thousands: they are
 * written together. What a picture puts in a group has another page for so long, and stays apart from these.
 */
function collectOperators(page: PdfPage): () => void {
  const operators: string[] = [];
  const write = page.write.bind(page);
  page.write = (operator) => operators.push(`${operator}`);
  return () => {
    page.write = write;
    write(Buffer.from(operators.join('\n'), 'latin1'));
  };
}

function paintFigure(box: Box, painter: Painter): void {
  if (box.kind !== 'drawing' && box.kind !== 'picture') return;
  const { writer, structure, pictures } = painter;
  const { x, y, width, height, role } = box;
  structure.enter(role);
  if (role.kind === 'content') {
    const bottom = writer.page.height - y - height;
    structure.placeFigure(role.node, [x, bottom, x + width, bottom + height]);
  }
  if (box.kind === 'drawing') paintDrawing(box, painter);
  else pictures.paint(box);
}

function isShape(box: Box): box is FillBox | PolygonBox | WatermarkBox {
  return box.kind === 'fill' || box.kind === 'polygon' || box.kind === 'watermark';
}

function colorSetter(writer: PdfWriter): (color: string) => void {
  let current: string | undefined;
  return (color) => {
    if (color !== current) writer.fillColor(color);
    current = color;
  };
}

/** In the order they are listed: a panel covers the watermark, a table head does not cover the panel. */
function paintShape(box: FillBox | PolygonBox | WatermarkBox, painter: Painter): void {
  const { writer, text, structure, color } = painter;
  if (box.kind === 'watermark') {
    structure.enter({ kind: 'artifact', type: 'Pagination', subtype: 'Watermark' });
    color(box.style.color);
    text.paintRotated({ ...box, wordGap: 0 }, box, box.angle);
    return;
  }
  structure.enter({ kind: 'artifact', type: 'Layout' });
  color(box.color);
  if (box.kind === 'fill') writer.rect(box.x, box.y, box.width, box.height);
  else writer.polygon(...box.points.map(({ x, y }): [number, number] => [x, y + box.y]));
  writer.fill();
}

function paintLine(line: LineBox, painter: Painter): void {
  const { structure, color } = painter;
  line.segments.forEach((segment, index) => {
    structure.enter(targetOf(line, segment));
    color(segment.style.color);
    const last = index === line.segments.length - 1;
    const text = last && line.ending === 'space' ? `${segment.text} ` : segment.text;
    painter.text.paint({ ...segment, text }, segment.x, line.y);
    if (last && line.ending === 'hyphen') paintSoftHyphen(segment, line.y, painter);
  });
}

function targetOf({ role }: LineBox, { mark, language, edit }: Segment): PaintTarget {
  if (role.kind === 'artifact') return role;
  return { ...role, ...(mark ? { mark } : {}), ...(language ? { language } : {}), ...(edit ? { edit } : {}) };
}

/** A hyphen of line breaking is read and copied as a soft one, so that the word stays whole (ISO 32000-1, 14.8.2.2.3). */
function paintSoftHyphen({ x, width, style }: Segment, y: number, { writer, text }: Painter): void {
  writer.addContent('/Span <</ActualText <FEFF00AD>>> BDC');
  text.paint({ text: '-', style, wordGap: 0 }, x + width, y);
  writer.addContent('EMC');
}

function paintUnderlines(areas: readonly LinkArea[], { writer, structure, color }: Painter): void {
  for (const { x, width, baseline, style } of areas.filter(({ mark }) => mark.underlined)) {
    structure.enter({ kind: 'artifact', type: 'Layout' });
    color(style.color);
    writer.rect(x, baseline + style.size * 0.14, width, 0.45);
    writer.fill();
  }
}

/** Through the middle of small letters, or under them. */
function paintEdits({ segments, y }: LineBox, { writer, structure, color }: Painter): void {
  for (const { edit, x, width, style } of segments) {
    if (!edit) continue;
    structure.enter({ kind: 'artifact', type: 'Layout' });
    color(style.color);
    writer.rect(x, y + style.size * (edit.kind === 'insertion' ? 0.14 : -0.25), width, 0.6);
    writer.fill();
  }
}
