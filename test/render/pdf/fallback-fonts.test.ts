import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { createFontMetrics } from '../../../src/render/pdf/text/font-metrics.js';
import { fontRuns } from '../../../src/render/pdf/text/font-set.js';
import { openFont } from '../../../src/render/pdf/text/shaped-font.js';
import { isFont } from '../../../src/template/is-font.js';
import { documentOf, paragraph } from './fixture/build.js';
import { readFonts, theme } from './fixture/theme.js';
import { pageText, readPdf } from './read-pdf.js';

/** A font under the OFL that a package of the tests has, with lines for drawing boxes, which ours lacks. */
const liberation = readFileSync(
  path.resolve(
    import.meta.dirname,
    '../../../node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf',
  ),
);
const files = readFonts();
const fonts = {
  regular: openFont(files.regular),
  italic: openFont(files.italic),
  bold: openFont(files.bold),
  boldItalic: openFont(files.boldItalic),
  fallbacks: [openFont(liberation)],
};

describe('a font that helps out', () => {
  it('has the characters that the face lacks, and no others', () => {
    const runs = fontRuns('Åre ╬║ och ╬', 'regular', fonts);
    expect(runs.map(({ text, fallback }) => [text, fallback])).toEqual([
      ['Åre ', undefined],
      ['╬║', 0],
      [' och ', undefined],
      ['╬', 0],
    ]);
  });

  it('is measured as it is painted', () => {
    const metrics = createFontMetrics(fonts);
    const style = { face: 'bold', size: 10 } as const;
    const parts = ['Å', '╬', 'V'].map((part) => metrics.width(part, style));
    expect(metrics.width('Å╬V', style)).toBeCloseTo(parts.reduce((sum, part) => sum + part, 0));
    expect(parts[1]).toBeCloseTo((fonts.fallbacks[0]?.width('╬') ?? 0) / 100);
  });

  it('prints the character, which can be copied, and tells of none', async () => {
    const document = documentOf([paragraph('Sång ╬ i Åre')]);
    const helped = await renderPdf(document, theme, { ...files, fallbacks: [liberation] });
    expect(helped.problems).toEqual([]);
    expect(await pageText(await readPdf(helped.bytes), 1)).toContain('Sång ╬ i Åre');
    const alone = await renderPdf(document, theme, files);
    expect(alone.problems).toMatchObject([{ kind: 'missing-glyph', character: '╬' }]);
  });

  it('is not asked for what none has, which is told with its place', async () => {
    const document = documentOf([paragraph('Ordförande är Ꮳ Andersson.')]);
    const { problems } = await renderPdf(document, theme, { ...files, fallbacks: [liberation] });
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
