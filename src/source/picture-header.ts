import type { PictureFile } from '../base/picture.js';

type Header = Omit<PictureFile, 'type' | 'bytes'>;

/** Why a file is no image of picture elements that can be printed; `svg` is drawn instead. */
export type PictureFault = 'svg' | 'print-colours' | 'damaged' | 'other';

/**
 * Reads what a picture is from its first bytes, never from its name. PNG is told by ISO/IEC 15948, 5.2 and 11.2.2, JPEG
 * by ISO/IEC 10918-1, B.2.2. Nothing is unpacked: a small file may hold a picture too large for any memory.
 */
export function pictureHeader(bytes: Uint8Array): Header | PictureFault {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return pngHeader(bytes);
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpegHeader(bytes);
  const beginning = new TextDecoder().decode(bytes.subarray(0, 1000));
  return /<svg[\s>]/.test(beginning) ? 'svg' : 'other';
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function pngHeader(bytes: Uint8Array): Header | PictureFault {
  if (bytes.length < 33 || String.fromCharCode(...bytes.subarray(12, 16)) !== 'IHDR') return 'damaged';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return sized({
    format: 'png',
    width: view.getUint32(16),
    height: view.getUint32(20),
    components: undefined,
  });
}

/** The segments before the first frame are stepped over by the lengths that they state. */
function jpegHeader(bytes: Uint8Array): Header | PictureFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 10 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return jpegFrame(view, at);
    const length = view.getUint16(at + 2);
    if (length < 2) return 'damaged';
    at += 2 + length;
  }
  return 'damaged';
}

/** SOF0 to SOF15, without the three codes among them that are other things. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function jpegFrame(view: DataView, at: number): Header | PictureFault {
  const components = view.getUint8(at + 9);
  if (components === 4) return 'print-colours';
  if (components !== 1 && components !== 3) return 'damaged';
  return sized({
    format: 'jpeg',
    height: view.getUint16(at + 5),
    width: view.getUint16(at + 7),
    components,
  });
}

function sized(header: Header): Header | PictureFault {
  return header.width > 0 && header.height > 0 ? header : 'damaged';
}
