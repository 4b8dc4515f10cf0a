import { describe, expect, it } from 'vitest';
import type { Logotype } from '../../../src/document/theme.js';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { plan } from './fixture/plan.js';
import { theme } from './fixture/theme.js';

const logotype: Logotype = {
  picture: {
    type: 'picture',
    format: 'svg',
    width: 60,
    height: 20,
    components: undefined,
    bytes: new TextEncoder().encode('<svg/>'),
  },
  alternative: undefined,
  place: 'bottom-right',
  height: 30,
  headHeight: undefined,
};

function imageOf(changes: Partial<Logotype>): string | undefined {
  return /<img[^>]*>/.exec(renderHtml(plan, { ...theme, logotype: { ...logotype, ...changes } }, ''))?.[0];
}

describe('a logotype on a web page', () => {
  it('is inside the page, as high as in print, and has words', () => {
    expect(imageOf({})).toBe(
      '<img class="logotype on-paper" src="data:image/svg+xml;base64,PHN2Zy8+" alt="Region Västernorrland" width="120" height="40">',
    );
    expect(imageOf({ alternative: 'Tre berg' })).toContain('alt="Tre berg"');
  });

  it('has the colour of the cover behind it where it has so in print', () => {
    expect(imageOf({ place: 'top-right' })).toContain('class="logotype"');
  });
});
