import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHyphenator } from '../../../src/render/hyphenation.js';
import type { TextStyle } from '../../../src/render/pdf/layout/text-style.js';
import { balancedWidth } from '../../../src/render/pdf/text/balanced-width.js';
import { type BreakOptions, breakLines } from '../../../src/render/pdf/text/break-lines.js';
import { lineWidth, placeLine } from '../../../src/render/pdf/text/place-line.js';
import { createWords } from '../../../src/render/pdf/text/words.js';
import { metrics } from './lay-out.js';

const style: TextStyle = { face: 'regular', size: 10, rise: 0, color: '#000000' };
const hyphenate = createHyphenator('sv-SE');
const words = createWords(metrics, hyphenate);
const options = (width: number, more: Partial<BreakOptions> = {}): BreakOptions => ({
  metrics,
  words,
  hyphens: true,
  align: 'justified',
  width,
  ...more,
});
const linesOf = (text: string, width: number, more: Partial<BreakOptions> = {}) =>
  breakLines([{ kind: 'text', text, style }], options(width, more));
const wordsOf = (line: Pick<ReturnType<typeof linesOf>[number], 'pieces'>): string =>
  line.pieces.map((piece) => piece.text).join('');

const word = fc.constantFrom(
  'och',
  'regionstyrelsen',
  'kompetensförsörjning',
  'i',
  'verksamhetsområde',
  '2\u00a0001\u00a0033',
  'hälso-',
  'vård',
  'https://www.regionexempel.se/plan',
  '§\u00a0317',
);
const prose = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

describe('lines', () => {
  it('hold every character of the paragraph, in order', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 60, max: 400 }), (text, width) => {
        const lines = linesOf(text, width);
        const printed = lines.map((line) => wordsOf(line) + (line.ending === 'space' ? ' ' : '')).join('');
        expect(printed).toBe(text);
      }),
    );
  });

  it('do not part a single letter, or the ending of an address, from the rest', () => {
    const partsOf = (text: string) => words(text, 'regular').stretches.map((stretch) => stretch.text);
    expect(partsOf('e-tjänster')).toEqual(['e-tjänster']);
    expect(partsOf('HR-direktör')).toEqual(['HR-', 'direktör']);
    expect(partsOf('https://www.rvn.se')).toEqual(['https://', 'www.rvn.se']);
    expect(partsOf('programplan-for-nara-vard-1.1.pdf').at(-1)).toBe('1.1.pdf');
  });

  it('put no hyphen into the name of a file', () => {
    expect(hyphenate('budgetramar.yaml')).toEqual(['budgetramar.yaml']);
  });

  it('of a title are about equally long, and no more than they must be', () => {
    const titles = fc.array(fc.constantFrom('och', 'Regionplan', 'för', 'en', 'jämlik', 'vård'), {
      minLength: 3,
      maxLength: 20,
    });
    fc.assert(
      fc.property(titles, fc.integer({ min: 120, max: 400 }), (parts, width) => {
        const run = { kind: 'text', text: parts.join(' '), style } as const;
        const setting = options(width, { hyphens: false, align: 'ragged' });
        const balanced = balancedWidth([run], setting);
        const lines = breakLines([run], { ...setting, width: balanced });
        expect(lines).toHaveLength(breakLines([run], setting).length);
        for (const line of lines) expect(lineWidth(line, metrics)).toBeLessThanOrEqual(width + 0.01);
        const longest = Math.max(...lines.map((line) => lineWidth(line, metrics)));
        const longestWord = Math.max(...parts.map((part) => metrics.width(part, style)));
        const average = lines.reduce((sum, line) => sum + lineWidth(line, metrics), 0) / lines.length;
        expect(longest - average).toBeLessThanOrEqual(longestWord + 10);
      }),
    );
  });

  it('stay within a column that is as wide as the widest part of a word and no wider', () => {
    for (const face of ['regular', 'bold'] as const) {
      for (const name of ['Avskrivningskostnader', 'Personalkostnader', 'Läkemedel', 'Verksamhetsområden']) {
        const { stretches } = words(name, face);
        const parts = stretches.flatMap((stretch) => stretch.parts().map(({ hyphened }) => hyphened));
        const column = (Math.max(...parts) * style.size) / 1000 + 0.001;
        const run = { kind: 'text', text: name, style: { ...style, face } } as const;
        for (const line of breakLines([run], options(column, { hyphens: false, align: 'ragged' })))
          expect(lineWidth(line, metrics)).toBeLessThanOrEqual(column);
      }
    }
  });

  it('are never wider than the column by more than spaces can give way', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 90, max: 400 }), (text, width) => {
        for (const line of linesOf(text, width)) {
          const spaces = wordsOf(line).split(' ').length - 1;
          const least = lineWidth(line, metrics) - spaces * metrics.width(' ', style) * 0.26;
          expect(least).toBeLessThanOrEqual(width + 0.01);
        }
      }),
    );
  });

  it('reach both edges of the column when justified, except the last', () => {
    const text = Array.from(
      { length: 12 },
      () => 'Regionen planerar sin verksamhet för tre år i taget.',
    ).join(' ');
    const lines = linesOf(text, 300);
    for (const line of lines.slice(0, -1)) {
      const last = placeLine(line, 50, 300, 'justified', metrics).at(-1);
      const hyphen = line.ending === 'hyphen' ? metrics.width('-', style) : 0;
      expect((last?.x ?? 0) + (last?.width ?? 0) + hyphen).toBeCloseTo(350, 3);
    }
    expect(lines.length).toBeGreaterThan(5);
  });

  it('do not break at a no-break space', () => {
    const text =
      'Beslutet fattades enligt §\u00a0317 den 4\u00a0november och gäller 2\u00a0001\u00a0033 kronor';
    for (let width = 60; width < 300; width += 7) {
      const printed = linesOf(text, width).map(wordsOf).join(' ');
      expect(printed.split('\u00a0')).toHaveLength(5);
    }
  });

  it('break where the author asks for it', () => {
    const lines = breakLines(
      [{ kind: 'text', text: 'första', style }, { kind: 'break' }, { kind: 'text', text: 'andra', style }],
      options(300),
    );
    expect(lines.map(wordsOf)).toEqual(['första', 'andra']);
  });

  it.each([
    'justified',
    'ragged',
  ] as const)('end a paragraph with more than a very short word or the tail of a word (%s)', (align) => {
    const text =
      'Regionstyrelsen flyttade samordningen av investeringar hit när hälso- och sjukvården organiserades om.';
    for (let width = 170; width < 300; width += 1) {
      const lines = linesOf(`${text} ${text}`, width, { align });
      expect(wordsOf(lines[lines.length - 1] ?? { pieces: [] })).toMatch(/organiserades om\.$/);
    }
  });

  it('keep words whole in headings', () => {
    const lines = linesOf('Kompetensförsörjning och verksamhetsutveckling i regionen', 130, {
      hyphens: false,
    });
    expect(lines.map((line) => line.ending)).not.toContain('hyphen');
  });
});

describe('hyphenation', () => {
  it.each([
    ['kompetensförsörjning', 'kom-pe-tens-för-sörj-ning'],
    ['Regionplanen', 'Region-planen'],
    ['delårsrapporter', 'delårs-rap-por-ter'],
    ['Patientsäkerhetsarbetet', 'Patient-säkerhets-ar-be-tet'],
    ['sjuk\u00advårds\u00adberedning', 'sjuk-vårds-beredning'],
  ])('divides %s as Swedish does', (written, divided) => {
    expect(hyphenate(written).join('-')).toBe(divided);
  });

  it.each([
    '2022–2024',
    'SKR:s',
    'HSLF-FS',
    'obalans.',
    'a@b.se',
    'oro',
  ])('leaves %s whole or long', (written) => {
    const parts = hyphenate(written);
    expect(parts.join('')).toBe(written);
    expect(parts.every((part) => part.replace(/\P{L}/gu, '').length >= 2 || parts.length === 1)).toBe(true);
  });

  it('divides what is no word in time that grows with its letters', () => {
    const letters = 'åäö'.repeat(100_000);
    const parts = hyphenate(letters);
    expect(parts.join('')).toBe(letters);
    expect(Math.max(...parts.map((part) => part.length))).toBe(20);
  });

  it('knows only Swedish', () => {
    expect(createHyphenator('en')('responsibility')).toEqual(['responsibility']);
  });
});
