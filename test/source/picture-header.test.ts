import fc from 'fast-check';
import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { pictureHeader } from '../../src/source/picture-header.js';

const png = encode({ width: 5, height: 3, channels: 3, depth: 8, data: new Uint8Array(45) });

/** A JPEG as far as its first frame: the size, and how many components a picture element has. */
function jpeg(components: number, before: readonly number[] = []): Uint8Array {
  const frame = [0xff, 0xc2, 0, 8 + 3 * components, 8, 1, 0x2c, 2, 0x58, components];
  return new Uint8Array([0xff, 0xd8, ...before, ...frame, ...Array.from({ length: 12 }, () => 1)]);
}

const text = (words: string) => new TextEncoder().encode(words);

describe('the header of a picture', () => {
  it('tells the format and the size from the bytes, whatever the file is called', () => {
    expect(pictureHeader(png)).toMatchObject({ format: 'png', width: 5, height: 3 });
    expect(pictureHeader(jpeg(3))).toEqual({ format: 'jpeg', width: 600, height: 300, components: 3 });
    const comment = [0xff, 0xfe, 0, 6, 0xff, 0xc0, 0xff, 0xc0];
    expect(pictureHeader(jpeg(1, comment))).toMatchObject({ width: 600, components: 1 });
  });

  it('tells what cannot be printed', () => {
    expect(pictureHeader(jpeg(4))).toBe('print-colours');
    expect(pictureHeader(text('<?xml version="1.0"?>\n<!-- karta --><svg viewBox="0 0 1 1"/>'))).toBe('svg');
    expect(pictureHeader(text('Text om <em>bilder</em>.'))).toBe('other');
    expect(pictureHeader(png.subarray(0, 24))).toBe('damaged');
    expect(pictureHeader(new Uint8Array())).toBe('other');
  });

  it('has an answer for any bytes', () => {
    const beginnings = fc.constantFrom([0xff, 0xd8, 0xff], [...png.subarray(0, 12)], []);
    fc.assert(
      fc.property(beginnings, fc.uint8Array({ maxLength: 80 }), (beginning, rest) => {
        const header = pictureHeader(new Uint8Array([...beginning, ...rest]));
        if (typeof header === 'string') return;
        expect(header.width).toBeGreaterThan(0);
        expect(header.height).toBeGreaterThan(0);
      }),
    );
  });
});
