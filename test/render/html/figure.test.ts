import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/document/document.js';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { developments, framesFigure, line } from './fixture/figures.js';
import { plan } from './fixture/plan.js';
import { theme } from './fixture/theme.js';
import {
  attribute,
  attributes,
  byId,
  byTag,
  elementsOf,
  type HtmlElement,
  parsePage,
  textContent,
} from './html-tree.js';

function render(...children: readonly Block[]): readonly HtmlElement[] {
  return parsePage(renderHtml({ ...plan, children, notes: [] }, theme, ''));
}

const page = render(framesFigure);
const [svg] = byTag(page, 'svg');

describe('a figure', () => {
  it('has its number, its caption and its unit', () => {
    const [caption] = byTag(page, 'figcaption');
    expect(caption && textContent(caption)).toBe('Figur 1 Ekonomiska ramar Belopp i tkr');
    expect(attribute(byId(page, framesFigure.id), 'id')).toBe(framesFigure.id);
  });

  it('is an image that is told in words', () => {
    expect(svg && attribute(svg, 'role')).toBe('img');
    const names = (svg && attribute(svg, 'aria-labelledby'))?.split(' ') ?? [];
    expect(names.map((id) => textContent(byId(page, id)))).toEqual([
      'Figur 1. Ekonomiska ramar',
      framesFigure.alternative,
    ]);
  });

  it('draws what the document holds, in the same places', () => {
    const { width, height } = framesFigure.picture;
    expect(svg && attribute(svg, 'viewBox')).toBe(`0 0 ${width} ${height}`);
    const drawn = svg ? elementsOf(svg) : [];
    expect(attributes(byTag(drawn, 'rect'), 'x')).toEqual(['40', '40']);
    expect(attributes(byTag(drawn, 'path'), 'stroke-dasharray')).toEqual(['2 1.5']);
    expect(byTag(drawn, 'text').map(textContent)).toEqual(['2021 <b>', '459 181']);
    expect(attributes(byTag(drawn, 'text'), 'text-anchor')).toEqual(['end']);
  });

  it('can be scrolled by keyboard where it has no room', () => {
    const [group] = page.filter((node) => attribute(node, 'tabindex') === '0');
    expect(group && textContent(byId(page, attribute(group, 'aria-labelledby') ?? ''))).toBe(
      'Figur 1 Ekonomiska ramar',
    );
  });

  it('folds the table of what is drawn under words that open it', () => {
    const [details] = byTag(page, 'figure').flatMap((figure) => byTag(elementsOf(figure), 'details'));
    const [summary] = details ? byTag(elementsOf(details), 'summary') : [];
    expect(summary && textContent(summary)).toBe('Visa som tabell');
    expect(details && byTag(elementsOf(details), 'td').map(textContent)).toEqual(['459\u00a0181']);
    const { data: _, ...without } = framesFigure;
    const figures = byTag(render(without), 'figure').flatMap(elementsOf);
    expect(byTag(figures, 'details')).toEqual([]);
  });
});

describe('a line in a cell', () => {
  it('is an image in the row, told in words', () => {
    const [cell] = byTag(render(developments), 'td');
    const [title] = cell ? byTag(elementsOf(cell), 'title') : [];
    expect(title && textContent(title)).toBe(line.alternative);
  });
});

describe('the style of a page', () => {
  it('has the colours of drawings where there are any, from the theme', () => {
    const style = (...blocks: readonly Block[]) =>
      byTag(render(...blocks), 'style')
        .map(textContent)
        .join();
    expect(style(framesFigure)).toContain('.drawing .fill-accent { fill: var(--color-accent); }');
    expect(style()).not.toContain('.drawing');
  });
});

describe('an image file', () => {
  const picture = {
    type: 'picture',
    format: 'png',
    width: 3,
    height: 2,
    components: undefined,
    bytes: Uint8Array.of(1, 2, 250),
  } as const;
  const { data: _, ...figure } = framesFigure;

  it('is inside the page, with its words', () => {
    const [image] = byTag(render({ ...figure, picture }), 'img');
    expect(image && attribute(image, 'src')).toBe('data:image/png;base64,AQL6');
    expect(image && attribute(image, 'alt')).toBe(framesFigure.alternative);
  });

  it('is all that the page’s policy lets in', () => {
    const policy = (block: Block) => attributes(byTag(render(block), 'meta'), 'content').join(' | ');
    expect(policy({ ...figure, picture })).toContain("default-src 'none'; style-src 'unsafe-inline'");
    expect(policy({ ...figure, picture })).toContain('img-src data:');
    expect(policy(framesFigure)).not.toContain('img-src');
  });
});
