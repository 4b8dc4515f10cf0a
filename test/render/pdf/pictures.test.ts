import { encode, type ImageData } from 'fast-png';
import { describe, expect, it } from 'vitest';
import type { PictureFile } from '../../../src/base/picture.js';
import type { Figure } from '../../../src/document/document.js';
import { pngOnPaper } from '../../../src/render/pdf/picture/png-on-paper.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { documentOf, text } from './fixture/build.js';
import { readFonts, theme } from './fixture/theme.js';
import { layOutBlocks } from './lay-out.js';
import { pageStructure, pageText, readPdf } from './read-pdf.js';

const fonts = readFonts();

function file(width: number, height: number): PictureFile {
  const data = Uint8Array.from({ length: width * height * 4 }, (_, index) => (index % 4 === 3 ? 128 : 200));
  const bytes = encode({ width, height, channels: 4, depth: 8, data });
  return { type: 'picture', format: 'png', width, height, components: undefined, bytes };
}

function figureOf(picture: PictureFile): Figure {
  return {
    type: 'figure',
    id: 'figur-karta',
    number: 'Figur 1',
    caption: [text('Kommunerna i länet')],
    alternative: 'Länets kommuner.',
    picture,
  };
}

const damaged = (): PictureFile => {
  const whole = file(40, 40);
  return { ...whole, bytes: whole.bytes.with(50, 0).with(51, 0).subarray(0, 60) };
};

function onPaper(image: Partial<ImageData> & Pick<ImageData, 'data'>): readonly number[] {
  const bytes = encode({ width: 2, height: 1, channels: 3, depth: 8, ...image });
  return [...(pngOnPaper(bytes) ?? [])];
}

describe('a PNG on paper', () => {
  it('keeps its colours', () => {
    expect(onPaper({ data: Uint8Array.of(1, 2, 3, 255, 0, 9) })).toEqual([1, 2, 3, 255, 0, 9]);
  });

  it('is laid on white where it shines through', () => {
    const data = Uint8Array.of(0, 0, 0, 0, 100, 100, 100, 255);
    expect(onPaper({ channels: 4, data })).toEqual([255, 255, 255, 100, 100, 100]);
    expect(onPaper({ channels: 2, data: Uint8Array.of(0, 255, 0, 51) })).toEqual([0, 0, 0, 204, 204, 204]);
  });

  it('is grey where it has one channel, and eight bits where it has sixteen', () => {
    expect(onPaper({ channels: 1, data: Uint8Array.of(7, 250) })).toEqual([7, 7, 7, 250, 250, 250]);
    expect(onPaper({ channels: 1, depth: 16, data: Uint16Array.of(0, 65_535) })).toEqual([
      0, 0, 0, 255, 255, 255,
    ]);
  });

  it('is nothing where the file is damaged', () => {
    expect(pngOnPaper(damaged().bytes)).toBeUndefined();
  });
});

describe('an image', () => {
  it('is a figure with alternative text', async () => {
    const { bytes } = await renderPdf(documentOf([figureOf(file(300, 200))]), theme, fonts);
    const pdf = await readPdf(bytes);
    expect(await pageStructure(pdf, 1)).toBe('Root(Document(Div(Caption Figure)))');
    expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toContain('Länets kommuner.');
    expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/Subtype \/Image\s+\/Width 300\s+\/Height 200/);
  });

  it('has its own shape, and no more than its column and page', () => {
    const column = theme.page.width - theme.page.margin.left - theme.page.margin.right;
    const boxOf = (width: number, height: number) =>
      layOutBlocks([figureOf(file(width, height))])
        .layout.pages.flatMap(({ boxes }) => boxes)
        .find((box) => box.kind === 'picture');
    const [small, wide, high] = [boxOf(150, 75), boxOf(3000, 30), boxOf(30, 3000)];
    expect([small?.width, small?.height]).toEqual([72, 36]);
    expect(wide?.width).toBeCloseTo(column, 1);
    expect((high?.y ?? 0) + (high?.height ?? 0)).toBeLessThan(theme.page.height - theme.page.margin.bottom);
    expect((high?.height ?? 0) / (high?.width ?? 1)).toBeCloseTo(100, 0);
  });

  it('that is damaged is told, and its words are printed', async () => {
    const result = await renderPdf(documentOf([figureOf(damaged())]), theme, fonts);
    expect(result.problems).toEqual([{ kind: 'picture-damaged', description: 'Länets kommuner.' }]);
    expect(await pageText(await readPdf(result.bytes), 1)).toContain('Länets kommuner.');
  });
});
