import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import type { PictureFile } from '../../../src/base/picture.js';
import type { Cover } from '../../../src/document/document.js';
import type { Logotype } from '../../../src/document/theme.js';
import type { PictureBox } from '../../../src/render/pdf/layout/box.js';
import { renderPdf } from '../../../src/render/pdf/render-pdf.js';
import { documentOf, paragraph } from './fixture/build.js';
import { readFonts, theme } from './fixture/theme.js';
import { layOut } from './lay-out.js';
import { pageStructure, pageText, readPdf } from './read-pdf.js';

const picture: PictureFile = {
  type: 'picture',
  format: 'png',
  width: 40,
  height: 10,
  components: undefined,
  bytes: encode({ width: 40, height: 10, channels: 3, depth: 8, data: new Uint8Array(1200) }),
};

const cover: Cover = {
  type: 'cover',
  kind: 'Verksamhetsplan',
  period: '2022',
  body: 'Regionstyrelsen',
  organisation: 'Region Exempel',
  decision: 'Utkast',
  facts: [],
};

const logotype: Logotype = {
  picture,
  alternative: undefined,
  place: 'bottom-right',
  height: 40,
  headHeight: 12,
};

const document = documentOf([cover, paragraph('Text.')]);

function boxes(changes: Partial<Logotype>): readonly PictureBox[] {
  const { layout } = layOut(document, { logotype: { ...logotype, ...changes } });
  return layout.pages.flatMap((page) => page.boxes.filter((box) => box.kind === 'picture'));
}

describe('a logotype', () => {
  it('is a figure on the cover, named after the organisation, and an artifact on the pages', async () => {
    const { bytes } = await renderPdf(document, { ...theme, logotype }, readFonts());
    const pdf = await readPdf(bytes);
    expect(await pageStructure(pdf, 1)).toMatch(/^Root\(Document\((?:P )+Figure\)\)$/);
    expect(JSON.stringify(await (await pdf.getPage(1)).getStructTree())).toContain('"alt":"Region Exempel"');
    expect(await pageStructure(pdf, 2)).toBe('Root(Document(P))');
  });

  it('is in the file once, however many pages show it', async () => {
    const { bytes } = await renderPdf(document, { ...theme, logotype }, readFonts());
    expect(
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(1);
  });

  it('stands in the place of the name in the running header, where the template says so', async () => {
    const nameOn = async (headHeight: number | undefined) => {
      const { bytes } = await renderPdf(
        document,
        { ...theme, logotype: { ...logotype, headHeight } },
        readFonts(),
      );
      return (await pageText(await readPdf(bytes), 2)).includes(document.meta.runningHead.left);
    };
    expect(await nameOn(12)).toBe(false);
    expect(await nameOn(undefined)).toBe(true);
  });

  it('has its own shape and stands in its corner', () => {
    const { width, height, margin } = theme.page;
    const [onCover, inHead] = boxes({});
    expect(onCover).toMatchObject({ width: 160, height: 40 });
    expect((onCover?.x ?? 0) + 160).toBeCloseTo(width - margin.right);
    expect((onCover?.y ?? 0) + 40).toBeCloseTo(height - margin.bottom);
    expect(inHead).toMatchObject({ x: margin.left, width: 48, height: 12 });
    expect(boxes({ place: 'bottom-left' })[0]?.x).toBe(margin.left);
    expect(boxes({ place: 'top-right' })[0]?.y).toBeLessThan(margin.top);
  });

  it('is never wider than half of the text', () => {
    const half = (theme.page.width - theme.page.margin.left - theme.page.margin.right) / 2;
    expect(boxes({ height: 120 })[0]?.width).toBeCloseTo(half);
  });
});
