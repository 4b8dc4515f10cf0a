import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openPages } from '../../scripts/rasterise.mjs';
import { pageLayoutText } from '../../src/render/pdf/layout/layout-text.js';
import { type ExampleLayout, layOutExample } from './lay-out-example.js';
import { structureFaults } from './structure-faults.js';
import { tellingPages } from './telling-pages.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether references are to be written anew. */
    readonly update: boolean;
  }
}

/** 32 pixels to the inch: enough to see a rule, a column or a picture move. */
const scale = 0.45;
/** A channel may differ this much from the reference: shades of grey at the edges of letters. */
const shade = 40;
/** Share of the pixels that may differ by more: less than a line of text that has moved. */
const tolerance = 0.002;

const folder = path.join(import.meta.dirname, 'pages');

describe.each(Object.entries(tellingPages))('%s', (plan, numbers) => {
  const name = plan.replaceAll('/', '-');
  let example: ExampleLayout;
  beforeAll(() => {
    example = layOutExample(plan);
  });

  it('has its lines where they were', async () => {
    const text = numbers.map((number) => pageLayoutText(example.layout, number)).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(path.join(folder, `${name}.txt`));
  });

  it('has a structure that can be listened to', () => {
    expect(structureFaults(example.layout.tags)).toEqual([]);
  });

  it('looks as it did', async () => {
    const pages = await openPages(example.bytes);
    for (const number of numbers) {
      const file = path.join(folder, `${name}-${number}.png`);
      const drawn = await pages.draw(number, scale);
      if (inject('update')) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, drawn.toBuffer('image/png'));
      }
      const { width, height } = drawn;
      const pixels = drawn.getContext('2d').getImageData(0, 0, width, height).data;
      const reference = await pixelsOf(file);
      expect({ width: reference.width, height: reference.height }).toEqual({ width, height });
      expect(different(pixels, reference.pixels), `page ${number}`).toBeLessThan(tolerance);
    }
    await pages.close();
  });
});

async function pixelsOf(file: string) {
  const image = await loadImage(readFileSync(file));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { width, height } = image;
  return { width, height, pixels: context.getImageData(0, 0, width, height).data };
}

/** The share of pixels that have another colour. */
function different(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 4) {
    const far = [0, 1, 2].some(
      (channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > shade,
    );
    if (far) count += 1;
  }
  return (count * 4) / a.length;
}
