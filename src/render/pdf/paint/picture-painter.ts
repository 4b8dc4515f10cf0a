import type { PictureBox } from '../layout/box.js';
import { drawSvg, type PdfKitDocument } from '../picture/draw-svg.js';
import type { PrintImage } from '../picture/print-picture.js';
import type { FontSet } from '../text/font-set.js';
import type { PdfReference, PdfWriter } from './pdf-writer.js';

export interface PicturePainter {
  readonly paint: (box: PictureBox) => void;
}

/** Numbers the images of a file in the order they are first painted; one that is painted again is in the file once. */
export function createPicturePainter(writer: PdfWriter, fonts: FontSet): PicturePainter {
  const images = new Map<PrintImage, { readonly name: string; readonly reference: PdfReference }>();
  const imageOf = (picture: PrintImage) => {
    const known = images.get(picture);
    if (known) return known;
    const image = { name: `Picture${images.size + 1}`, reference: imageObject(picture, writer) };
    images.set(picture, image);
    return image;
  };
  return {
    paint: ({ x, y, width, height, picture }) => {
      if (picture.kind === 'svg') {
        drawSvg(writer as unknown as PdfKitDocument, picture.svg, { x, y, width, height }, fonts);
        return;
      }
      const { name, reference } = imageOf(picture);
      writer.page.xobjects[name] = reference;
      writer.save();
      // An image is one unit wide and high, and stands upright where `y` counts upwards.
      writer.transform(width, 0, 0, -height, x, y + height);
      writer.addContent(`/${name} Do`);
      writer.restore();
    },
  };
}

/** pdfkit compresses what has no coding of its own. */
function imageObject({ width, height, colors, coding, bytes }: PrintImage, writer: PdfWriter): PdfReference {
  const reference = writer.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: colors,
    ...(coding === 'none' ? {} : { Filter: coding }),
  });
  reference.end(Buffer.from(bytes));
  return reference;
}
