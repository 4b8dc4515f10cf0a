import { convertIndexedToRgb, type DecodedPng, decode, type IndexedColors } from 'fast-png';

/**
 * A PNG of any kind as eight bits of red, green and blue for each picture element, laid on white: paper is white, and
 * PDF/A has rules of its own for what shines through. Undefined for a file that is damaged.
 */
export function pngOnPaper(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return flattened(decode(bytes));
  } catch {
    // The library tells damage by throwing, and what it throws says nothing that an author could use.
    return undefined;
  }
}

/** Picture elements one after the other, each of as many numbers as there are channels; `most` is full strength. */
interface Raster {
  readonly data: DecodedPng['data'];
  readonly channels: number;
  readonly most: number;
}

function flattened(image: DecodedPng): Uint8Array {
  const raster = rasterOf(image);
  const { data, channels, most } = raster;
  const isGrey = channels < 3;
  const count = image.width * image.height;
  const paper = new Uint8Array(count * 3);
  for (let element = 0; element < count; element += 1) {
    const at = element * channels;
    const opacity = opacityAt(at, raster, image.transparency);
    for (let color = 0; color < 3; color += 1) {
      const value = (data[isGrey ? at : at + color] ?? 0) / most;
      paper[element * 3 + color] = Math.round(255 * (value * opacity + 1 - opacity));
    }
  }
  return paper;
}

function rasterOf(image: DecodedPng): Raster {
  const palette = image.palette ?? (image.depth < 8 ? greys(image.depth) : undefined);
  if (palette) {
    const data = convertIndexedToRgb({ ...image, palette });
    return { data, channels: palette[0]?.length ?? 3, most: 255 };
  }
  return { data: image.data, channels: image.channels, most: image.depth === 16 ? 65_535 : 255 };
}

/** From 0 to 1: the last of an even number of channels, or none at all for the one colour that the file calls clear. */
function opacityAt(at: number, { data, channels, most }: Raster, clear: Uint16Array | undefined): number {
  if (channels % 2 === 0) return (data[at + channels - 1] ?? 0) / most;
  if (clear?.length !== channels) return 1;
  return clear.every((value, channel) => data[at + channel] === value) ? 0 : 1;
}

/** Grey in fewer than eight bits is packed like a palette, so it is read with one. */
function greys(depth: number): IndexedColors {
  const steps = 2 ** depth - 1;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const grey = Math.round((255 * step) / steps);
    return [grey, grey, grey];
  });
}
