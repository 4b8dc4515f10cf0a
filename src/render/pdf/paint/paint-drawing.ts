import type { DrawingBox } from '../layout/box.js';
import type { SetPaint, SetShape } from '../layout/set-shape.js';
import type { PdfWriter } from './pdf-writer.js';
import type { TextPainter } from './text-painter.js';

interface Painter {
  readonly writer: PdfWriter;
  readonly text: TextPainter;
}

type Outline = Exclude<SetShape, { readonly type: 'text' }>;

/** What is set within the saved state is gone after it, so the colours that the page keeps count of still hold. */
export function paintDrawing({ x, y, scale, shapes }: DrawingBox, { writer, text }: Painter): void {
  writer.save();
  writer.transform(scale, 0, 0, scale, x, y);
  for (const shape of shapes) {
    if (shape.type === 'text') {
      writer.fillColor(shape.style.color);
      text.paint({ ...shape, wordGap: 0 }, shape.x, shape.y);
    } else {
      trace(shape, writer);
      paint(shape, writer);
    }
  }
  writer.restore();
}

function trace(shape: Outline, writer: PdfWriter): void {
  switch (shape.type) {
    case 'path':
      writer.path(shape.data);
      return;
    case 'rect':
      writer.rect(shape.x, shape.y, shape.width, shape.height);
      return;
    case 'circle':
      writer.circle(shape.x, shape.y, shape.radius);
  }
}

/** A PDF takes the colours after the outline as well as before it, but not between two parts of one. */
function paint({ fill, stroke }: SetPaint, writer: PdfWriter): void {
  if (stroke) {
    writer.lineWidth(stroke.width);
    if (stroke.dash) writer.dash(stroke.dash[0] ?? 1, { space: stroke.dash[1] ?? 1 });
    else writer.undash();
  }
  if (fill && stroke) writer.fillAndStroke(fill, stroke.color);
  else if (fill) writer.fill(fill);
  else if (stroke) writer.stroke(stroke.color);
}
