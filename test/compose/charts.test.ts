import { describe, expect, it } from 'vitest';
import type { Block, DocumentRoot, Figure, Shape } from '../../src/document/document.js';
import { composePlanFiles } from './compose-plan-files.js';

const frames = (more: string) => `tabell: Ekonomiska ramar
enhet: tkr
${more}
`;

const amounts = `kolumner: Ram 2021 | Ram 2022 | Ram 2023
rader:
  - Vårdcentraler: 1 150 | 1 200 | 1 250
    varav:
      - Läkemedel: 10 | 12 | 13
  - Folkhälsa: 290 | 300,5 | –
summa: Totalt`;

const bridge = `kolumner: Budget 2022 | Nya uppdrag | Effektivisering | Oförändrat | Budget 2023 | Plan 2024
kolumnformler:
  Budget 2023: summan av Budget 2022 till Oförändrat
rader:
  - Vårdcentraler: 1 200 | 50 | -20 | – | 1 230 | 1 300
  - Folkhälsa: 300 | 10 | -5 | – | 305 | 310
summa: Totalt`;

function composeTable(table: string): DocumentRoot {
  return composePlanFiles({ 'halsonamnden/2022/ekonomi/ramar.yaml': frames(table) });
}

function figuresIn(blocks: readonly Block[]): readonly Figure[] {
  return blocks.flatMap((block) => {
    if (block.type === 'figure') return [block];
    return block.type === 'section' ? figuresIn(block.children) : [];
  });
}

function figureOf(table: string): Figure | undefined {
  return figuresIn(composeTable(table).children)[0];
}

function shapesOf(figure: Figure | undefined): readonly Shape[] {
  return figure?.picture.type === 'drawing' ? figure.picture.shapes : [];
}

function words(figure: Figure | undefined): readonly string[] {
  const texts = shapesOf(figure).flatMap((shape) => (shape.type === 'text' ? [shape.value] : []));
  return texts.map((text) => text.replaceAll('\u00a0', ' '));
}

function caption(figure: Figure | undefined): string {
  return figure?.caption.map((inline) => ('value' in inline ? inline.value : '')).join('') ?? '';
}

describe('bars', () => {
  it('show the rows that stand for themselves, year by year, with their figures as printed', () => {
    const figure = figureOf(`diagram: staplar\n${amounts}`);
    expect(figure).toMatchObject({ number: 'Figur 1', unit: 'Belopp i tkr' });
    expect(caption(figure)).toBe('Ekonomiska ramar');
    expect(words(figure)).toEqual([
      'Vårdcentraler',
      ...['2021', '1 150', '2022', '1 200', '2023', '1 250'],
      'Folkhälsa',
      ...['2021', '290', '2022', '300,5', '2023', '–'],
    ]);
  });

  it('fill the year of the plan and leave the others in outline', () => {
    const rects = shapesOf(figureOf(`diagram: staplar\n${amounts}`)).filter(({ type }) => type === 'rect');
    const fills = rects?.map((shape) => 'fill' in shape && shape.fill);
    expect(fills).toEqual(['tint', 'accent', 'tint', 'tint', 'accent']);
  });

  it('are told in words with every figure', () => {
    expect(figureOf(`diagram: staplar\n${amounts}`)?.alternative.replaceAll('\u00a0', ' ')).toBe(
      'Liggande staplar. Vårdcentraler: 2021 1 150, 2022 1 200, 2023 1 250; Folkhälsa: 2021 290, 2022 300,5, 2023 –.',
    );
  });

  it('are drawn only where somebody asks for them', () => {
    expect(figureOf(`sort: ramar\n${amounts}`)).toBeUndefined();
    expect(figureOf(`diagram: inget\n${amounts}`)).toBeUndefined();
  });
});

describe('a waterfall', () => {
  it('leads from one sum by its changes to the next, and passes over what is nothing', () => {
    const figure = figureOf(`diagram: vattenfall\n${bridge}`);
    expect(caption(figure)).toBe('Totalt, från Budget 2022 till Budget 2023');
    expect(words(figure).slice(0, -1)).toEqual([
      ...['Budget 2022', '1 500'],
      ...['Nya uppdrag', '+60'],
      ...['Effektivisering', '−25'],
      ...['Budget 2023', '1 535'],
    ]);
    expect(words(figure).at(-1)).toContain('börjar inte vid noll');
  });

  it('has its steps in the rows where there is one column', () => {
    const rows = `kolumner: 2023\nrader:\n  - Ingående ram: 100\n  - Pris: 4\n  - Besparing: -10\nsumma: Utgående ram`;
    expect(words(figureOf(`diagram: vattenfall\n${rows}`))).toContain('Utgående ram');
  });
});
