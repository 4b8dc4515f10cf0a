import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Table, TableRow } from '../../../src/document/document.js';
import type { Page } from '../../../src/render/pdf/layout/layout.js';
import { type ColumnNeed, columnWidths } from '../../../src/render/pdf/table/column-widths.js';
import { cell, figures, paragraph, row, section } from './fixture/build.js';
import { theme } from './fixture/theme.js';
import { artifactWords, contentLines, contentWords, layOutBlocks, metrics, wordsOf } from './lay-out.js';

const bodyRow = (...words: string[]) => ['body', 0, ...words] as const;

describe('column widths', () => {
  const need = fc
    .tuple(
      fc.integer({ min: 5, max: 80 }),
      fc.integer({ min: 0, max: 80 }),
      fc.integer({ min: 0, max: 300 }),
      fc.nat(3),
    )
    .map(
      ([least, word, full, grow]): ColumnNeed => ({
        least,
        word: least + word,
        full: least + word + full,
        grow,
      }),
    );
  const needs = fc.array(need, { minLength: 1, maxLength: 8 });

  it('never exceed the space, and use it all when a column grows', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 100, max: 600 }), (columns, available) => {
        const total = columnWidths(columns, available).reduce((sum, width) => sum + width, 0);
        expect(total).toBeLessThanOrEqual(available + 0.001);
        if (columns.some((column) => column.grow > 0)) expect(total).toBeCloseTo(available, 3);
      }),
    );
  });

  it('leave room for every word where the words fit', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 100, max: 600 }), (columns, available) => {
        fc.pre(columns.reduce((sum, column) => sum + column.word, 0) <= available);
        columnWidths(columns, available).forEach((width, index) => {
          expect(width).toBeGreaterThanOrEqual((columns[index]?.word ?? 0) - 0.001);
        });
      }),
    );
  });
});

describe('the columns of a table with words', () => {
  const free =
    'Rapportera nationellt, men mål kan sättas först när uppföljningen har byggts ut i hela länet.';
  const table: Table = {
    ...figures(
      't',
      'Indikatorer',
      ['Indikator', 'Källa', 'Utfall 2019', 'Målnivå 2022', 'Målnivå 2024'],
      [
        bodyRow('Andel invånare som har förtroende för vården i sin helhet', 'Enkät', '68', free, '75'),
        bodyRow('Genomförande av den nationella handlingsplanen för säker vård', 'Egen', 'Ny', 'Ja', 'Ja'),
      ],
    ),
    columns: [2, 1, 0, 0, 0].map((grow) => ({ align: 'start' as const, grow })),
  };
  const { layout } = layOutBlocks([table]);
  const printed = contentLines(layout.pages[0]);
  const xOf = (words: string): number => {
    const line = printed.find((each) => wordsOf(each).startsWith(words));
    if (!line) throw new Error(`${words} is not printed`);
    return line.segments[0]?.x ?? 0;
  };

  it('share their space so that the table is as low as it can be', () => {
    const column = (x: number) => printed.filter((line) => line.segments[0]?.x === x).map(wordsOf);
    expect(column(xOf('Genomförande'))).toHaveLength(5);
    expect(column(xOf('Rapportera')).length).toBeLessThanOrEqual(5);
  });

  it('leave words whole', () => {
    expect(printed.filter((line) => line.ending === 'hyphen')).toEqual([]);
  });

  it('are narrow and alike where their values are short', () => {
    const right = theme.page.width - theme.page.margin.right;
    const widths = [xOf('Målnivå') - xOf('Utfall'), right - xOf('75')];
    for (const width of widths) expect(width).toBeLessThan(60);
  });
});

describe('short values beside long words', () => {
  const goal =
    'Minskad energianvändning under helåret, där målet är att uppnå en energianvändning på högst 203,5';
  const printed = (target: string, count: number): readonly string[] => {
    const rows = Array.from({ length: count }, () => bodyRow(goal, target));
    const columns = [2, 0].map((grow) => ({ align: 'start' as const, grow }));
    const { layout } = layOutBlocks([{ ...figures('t', 'Mätetal', ['Mätetal', 'Målvärde'], rows), columns }]);
    return layout.pages.flatMap(contentWords);
  };

  it('are not divided for the little room that the words would gain', () => {
    for (const target of ['203,5 kWh/m²', 'Svar saknas', 'Fler än 2020'])
      expect(printed(target, 3).filter((words) => words === target)).toHaveLength(3);
  });
});

describe('figures', () => {
  it('line up on their decimal comma', () => {
    const values = ['7,4 %', '10,25 %', '6 %', '−3,5 %', '1\u00a0234,5'];
    const rows = values.map((value, i) => bodyRow(`Rad ${i}`, value));
    const { layout } = layOutBlocks([figures('t', 'Utfall', ['Mått', '2022'], rows)]);
    const lines = contentLines(layout.pages[0]);
    const commas = values.map((value) => {
      const segment = lines.find((line) => wordsOf(line) === value)?.segments[0];
      if (!segment) throw new Error(`${value} is not printed`);
      return segment.x + metrics.width(value.replace(/(,|\s%).*$/, ''), segment.style);
    });
    for (const comma of commas) expect(comma).toBeCloseTo(commas[0] ?? 0, 3);
  });

  it('line up at the left edge too, where bounds and units hang and words begin', () => {
    const values = ['7,4\u00a0%', '<250', 'minst\u00a084,25', '673\u00a0394', '−10', '3,5\u00a0%', '–'];
    const words = ['ny indikator', '4/4'];
    const rows = [...values, ...words].map((value, i) => bodyRow(`Rad ${i}`, value));
    const table: Table = {
      ...figures('t', 'Indikatorer', ['Mått', 'Målnivå'], rows),
      columns: [
        { align: 'start', grow: 1 },
        { align: 'decimalStart', grow: 0 },
      ],
    };
    const { layout } = layOutBlocks([table]);
    const segmentOf = (value: string) => {
      const line = contentLines(layout.pages[0]).find((each) => wordsOf(each) === value);
      if (!line?.segments[0]) throw new Error(`${value} is not printed`);
      return line.segments[0];
    };
    const commas = values.map((value) => {
      const { x, style } = segmentOf(value);
      return x + metrics.width(value.replace(/(,|\s[%k]).*$/, ''), style);
    });
    for (const comma of commas) expect(comma).toBeCloseTo(commas[0] ?? 0, 3);
    const edge = segmentOf('Målnivå').x;
    for (const value of words) expect(segmentOf(value).x).toBeCloseTo(edge, 3);
    expect(Math.min(...values.map((value) => segmentOf(value).x))).toBeCloseTo(edge, 3);
  });

  it('keep to the edge where the widest on either side have too little in common', () => {
    const values = ['673\u00a0394', '203,5\u00a0kWh/m²', '7,4\u00a0%'];
    const rows = values.map((value, i) => bodyRow(`Rad ${i}`, value));
    const columns = [
      { align: 'start', grow: 1 },
      { align: 'decimalStart', grow: 0 },
    ] as const;
    const { layout } = layOutBlocks([{ ...figures('t', 'Indikatorer', ['Mått', 'Målnivå'], rows), columns }]);
    const xs = contentLines(layout.pages[0])
      .filter((line) => [...values, 'Målnivå'].includes(wordsOf(line)))
      .map((line) => line.segments[0]?.x);
    expect(new Set(xs).size).toBe(1);
  });

  it('stay within their column beside words', () => {
    const rows = [bodyRow('A', 'ny indikator'), bodyRow('B', '68,8')];
    const { layout } = layOutBlocks([figures('t', 'Utfall', ['Mått', 'Utfall'], rows)]);
    const right = theme.page.width - theme.page.margin.right;
    for (const line of contentLines(layout.pages[0])) {
      const last = line.segments.at(-1);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(right + 0.01);
    }
  });
});

describe('a table with more columns than the page is wide', () => {
  const columns = (count: number) => Array.from({ length: count }, (_, i) => `${i}2\u00a0345\u00a0678,9${i}`);
  const wide = (count: number, more: Partial<Table> = {}, rows = 14) =>
    figures(
      more.id ?? 't',
      'Bred',
      columns(count).map((_, i) => `Förvaltningskostnader ${i}`),
      Array.from({ length: rows }, () => bodyRow(...columns(count))),
      more,
    );
  const isTurned = ({ sheet }: Page): boolean => sheet.width > sheet.height;
  const short = figures('u', 'Smal', ['Rad', 'Ram'], [bodyRow('Rad', '1')]);

  it('turns its page, and only that one', () => {
    const { layout, problems } = layOutBlocks([paragraph('Före'), wide(9), paragraph('Efter')]);
    expect(layout.pages.map(isTurned)).toEqual([false, true]);
    expect(contentWords(layout.pages[0])).toEqual(['Före', 'Efter']);
    expect(problems).toEqual([]);
  });

  it('takes its heading along, and what follows then comes after it', () => {
    const { layout } = layOutBlocks([section(1, '1', 'Kostnader', [wide(9), paragraph('Efter')])]);
    expect(contentWords(layout.pages[0])).toContain('Kostnader');
    expect(contentWords(layout.pages[1])).toEqual(['Efter']);
  });

  it('comes before the tables that follow it', () => {
    const { layout } = layOutBlocks([paragraph('Före'), wide(9), paragraph('Efter'), short]);
    expect(layout.pages.map((page) => contentWords(page).at(-1))).toEqual([
      'Före',
      expect.stringMatching(/678/),
      '1',
    ]);
  });

  it('stays upright when it is low and its heads have room with their words divided', () => {
    const { layout, problems } = layOutBlocks([paragraph('Före'), wide(9, {}, 3), paragraph('Efter')]);
    expect(layout.pages.map(isTurned)).toEqual([false]);
    const lines = contentLines(layout.pages[0]);
    const heads = lines.filter((line) => /^Förvaltnings$|^Förvaltnings-?$|^kostnader/.test(wordsOf(line)));
    expect(heads.some((line) => line.ending === 'hyphen')).toBe(true);
    const figure = lines.filter((line) => wordsOf(line).includes('345'));
    expect(figure).toHaveLength(27);
    expect(problems).toEqual([]);
  });

  it('turns its page when it is low and its figures have no room otherwise', () => {
    const { layout } = layOutBlocks([paragraph('Före'), wide(13, {}, 3), paragraph('Efter')]);
    expect(layout.pages.map(isTurned)).toEqual([false, true]);
  });

  it('shares the turned page with those that come right after it', () => {
    const tables = ['a', 'b', 'c'].map((id) => wide(13, { id }, 3));
    const { layout } = layOutBlocks([paragraph('Före'), ...tables, paragraph('Efter')]);
    expect(layout.pages.map(isTurned)).toEqual([false, true]);
    expect(contentWords(layout.pages[0])).toEqual(['Före', 'Efter']);
    const headed = ['a', 'b'].map((id, i) => section(2, `1.${i}`, 'Kostnader', [wide(13, { id }, 3)]));
    const { layout: inSections } = layOutBlocks([paragraph('Före'), ...headed, paragraph('Efter')]);
    expect(inSections.pages.map(isTurned)).toEqual([false, true, false]);
    expect(contentWords(inSections.pages[1]).filter((words) => words === 'Kostnader')).toHaveLength(2);
    expect(contentWords(inSections.pages[2])).toEqual(['Efter']);
  });

  it('takes the words that lead up to it along where it ends its chapter', () => {
    const calendar: Table = { ...short, page: 'landscape' };
    const chapter = (...more: Block[]) =>
      section(1, '2', 'Möten', [paragraph('Inledning.'), calendar, ...more]);
    const { layout } = layOutBlocks([paragraph('Före'), chapter(), section(1, '3', 'Nästa', [])]);
    expect(layout.pages.map(isTurned)).toEqual([false, true, false]);
    expect(contentWords(layout.pages[0])).toEqual(['Före']);
    expect(contentWords(layout.pages[1])).toEqual(expect.arrayContaining(['Möten', 'Inledning.']));
    const { layout: withText } = layOutBlocks([paragraph('Före'), chapter(paragraph('Efter.'))]);
    expect(contentWords(withText.pages[0])).toEqual(['Före', '2', 'Möten', 'Inledning.', 'Efter.']);
    const long = Array.from({ length: 14 }, () => paragraph('Inledning.'));
    const { layout: longer } = layOutBlocks([section(1, '2', 'Möten', [...long, calendar])]);
    expect(contentWords(longer.pages[0])).toContain('Inledning.');
    expect(contentWords(longer.pages[1])).not.toContain('Inledning.');
  });

  it('is set on the page that its author asks for', () => {
    const asked = layOutBlocks([paragraph('Före'), { ...short, page: 'landscape' }, paragraph('Efter')]);
    expect(asked.layout.pages.map(isTurned)).toEqual([false, true]);
    const upright = layOutBlocks([paragraph('Före'), wide(9, { page: 'portrait' })]);
    expect(upright.layout.pages.map(isTurned)).toEqual([false]);
    const forced = layOutBlocks([paragraph('Före'), wide(24, { page: 'portrait' })]);
    expect(forced.layout.pages.filter(isTurned)).toEqual([]);
    expect(forced.problems.map(({ kind }) => kind)).toContain('table-crowded');
  });

  it('keeps every cell within its column and says what it had to cut', () => {
    const { layout, problems } = layOutBlocks([wide(24)]);
    const segments = contentLines(layout.pages[0]).flatMap((line) =>
      line.segments.map(({ x, width }) => ({ y: line.y, from: x, to: x + width })),
    );
    for (const a of segments) {
      const beside = segments.filter((b) => b !== a && Math.abs(a.y - b.y) < 5 && b.from > a.from);
      for (const b of beside) expect(b.from).toBeGreaterThan(a.to - 0.2);
    }
    expect(problems.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['word-cut', 'table-crowded']));
  });
});

describe('a column', () => {
  it('of long texts is not set a word to the line, however few they are', () => {
    const even = { align: 'start', grow: 1 } as const;
    const columns = [even, { align: 'start', grow: 0 } as const, even, even];
    const words =
      'alla som bor i länet har god tillgång till den vård och det stöd som de behöver nära hemmet';
    const widths = [40, 52, 64, 76, 88].map((length) => {
      const goal = words.slice(0, length);
      const body = Array.from({ length: 48 }, (_, i) =>
        i < 6
          ? row('body', cell(0, goal), cell(1, 'tillagt'), cell(2, '–'), cell(3, `under: ${goal}`))
          : row('body', cell(0, goal), cell(1, 'struket'), cell(2, `under: ${goal}`), cell(3, '–')),
      );
      const table = { ...figures('t', 'Mål', ['Mål', 'Uppgift', 'Förut', 'Nu'], []), columns, body };
      const { layout } = layOutBlocks([table]);
      const left = contentLines(layout.pages[0]).map((line) => line.segments[0]?.x ?? 0);
      return theme.page.width - theme.page.margin.right - Math.max(...left);
    });
    expect(Math.min(...widths)).toBeGreaterThan(8 * theme.table.size);
  });
});

describe('tables over several pages', () => {
  const rows = Array.from({ length: 80 }, (_, i) => bodyRow(`Rad ${i + 1}`, `${i},0`));

  it('print every row once, and their head again on each page', () => {
    const { layout } = layOutBlocks([figures('t', 'Ramar', ['Rad', 'Ram'], rows, { number: 'Tabell 1' })]);
    const labels = layout.pages
      .flatMap((page) => contentWords(page))
      .filter((words) => words.startsWith('Rad '));
    expect(labels).toEqual(rows.map(([, , label]) => label));
    for (const page of layout.pages.slice(1)) {
      expect(artifactWords(page)).toEqual(expect.arrayContaining(['Tabell 1. Ramar, forts.', 'Rad', 'Ram']));
    }
  });

  it('repeat a long caption on one line, cut at its colon or between words', () => {
    const name = 'Regionen är en sammanhållande kraft för en hållbar utveckling i hela länet ';
    const repeated = (caption: string): readonly string[] => {
      const { layout } = layOutBlocks([figures('t', caption, ['Rad', 'Ram'], rows)]);
      const words = artifactWords(layout.pages[1]);
      return words.slice(0, words.indexOf('Rad')).filter((each) => /Indikatorer|länet|forts/.test(each));
    };
    expect(repeated(`Indikatorer för mål 1.1: ${name.repeat(2)}`)).toEqual([
      'Indikatorer för mål 1.1, forts.',
    ]);
    expect(repeated(`Indikatorer ${name.repeat(2)}`)).toEqual([
      expect.stringMatching(/^Indikatorer Regionen är .* länet .* …, forts\.$/),
    ]);
  });

  it('do not leave a total alone on a page', () => {
    for (let count = 20; count < 40; count += 1) {
      const total = ['total', 0, 'Totalt', '1,0'] as const;
      const { layout } = layOutBlocks([
        figures('t', 'Ramar', ['Rad', 'Ram'], [...rows.slice(0, count), total]),
      ]);
      const words = contentWords(layout.pages.at(-1));
      expect(words.indexOf('Totalt')).toBeGreaterThanOrEqual(2);
    }
  });

  it('do not leave a sum with a single row above it on a page', () => {
    for (const sum of ['subtotal', 'total'] as const) {
      for (let before = 0; before < 34; before += 1) {
        const first = rows.slice(0, 20);
        const second = rows.slice(20, 32);
        const table = figures(
          't',
          'Ramar',
          ['Rad', 'Ram'],
          [...first, [sum, 0, 'Summa', '1,0'], ...second, [sum, 0, 'Totalt', '2,0'], bodyRow('Sist', '3,0')],
        );
        const { layout } = layOutBlocks([...fillers(before), table]);
        for (const page of layout.pages.slice(1)) {
          const labels = contentWords(page).filter((words) => /^(Rad|Summa|Totalt)/.test(words));
          for (const name of ['Summa', 'Totalt']) expect([0, 1]).not.toContain(labels.indexOf(name));
        }
      }
    }
  });

  const high = (name: string) => row('body', cell(0, name), cell(1, lines(name, 7)));

  it('stay whole, with their heading, where that leaves no more than a fifth of the page empty', () => {
    for (let before = 10; before < 32; before += 1) {
      const table = tableOf([high('A'), high('B')]);
      const { layout } = layOutBlocks([...fillers(before), section(2, '1.1', 'Mål', [table])]);
      const page = layout.pages.find((each) => contentWords(each).includes('1.1'));
      const isWhole = ['A7', 'B7'].every((words) => contentWords(page).includes(words));
      if (!isWhole) expect(emptyAbove('1.1', page)).toBeGreaterThan(0.2);
    }
  });

  it('are divided where a page would be emptier than that, though never so that little stands alone', () => {
    for (let before = 6; before < 32; before += 1) {
      const table = tableOf(
        Array.from({ length: 8 }, (_, i) => row('body', cell(0, `R${i}`), cell(1, lines(`r${i}`, 2)))),
      );
      const { layout } = layOutBlocks([...fillers(before), section(2, '1.1', 'Mål', [table])]);
      if (layout.pages.length === 1) continue;
      // The heading with the caption, the head and the two rows that stay together take a quarter of the page.
      expect(emptyAtFoot(layout.pages[0])).toBeLessThan(0.28);
      for (const page of layout.pages) {
        const count = contentWords(page).filter((words) => /^R\d/.test(words)).length;
        expect(count).not.toBe(1);
      }
    }
  });

  it('are not divided when they are low', () => {
    const few = [1, 2, 3, 4].map((each) => bodyRow(`Rad ${each}`, '1,0'));
    for (let before = 10; before < 32; before += 1) {
      const { layout } = layOutBlocks([
        ...fillers(before),
        figures('t', 'Ramar', ['Rad', 'Ram'], few, { captionVisible: false }),
      ]);
      const page = layout.pages.find((each) => contentWords(each).includes('Rad 1'));
      expect(contentWords(page)).toContain('Rad 4');
    }
  });

  it('part the lines of a row only where the page would be left emptier than by a quarter', () => {
    let parted = 0;
    for (let before = 10; before < 34; before += 1) {
      const rows = [row('body', cell(0, 'A'), cell(1, lines('A', 14)))];
      const { layout } = layOutBlocks([...fillers(before), section(2, '1.1', 'Mål', [tableOf(rows)])]);
      const page = layout.pages.find((each) => contentWords(each).includes('1.1'));
      if (contentWords(page).includes('A14')) continue;
      parted += 1;
      expect(emptyAbove('1.1', page)).toBeGreaterThan(0.25);
      for (const each of layout.pages) {
        expect([1, 2]).not.toContain(contentWords(each).filter((words) => /^A\d/.test(words)).length);
      }
    }
    expect(parted).toBeGreaterThan(0);
  });

  it('have two rows at least on either side of a page break, or one that is as high', () => {
    const few = (height: number) =>
      Array.from({ length: 16 }, (_, i) => row('body', cell(0, `R${i}`), cell(1, lines(`r${i}`, height))));
    for (let before = 0; before < 32; before += 1) {
      const { layout } = layOutBlocks([...fillers(before), tableOf(few(2))]);
      const counts = layout.pages.map(
        (page) => contentWords(page).filter((words) => /^R\d/.test(words)).length,
      );
      expect(counts.filter((count) => count === 1)).toEqual([]);
      const { layout: ofHigh } = layOutBlocks([...fillers(before), tableOf(few(6))]);
      expect(emptyAtFoot(ofHigh.pages[0])).toBeLessThan(0.26);
    }
  });

  it('split a row that is higher than a page, between lines and without loss', () => {
    const lines = Array.from({ length: 120 }, (_, i) => `Åtgärd nummer ${i + 1}.`);
    const tall = row(
      'body',
      cell(0, 'Område', { scope: 'row', id: 'r' }),
      cell(
        1,
        lines.map((line) => paragraph(line)),
      ),
    );
    const table = tableOf([tall]);
    const { layout } = layOutBlocks([table]);
    const printed = layout.pages
      .flatMap((page) => contentWords(page))
      .filter((words) => words.startsWith('Åtgärd n'));
    expect(printed).toEqual(lines);
    expect(layout.pages.length).toBeGreaterThan(2);
    const bottom = theme.page.height - theme.page.margin.bottom;
    for (const page of layout.pages)
      for (const line of contentLines(page)) expect(line.y).toBeLessThan(bottom);
  });

  it('set rows that are not cut as close as others, however long their cells are', () => {
    const paragraphs = (name: string) => Array.from({ length: 7 }, (_, i) => paragraph(`${name}${i}`));
    const tall = row('body', cell(0, paragraphs('A')), cell(1, paragraphs('B')));
    const low = row('body', cell(0, paragraphs('C').slice(0, 2)), cell(1, 'D'));
    const { layout } = layOutBlocks([tableOf([tall, low])]);
    const yOf = (words: string) =>
      contentLines(layout.pages[0]).find((line) => wordsOf(line) === words)?.y ?? 0;
    expect(yOf('A1') - yOf('A0')).toBeCloseTo(yOf('C1') - yOf('C0'));
  });

  it('split a row with several long cells of different rhythm', () => {
    const cellOf = (name: string, words: number) =>
      Array.from({ length: 30 }, (_, i) =>
        paragraph(`${name}${i} ${'regionplan '.repeat(words + (i % 5))}slut${name}${i}.`),
      );
    const tall = row('body', cell(0, cellOf('a', 9)), cell(1, cellOf('b', 31)));
    const even = { align: 'start', grow: 1 } as const;
    const { layout } = layOutBlocks([{ ...tableOf([tall]), columns: [even, even] }]);
    const bottom = theme.page.height - theme.page.margin.bottom;
    for (const page of layout.pages)
      for (const line of contentLines(page)) expect(line.y).toBeLessThan(bottom);
    const printed = layout.pages.flatMap((page) => contentWords(page)).join(' ');
    for (let i = 0; i < 30; i += 1) expect(printed).toMatch(new RegExp(`sluta${i}\\.[\\s\\S]*`));
    expect(printed.match(/slutb\d+\./g)).toHaveLength(30);
  });

  it('do not end a page with a row that heads the rows after it', () => {
    for (let count = 20; count < 40; count += 1) {
      const { layout } = layOutBlocks([
        figures(
          't',
          'Kassaflöde',
          ['Post', 'Plan'],
          [
            ...rows.slice(0, count),
            ['subtotal', 0, 'Investeringar', ''],
            ...rows.slice(40, 50),
            bodyRow('Sist', '1,0'),
          ],
        ),
      ]);
      for (const page of layout.pages) expect(contentWords(page).at(-1)).not.toBe('Investeringar');
    }
  });

  it('stay with the paragraph that leads up to them, unless they have a caption and leave the page emptier', () => {
    for (const captionVisible of [true, false]) {
      for (let before = 20; before < 34; before += 1) {
        const table = figures('t', 'Ramar', ['Rad', 'Ram'], rows.slice(0, 12), { captionVisible });
        const { layout } = layOutBlocks([...fillers(before), paragraph('Ramarna är dessa:'), table]);
        const page = layout.pages.find((each) => contentWords(each).includes('Ramarna är dessa:'));
        const begins = ['Rad 1', 'Rad 2'].every((words) => contentWords(page).includes(words));
        if (!begins) expect(captionVisible && emptyAbove('Ramarna är dessa:', page) > 0.18).toBe(true);
      }
    }
  });

  it('keep a row with the first of its parts', () => {
    for (let count = 20; count < 40; count += 1) {
      const parts = Array.from({ length: 6 }, (_, i) => ['body', 1, `varav ${i}`, '1,0'] as const);
      for (const role of ['body', 'subtotal'] as const) {
        const { layout } = layOutBlocks([
          figures(
            't',
            'Ramar',
            ['Post', 'Plan'],
            [...rows.slice(0, count), [role, 0, 'Kostnader', '6,0'], ...parts],
          ),
        ]);
        for (const page of layout.pages) expect(contentWords(page).at(-2)).not.toBe('Kostnader');
      }
    }
  });

  it('print what heads a row again where the row goes on', () => {
    const measures = lines('Åtgärd ', 120);
    const tall = row('body', cell(0, 'Området', { scope: 'row', id: 'r' }), cell(1, measures));
    const { layout } = layOutBlocks([tableOf([tall])]);
    expect(layout.pages.length).toBeGreaterThan(2);
    expect(contentWords(layout.pages[0])).toContain('Området');
    for (const page of layout.pages.slice(1)) {
      expect(artifactWords(page)).toContain('Området');
      expect(contentWords(page)).not.toContain('Området');
    }
  });

  it('print the label of a span again on every page that it reaches', () => {
    const group = Array.from({ length: 60 }, (_, i) =>
      i === 0
        ? row('body', cell(0, 'Gruppen', { rowSpan: 60, scope: 'rowGroup', id: 'g' }), cell(1, 'ett'))
        : row('body', cell(1, `rad ${i}`)),
    );
    const { layout } = layOutBlocks([tableOf([...group, row('body', cell(0, 'Nästa'), cell(1, 'slut'))])]);
    expect(layout.pages.length).toBeGreaterThan(1);
    for (const page of layout.pages.slice(1)) expect(artifactWords(page)).toContain('Gruppen');
  });

  it('keep rows that a cell spans together while they fit on a page', () => {
    for (let before = 20; before < 34; before += 1) {
      const filler = Array.from({ length: before }, (_, i) =>
        row('body', cell(0, `${i}`), cell(1, 'fyllnad')),
      );
      const group = [
        row('body', cell(0, 'Gruppen', { rowSpan: 3, scope: 'rowGroup', id: 'g' }), cell(1, 'ett')),
        row('body', cell(1, 'två')),
        row('body', cell(1, 'tre')),
      ];
      const { layout } = layOutBlocks([tableOf([...filler, ...group, ...filler])]);
      const page = layout.pages.find((each) => contentWords(each).includes('Gruppen'));
      expect(contentWords(page)).toEqual(expect.arrayContaining(['ett', 'två', 'tre']));
    }
  });
});

describe('the cells of a table', () => {
  it('carry scope, spans and the headers that apply to them', () => {
    const table: Table = {
      ...figures('t', 'Kostnad', ['År', 'Utfall'], []),
      body: [
        row(
          'body',
          cell(0, 'Område', { rowSpan: 2, scope: 'rowGroup', id: 'g' }),
          cell(1, '1', { headers: ['g', 't-h1'] }),
        ),
        row('body', cell(1, '2')),
      ],
    };
    const { layout } = layOutBlocks([table]);
    const [, head, body] = layout.tags.children[0]?.children ?? [];
    const heads = head?.children[0]?.children.map(({ tag, id, attributes }) => ({ tag, id, attributes }));
    expect(heads?.[1]).toMatchObject({ tag: 'TH', id: 't-h1', attributes: { scope: 'Column' } });
    const [first, second] = body?.children ?? [];
    expect(first?.children[0]).toMatchObject({
      tag: 'TH',
      id: 'g',
      attributes: { scope: 'Row', rowSpan: 2 },
    });
    expect(first?.children[1]).toMatchObject({ tag: 'TD', attributes: { headers: ['g', 't-h1'] } });
    expect(second?.children).toHaveLength(1);
  });
});

describe('a caption', () => {
  it('that is not shown still reaches assistive technology', () => {
    const table = figures('t', 'Indikatorer', ['Mått', 'Utfall'], [bodyRow('A', '1')], {
      captionVisible: false,
    });
    const { layout } = layOutBlocks([table]);
    expect(contentWords(layout.pages[0])).not.toContain('Indikatorer');
    expect(layout.tags.children[0]?.attributes).toEqual({ owner: 'Table', summary: 'Indikatorer' });
  });
});

function lines(name: string, count: number) {
  return Array.from({ length: count }, (_, i) => paragraph(`${name}${i + 1}`));
}

function fillers(count: number) {
  return Array.from({ length: count }, (_, i) => paragraph(`Fyllnad ${i}`));
}

/** The share of the text area that is empty under the last line. */
function emptyAtFoot(page: Page | undefined): number {
  return shareBelow(Math.max(...contentLines(page).map((line) => line.y)), page);
}

/** The share of the text area that would be empty if these words and all below them stood on the next page. */
function emptyAbove(words: string, page: Page | undefined): number {
  const lines = contentLines(page);
  const first = lines.find((line) => wordsOf(line).includes(words))?.y ?? 0;
  const above = lines.map((line) => line.y).filter((y) => y < first - 1);
  return shareBelow(Math.max(page?.sheet.margin.top ?? 0, ...above), page);
}

function shareBelow(y: number, page: Page | undefined): number {
  if (!page) throw new Error('there is to be a page');
  const { height, margin } = page.sheet;
  return (height - margin.bottom - y) / (height - margin.top - margin.bottom);
}

function tableOf(body: readonly TableRow[]): Table {
  return {
    ...figures('t', 'Handlingsplan', ['Område', 'Åtgärd'], []),
    columns: [
      { align: 'start', grow: 0 },
      { align: 'start', grow: 1 },
    ],
    body,
  };
}
