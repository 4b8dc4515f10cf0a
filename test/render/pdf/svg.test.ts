import fc from 'fast-check';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { PictureFile } from '../../../src/base/picture.js';
import type { Figure } from '../../../src/document/document.js';
import { createSvgTrial } from '../../../src/render/pdf/picture/draw-svg.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { openFont } from '../../../src/render/pdf/text/shaped-font.js';
import { readSvg } from '../../../src/source/svg/read-svg.js';
import { documentOf, text } from './fixture/build.js';
import { readFonts, theme } from './fixture/theme.js';
import { layOutBlocks } from './lay-out.js';
import { pageStructure, pageText, readPdf } from './read-pdf.js';

const fonts = readFonts();

function file(content: string, size = 'width="200pt" viewBox="0 0 100 50"'): PictureFile {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
  const { value } = readSvg('karta.svg', new TextEncoder().encode(svg), { path: 'inledning.md' });
  if (!value) throw new Error(`${svg} is not printed.`);
  return value;
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

const drawing =
  file(`<defs><linearGradient id="g"><stop stop-color="#fff"/><stop offset="1"/></linearGradient></defs>
  <rect width="100" height="50" fill="url(#g)"/><text x="5" y="30" font-weight="bold">Ådalen ☃</text>`);

describe('an SVG in a PDF', () => {
  it('is a figure of lines and letters, with no image and no link', async () => {
    const { bytes } = await renderPdf(documentOf([figureOf(drawing)]), theme, fonts);
    const pdf = await readPdf(bytes);
    expect(await pageStructure(pdf, 1)).toBe('Root(Document(Div(Caption Figure)))');
    expect(await pageText(pdf, 1)).toContain('Ådalen');
    expect(await (await pdf.getPage(1)).getAnnotations()).toEqual([]);
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/\/Subtype \/Image/);
  });

  it('keeps what is pale together in its group', async () => {
    const pale = file('<g opacity="0.5"><text x="5" y="30">Ån</text><rect width="9" height="9"/></g>');
    const { bytes } = await renderPdf(documentOf([figureOf(pale)]), theme, fonts);
    const page = await (await readPdf(bytes)).getPage(1);
    const { fnArray } = await page.getOperatorList();
    const group = fnArray.slice(fnArray.indexOf(OPS.beginGroup), fnArray.lastIndexOf(OPS.endGroup));
    expect(group).toContain(OPS.showText);
    expect(group).toContain(OPS.constructPath);
  });

  it('tells a letter that no typeface has', async () => {
    const { problems } = await renderPdf(documentOf([figureOf(drawing)]), theme, fonts);
    expect(problems).toMatchObject([{ kind: 'missing-glyph', character: '☃', context: 'Ådalen ☃' }]);
  });

  it('is the same file every time', async () => {
    const twice = [1, 2].map(() => renderPdf(documentOf([figureOf(drawing)]), theme, fonts));
    const [first, second] = await Promise.all(twice);
    expect(Buffer.compare(first?.bytes ?? new Uint8Array(), second?.bytes ?? new Uint8Array())).toBe(0);
  });

  it('has its own size, and no more than its column', () => {
    const widthOf = (size: string) =>
      layOutBlocks([figureOf(file('<g/>', size))])
        .layout.pages.flatMap(({ boxes }) => boxes)
        .find((box) => box.kind === 'picture')?.width;
    const column = theme.page.width - theme.page.margin.left - theme.page.margin.right;
    expect(widthOf('width="200pt" viewBox="0 0 100 50"')).toBeCloseTo(200);
    expect(widthOf('viewBox="0 0 10000 500"')).toBeCloseTo(column);
  });

  it('that cannot be drawn to its end is told, and its words are printed', async () => {
    const beyond = file('<circle r="1e22"/>');
    const { problems, bytes } = await renderPdf(documentOf([figureOf(beyond)]), theme, fonts);
    expect(problems).toEqual([{ kind: 'picture-damaged', description: 'Länets kommuner.' }]);
    expect(await pageText(await readPdf(bytes), 1)).toContain('Länets kommuner.');
  });

  it('is drawn or refused, whatever its numbers', () => {
    const faces = {
      regular: openFont(fonts.regular),
      italic: openFont(fonts.italic),
      bold: openFont(fonts.bold),
      boldItalic: openFont(fonts.boldItalic),
    };
    const number = fc.constantFrom('0', '1', '-5', '1e300', 'NaN', '.', '50%', '1e-9', '');
    const place = fc.constantFrom(
      'width',
      'height',
      'x',
      'd',
      'transform',
      'stroke-width',
      'stroke-dasharray',
      'rx',
    );
    const shape = fc.constantFrom('rect', 'path', 'text', 'ellipse', 'use', 'svg', 'pattern', 'marker');
    const element = fc.tuple(shape, fc.array(fc.tuple(place, number), { maxLength: 4 }));
    const canDraw = createSvgTrial(faces);
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 6 }), (elements) => {
        const content = elements.map(([name, pairs], index) => {
          const attributes = new Map<string, string>(pairs);
          if (name === 'path') attributes.set('d', `M0 0L${attributes.get('d') ?? 1} 9`);
          attributes.set('transform', `scale(${attributes.get('transform') ?? 1})`);
          const written = [...attributes].map(([key, value]) => `${key}="${value}"`).join(' ');
          return `<${name} id="e${index}" fill="url(#e${index + 1})" href="#e${index + 1}" ${written}>A</${name}>`;
        });
        expect(typeof canDraw(new TextDecoder().decode(file(content.join('')).bytes))).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });
});
