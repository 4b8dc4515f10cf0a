import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/source/memory-reader.js';
import { readSvg } from '../../src/source/svg/read-svg.js';

import { expectSoundFindings } from '../expect-sound-findings.js';

const from = { path: 'halsonamnden/2022/inledning.md' };

function read(svg: string) {
  return readSvg('halsonamnden/2022/karta.svg', new TextEncoder().encode(svg), from);
}

function svg(content: string, size = 'viewBox="0 0 40 20"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${content}</svg>`;
}

function written(content: string): string {
  const { value, diagnostics } = read(svg(content));
  expect(diagnostics).toEqual([]);
  return new TextDecoder().decode(value?.bytes).replace(/^<svg[^>]*>|<\/svg>$/g, '');
}

function told(content: string): readonly string[] {
  const { value, diagnostics } = read(svg(content));
  expect(value).toBeUndefined();
  return diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message.en}`);
}

describe('an SVG', () => {
  it('keeps what draws, and nothing that the author’s program wrote for itself', () => {
    const content = `<!-- Ådalen --><title>Karta</title><metadata><x xmlns="urn:x">1</x></metadata>
      <g xmlns:ink="urn:ink" ink:label="Lager" data-name="1"><path d="M0 0L9 9" class="a"/><ink:grid/></g>`;
    expect(written(content)).toBe('<g><path d="M0 0L9 9"/></g>');
  });

  it('has no attribute that every object answers to', () => {
    expect(written('<rect x="1" toString="2" constructor="3"/>')).toBe('<rect x="1"/>');
  });

  it('has its styles as attributes, the weightiest last', () => {
    const style =
      '<style>/* } */ .a, rect { fill: red; stroke: none } .a.b { fill: #00f } #c { opacity: .5 }</style>';
    expect(written(`${style}<rect id="c" class="a b" fill="green" style="stroke: blue !important"/>`)).toBe(
      '<rect id="c" fill="#00f" stroke="blue" opacity=".5"/>',
    );
    expect(written('<text style="font: italic bold 12px/1.2 Arial">Å</text>')).toBe(
      '<text font-style="italic" font-weight="bold" font-size="12px" font-family="Arial, sans-serif">Å</text>',
    );
  });

  it.each([
    ['<script>x()</script>', 'a program: “script”'],
    ['<g onclick="x()"/>', 'a program: “onclick”'],
    ['<g><x:script xmlns:x="urn:x"/></g>', 'a program: “script”'],
    ['<rect><animate attributeName="x"/></rect>', 'something that moves: “animate”'],
    ['<style>@keyframes a { from { x: 1 } }</style>', 'something that moves: “@keyframes”'],
    ['<a xlink:href="https://exempel.se"/>', 'something that leads out of the picture: “a”'],
    ['<use xlink:href="annan.svg#a"/>', 'something that leads out of the picture: “href: annan.svg#a”'],
    [
      '<rect fill="url(https://exempel.se/a.svg#a)"/>',
      'something that leads out of the picture: “fill: url(',
    ],
    [
      '<style>rect { fill: url(//exempel.se/#a) }</style><rect/>',
      'something that leads out of the picture: “fill: url(',
    ],
    ['<style>@import "x.css";</style>', 'something that leads out of the picture: “@import”'],
    ['<rect style="fill: u\\72l(x)"/>', 'a rule of style that cannot be read'],
    ['<foreignObject/>', 'a piece of a web page: “foreignObject”'],
    ['<iframe xmlns="http://www.w3.org/1999/xhtml"/>', 'a piece of a web page: “iframe”'],
    ['<image href="data:image/png;base64,AA=="/>', 'another picture: “image”'],
    ['<rect filter="url(#a)"/>', 'an effect that cannot be printed: “filter: url(#a)”'],
    ['<style>@font-face { font-family: x }</style>', 'a typeface of its own: “@font-face”'],
    ['<style>g > rect { fill: red }</style>', 'a rule of style that cannot be read: “g > rect”'],
    ['<rect fill="hsl(1, 2%, 3%)"/>', 'a colour that cannot be read: “fill: hsl(1, 2%, 3%)”'],
    ['<switch/>', 'something that cannot be drawn: “switch”'],
    ['<toString/>', 'something that cannot be drawn: “toString”'],
  ])('with %s is not printed', (content, message) => {
    expect(told(content)[0]).toContain(`pictures/svg-content: The picture holds ${message}`);
  });

  it('is told once for each kind of fault, at its first place', () => {
    const { diagnostics } = read(svg('\n  <g onload="a"/>\n<g onload="b"/><image/>'));
    expect(diagnostics.map(({ place }) => place.range?.start)).toEqual([
      { line: 2, column: 3 },
      { line: 3, column: 16 },
    ]);
    expect(diagnostics[0]?.related?.[0]?.place).toEqual(from);
  });

  it.each([
    '<svg><g>\n\n',
    '<svg>\n<g></svg\n',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\nslut\n',
  ])('that ends too soon or too late, %j, is told within it', (text) => {
    const { diagnostics } = read(text);
    expect(diagnostics).toHaveLength(1);
    const reader = memoryReader({ 'halsonamnden/2022/karta.svg': text });
    expectSoundFindings(diagnostics, reader);
  });

  it.each([
    ['half a file', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g>', 'cannot be read'],
    ['entities of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'abbreviations'],
    ['no size', svg('<g/>', 'width="100%"'), 'how large'],
    ['a circle', svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), 'too much'],
    ['deep parts', svg('<g>'.repeat(200) + '</g>'.repeat(200)), 'more than 100 levels'],
    ['many parts', svg('<g/>'.repeat(60_000)), 'too much'],
    ['much', svg(`<path d="${'M0 0'.repeat(600_000)}"/>`), '1 MB'],
  ])('with %s is told as a whole', (_, text, message) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => one.message.en).join('\n')).toContain(message);
    expect(diagnostics).toHaveLength(1);
  });

  it('that draws itself over and over is counted as often as it is drawn', () => {
    const doubling = Array.from(
      { length: 40 },
      (_, step) => `<g id="g${step}"><use href="#g${step + 1}"/><use href="#g${step + 1}"/></g>`,
    );
    expect(told(`${doubling.join('')}<g id="g40"/>`)[0]).toContain('too much to draw');
  });

  it.each([
    ['viewBox="0 0 40 20"', 30, 15],
    ['width="100%" height="100%" viewBox="0 0 40 20"', 30, 15],
    ['width="72pt" height="1in"', 72, 72],
    ['width="25.4mm" viewBox="0 0 40 20"', 72, 36],
    ['height="48" viewBox="0 0 40 20"', 72, 36],
  ])('with %s has its size in points', (size, width, height) => {
    const { value } = read(svg('<g/>', size));
    expect(value?.width).toBeCloseTo(width);
    expect(value?.height).toBeCloseTo(height);
  });

  it('holds no name that could run or fetch anything, whatever was written', () => {
    const word = fc.constantFrom(
      'script',
      'rect',
      'onload',
      'href',
      'style',
      'fill',
      'url(//x)',
      '#a',
      '&#60;',
      '"',
      '<',
      '>',
      '/',
      '=',
      ' ',
      "'",
      'x:',
      '{',
      '}',
      '@import',
      '<style>',
      '</style>',
      '<![CDATA[',
      ']]>',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const { value } = read(svg(`<g>${words.join('')}</g>`));
        const text = new TextDecoder().decode(value?.bytes ?? new Uint8Array());
        for (const [tag] of text.matchAll(/<[^>]*>/g)) {
          expect(tag).not.toMatch(/<(?:script|style)|\son|url\((?!#)|href="[^#]/);
        }
      }),
    );
  });
});
