import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { PictureFile } from '../base/picture.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import { grouped } from './grouped.js';
import { type PictureFault, pictureHeader } from './picture-header.js';
import { readBytes } from './read-source.js';
import { hugePicture, noPicture } from './rules/pictures.js';
import type { SourceReader } from './source-reader.js';
import { readSvg } from './svg/read-svg.js';

/** A page at the finest that is printed has fewer; unpacked they are 60 MB. */
const mostPixels = 20_000_000;

/** Reads an image file that a text names at `place`; undefined, with the reason told, where it cannot be printed. */
export function readPicture(
  reader: SourceReader,
  path: string,
  place: Place,
): Result<PictureFile | undefined> {
  const { value: bytes, diagnostics } = readBytes(reader, path, place);
  if (!bytes) return { value: undefined, diagnostics };
  const header = pictureHeader(bytes);
  if (header === 'svg') return readSvg(path, bytes, place);
  if (typeof header === 'string') {
    return { value: undefined, diagnostics: [diagnose(noPicture, { place, message: faults[header](path) })] };
  }
  if (header.width * header.height > mostPixels) {
    return { value: undefined, diagnostics: [tellHuge(header.width, header.height, place)] };
  }
  return { value: { type: 'picture', ...header, bytes }, diagnostics: [] };
}

const faults: Readonly<
  Record<Exclude<PictureFault, 'svg'>, (path: string) => { readonly sv: string; readonly en: string }>
> = {
  'print-colours': (path) => ({
    sv: `”${path}” har tryckeriets fyra färger (CMYK), som inte går att visa på skärm på ett bestämt sätt.`,
    en: `“${path}” has the four colours of a printing press (CMYK), which no screen shows in one certain way.`,
  }),
  damaged: (path) => ({
    sv: `”${path}” ser ut som en bild men är skadad.`,
    en: `“${path}” looks like a picture but is damaged.`,
  }),
  other: (path) => ({
    sv: `”${path}” är varken PNG, JPEG eller SVG, vad namnet än säger.`,
    en: `“${path}” is neither PNG, JPEG nor SVG, whatever its name says.`,
  }),
};

function tellHuge(width: number, height: number, place: Place): Diagnostic {
  return diagnose(hugePicture, {
    place,
    message: {
      sv: `Bilden är ${grouped(width).sv} × ${grouped(height).sv} bildpunkter. Gränsen är ${grouped(mostPixels).sv} sammanlagt.`,
      en: `The picture has ${grouped(width).en} × ${grouped(height).en} pixels. The limit is ${grouped(mostPixels).en} in all.`,
    },
  });
}
