import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FallbackFonts } from '../../../src/document/theme.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { createFontMetrics } from '../../../src/render/pdf/text/font-metrics.js';
import { fallbackFamily, fontRuns } from '../../../src/render/pdf/text/font-set.js';
import { openFont } from '../../../src/render/pdf/text/shaped-font.js';
import { readSvg } from '../../../src/source/svg/read-svg.js';
import { isFont } from '../../../src/template/is-font.js';
import { documentOf, paragraph } from './fixture/build.js';
import { readFonts, theme } from './fixture/theme.js';
import { objectText, pageText, readPdf } from './read-pdf.js';

/** A font under the OFL that a package of the tests has, with lines for drawing boxes, which ours lacks. */
const liberationFace = (face: string) =>
  readFileSync(
    path.resolve(
      import.meta.dirname,
      `../../../node_modules/pdfjs-dist/standard_fonts/LiberationSans-${face}.ttf`,
    ),
  );
const liberation = liberationFace('Regular');
const family = { regular: liberation, bold: liberationFace('Bold') };
const files = readFonts();
const fonts = {
  regular: openFont(files.regular),
  italic: openFont(files.italic),
  bold: openFont(files.bold),
  boldItalic: openFont(files.boldItalic),
  fallbacks: [fallbackFamily(0, { regular: openFont(family.regular), bold: openFont(family.bold) })],
};

describe('a font that helps out', () => {
  it('has the characters that the face lacks, and no others', () => {
    const runs = fontRuns('Åre ╬║ och ╬', 'regular', fonts);
    expect(runs.map(({ text, fallback }) => [text, fallback?.name])).toEqual([
      ['Åre ', undefined],
      ['╬║', 'fallback0-regular'],
      [' och ', undefined],
      ['╬', 'fallback0-regular'],
    ]);
  });

  it('has a bold face for bold text, and the plainer one for a face that it lacks', () => {
    const nameOf = (face: 'bold' | 'italic' | 'boldItalic') => fontRuns('╬', face, fonts)[0]?.fallback?.name;
    expect(nameOf('bold')).toBe('fallback0-bold');
    expect(nameOf('italic')).toBe('fallback0-regular');
    expect(nameOf('boldItalic')).toBe('fallback0-bold');
  });

  it('reaches the words of a drawing, in their weight', async () => {
    const drawn = async (fallbacks: readonly FallbackFonts[]) => {
      const svg =
        '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60"><text x="5" y="20">Torn ╬ &amp; bro</text>' +
        '<text x="5" y="50" font-weight="bold">Fet ║</text></svg>';
      const { value } = readSvg('karta.svg', new TextEncoder().encode(svg), { path: 'inledning.md' });
      if (!value) throw new Error('the drawing can be read');
      const figure = { type: 'figure', id: 'f', caption: [], alternative: 'Karta', picture: value } as const;
      return renderPdf(documentOf([figure]), theme, { ...files, fallbacks });
    };
    const helped = await drawn([family]);
    expect(helped.problems).toEqual([]);
    const text = await pageText(await readPdf(helped.bytes), 1);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Torn ╬ & bro');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('Fet ║');
    const names = objectText(helped.bytes).match(/LiberationSans(?:-Bold)?/g);
    expect(new Set(names)).toEqual(new Set(['LiberationSans', 'LiberationSans-Bold']));
    const alone = await drawn([]);
    expect(alone.problems.map((problem) => problem.kind === 'missing-glyph' && problem.character)).toEqual([
      '╬',
      '║',
    ]);
  });

  it('is measured as it is painted', () => {
    const metrics = createFontMetrics(fonts);
    const style = { face: 'bold', size: 10 } as const;
    const parts = ['Å', '╬', 'V'].map((part) => metrics.width(part, style));
    expect(metrics.width('Å╬V', style)).toBeCloseTo(parts.reduce((sum, part) => sum + part, 0));
    expect(parts[1]).toBeCloseTo((fonts.fallbacks[0]?.bold[0]?.font.width('╬') ?? 0) / 100);
  });

  it('prints the character, which can be copied, and tells of none', async () => {
    const document = documentOf([paragraph('Sång ╬ i Åre')]);
    const helped = await renderPdf(document, theme, { ...files, fallbacks: [family] });
    expect(helped.problems).toEqual([]);
    expect(await pageText(await readPdf(helped.bytes), 1)).toContain('Sång ╬ i Åre');
    const alone = await renderPdf(document, theme, files);
    expect(alone.problems).toMatchObject([{ kind: 'missing-glyph', character: '╬' }]);
  });

  it('is not asked for what none has, which is told with its place', async () => {
    const document = documentOf([paragraph('Ordförande är Ꮳ Andersson.')]);
    const { problems } = await renderPdf(document, theme, { ...files, fallbacks: [family] });
    expect(problems).toMatchObject([{ character: 'Ꮳ', context: 'Ordförande är Ꮳ Andersson.' }]);
  });
});

describe('a font file', () => {
  it('is known by its tables', () => {
    expect(isFont(liberation)).toBe(true);
    expect(isFont(files.bold)).toBe(true);
    expect(isFont(liberation.subarray(0, 5000))).toBe(false);
    expect(isFont(new TextEncoder().encode('wOFF is packed for the web'))).toBe(false);
    expect(isFont(new Uint8Array())).toBe(false);
  });
});
