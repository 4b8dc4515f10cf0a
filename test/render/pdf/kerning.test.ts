import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { learnedKerning } from '../../../src/render/pdf/text/learned-kerning.js';
import { pairKerning } from '../../../src/render/pdf/text/pair-kerning.js';
import { openFont } from '../../../src/render/pdf/text/shaped-font.js';

const characters = Array.from(
  'abcdefghijklmnopqrstuvwxyzåäöéABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ0123456789.,;:-–()?”%/§',
);
const faces = ['regular', 'italic', 'bold', 'bold-italic'];

test.each(faces)('kerning in %s is what the font library finds', (face) => {
  const bytes = fontFile(face);
  const font = create(bytes) as Font;
  const own = pairKerning(bytes);
  const learned = learnedKerning(font);
  const differing: string[] = [];
  let kerned = 0;
  for (const left of characters) {
    const text = characters.map((right) => left + right).join('');
    for (const right of characters) {
      const ours = own?.(glyphOf(font, left), glyphOf(font, right));
      const theirs = learned(codePointOf(left), codePointOf(right), text);
      if (theirs !== 0) kerned += 1;
      if (ours !== theirs) differing.push(left + right);
    }
  }
  expect(differing).toEqual([]);
  expect(kerned).toBeGreaterThan(500);
});

test('a font without a table of kerning is measured by its advances alone', () => {
  const bytes = fontFile('regular');
  const bare = Buffer.from(bytes);
  bare.write('none', bare.indexOf('GPOS'), 'latin1');
  expect(pairKerning(bare)).toBeUndefined();
  const letters = Array.from('AVTo', (letter) => openFont(bare).width(letter));
  expect(openFont(bare).width('AVTo')).toBe(letters.reduce((sum, width) => sum + width, 0));
  expect(openFont(bytes).width('AVTo')).toBeLessThan(openFont(bare).width('AVTo'));
});

function fontFile(face: string): Buffer {
  return readFileSync(`templates/standard/fonts/source-sans-3-${face}.ttf`);
}

function glyphOf(font: Font, character: string): number {
  return font.glyphForCodePoint(codePointOf(character)).id;
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
