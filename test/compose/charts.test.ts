import { describe, expect, it } from 'vitest';
import type { Block, DocumentRoot, Figure, Shape, Table } from '../../src/document/document.js';
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

describe('the tree of goals', () => {
  const intro = (text: string) => ({ 'halsonamnden/2022/inledning.md': `# Inledning\n\n${text}\n` });
  const tree = composePlanFiles(intro('::infoga[målkedja]\n\nSe :ref[målkedja].'));
  const [figure] = figuresIn(tree.children);

  it('stands where a text places it, with every goal of the regionplan', () => {
    expect(caption(figure)).toBe('Målområden och mål');
    const drawn = words(figure).join(' ');
    for (const name of ['Ett friskt län', 'Fler lever ett friskt liv', 'Vården är nära']) {
      expect(drawn).toContain(name);
      expect(figure?.alternative).toContain(name);
    }
  });

  it('has its goals as a table too, which a board’s plan prints, since it lists no goals itself', () => {
    expect(figure?.data?.head[0]?.cells).toHaveLength(2);
    expect(figure?.data?.body.length).toBeGreaterThan(1);
    expect(figure?.dataElsewhere).toBe(false);
  });

  it('can be referred to by its number', () => {
    const printed = JSON.stringify(tree.children);
    expect(printed).toContain('"value":"figur\u00a01"');
  });

  it('is not drawn where nobody asks for it', () => {
    expect(figuresIn(composePlanFiles({}).children)).toEqual([]);
    expect(figuresIn(composePlanFiles({}, 'regionplan/2022-2024').children)).toEqual([]);
  });
});

describe('the line of an indicator', () => {
  const goalFile = (series: string) => `---
mål: 1.1
indikatorer:
  - id: hn-rokare
    namn: Andel som röker dagligen
${series}
---
Färre ska röka.
`;
  const rowOf = (series: string, template = 'vasternorrland') => {
    const files = { 'halsonamnden/2022/mal/1.1-friskt-liv.md': goalFile(series) };
    const blocks = composePlanFiles(files, 'halsonamnden/2022', template).children;
    const table = tablesIn(blocks).find(({ id }) => id === 'tabell-mal-1-1');
    return { table, last: table?.body[0]?.cells.at(-1)?.children[0] };
  };
  const three = '    utfall:\n      2019: 9\n      2020: 7,4\n    målnivå:\n      2022: högst 6';

  it('shows outcomes and targets in the row that holds them, and is told in words', () => {
    const { table, last } = rowOf(three);
    expect(last).toMatchObject({
      type: 'smallDrawing',
      alternative: 'Utfall: 2019 9, 2020 7,4. Målnivå: 2022 Högst\u00a06.',
    });
    expect(JSON.stringify(table?.notes)).toContain('Fyllda punkter är utfall, ringar är målnivå.');
  });

  it('takes three figures of one unit, each of them one figure', () => {
    const drawn = (series: string) => rowOf(series).last?.type === 'smallDrawing';
    expect(drawn('    utfall:\n      2020: 7,4\n    målnivå:\n      2022: 6')).toBe(false);
    expect(drawn(three.replace('2019: 9', '2019: 9 %'))).toBe(false);
    expect(drawn(three.replace('2019: 9', '2019: RVN 9; Riket 8'))).toBe(false);
    expect(drawn(`${three}\n      2024: ny indikator`)).toBe(true);
  });

  it('is drawn by templates that have it', () => {
    expect(rowOf(three, 'standard').last?.type).toBe('paragraph');
  });
});

function tablesIn(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') return [block];
    return block.type === 'section' ? tablesIn(block.children) : [];
  });
}
