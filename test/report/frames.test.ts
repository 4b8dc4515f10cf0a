import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FrameTable } from '../../src/report/facts/plan-facts.js';
import { ownFrameRow, rowOfBoard } from '../../src/report/frames/board-row.js';
import { reportOn, rowsOf } from './small-region.js';

const report = reportOn('frames');
const frames = rowsOf(report.tables, 'frames');
const find = (plan: string, row: string, year: string) =>
  frames.find((each) => each.plan === plan && each.row === row && each.year === year);

describe('the report on frames', () => {
  it('has every figure of every table of frames, also the regionplan’s', () => {
    expect(frames).toHaveLength(5 * 3 + 3 * 2 + 3 * 2 + 3);
    expect(find('regionplan/2022-2024', 'varav vården', '2023')).toMatchObject({
      amount: '65.0',
      level: '1',
      comparison: '',
    });
  });

  it('says what the checks say of each figure', () => {
    expect(find('regionstyrelsen/2022', 'Regionstyrelsen totalt', '2022')).toMatchObject({
      check: 'stämmer',
      finding: '',
    });
    expect(find('regionstyrelsen/2022', 'Regionstyrelsen totalt', '2023')).toMatchObject({
      check: 'stämmer inte',
      finding: expect.stringContaining('111\u00a0000\u00a0tkr'),
    });
    expect(find('regionstyrelsen/2023', 'Regionstyrelsen totalt', '2023')?.check).toBe('uträknad');
  });

  it('holds a board’s frame against the regionplan’s row for it, across units', () => {
    expect(find('regionstyrelsen/2022', 'Regionstyrelsen totalt', '2022')).toMatchObject({
      frame: 'nämndens ram',
      regionplan: 'regionplan/2022-2024',
      regionplanRow: 'Regionstyrelse',
      regionplanAmount: '100000',
      difference: '40',
      comparison: 'lika med avrundning',
    });
    expect(find('regionstyrelsen/2022', 'Regionstyrelsen totalt', '2023')).toMatchObject({
      difference: '2000',
      comparison: 'skiljer',
    });
    expect(find('regionstyrelsen/2023', 'Regionstyrelsen totalt', '2024')).toMatchObject({
      difference: '0',
      comparison: 'lika',
    });
  });

  it('holds a part against the regionplan’s part of the same name', () => {
    expect(find('regionstyrelsen/2022', 'Vården', '2023')).toMatchObject({
      frame: 'del',
      regionplanRow: 'varav vården',
      difference: '1000',
    });
    expect(find('halsonamnden/2022', 'Sjukhus', '2022')?.comparison).toBe(
      'regionplanen har ingen rad för nämnden',
    );
  });

  it('says plainly why a frame cannot be compared', () => {
    expect(find('halsonamnden/2022', 'Summa', '2022')).toMatchObject({
      regionplanAmount: '',
      comparison: 'regionplanen har ingen rad för nämnden',
    });
    const bare = reportOn('frames', {
      'regionplan/2022-2024/ekonomi/ramar.yaml': 'tabell: X\nkolumner: 2022\nrader:\n  - A: 1\n',
    });
    const outcomes = new Set(rowsOf(bare.tables, 'frames').map(({ comparison }) => comparison));
    expect([...outcomes]).toEqual(['regionplanen har inga ramar']);
    expect(bare.summary.join(' ')).toContain('Ingen nämnds ram kunde jämföras med regionplanen.');
  });

  it('sums the boards in the region’s unit, with each year from the plan for that year', () => {
    expect(rowsOf(report.overview, 'matrix1')).toEqual([
      { board: 'Regionstyrelsen', y2022: '100040', y2023: '110000', y2024: '120000' },
      { board: 'Hälsonämnden', y2022: '520600', y2023: '', y2024: '' },
      { board: 'Summa', y2022: '620640', y2023: '110000', y2024: '120000' },
    ]);
    expect(rowsOf(report.tables, 'sums')[0]).toEqual({
      year: '2022',
      amount: '620640',
      unit: 'tkr',
      boards: '2',
    });
    expect(report.overview[0]?.notes.join(' ')).toContain('Alla nämnder har inte en ram för 2023 och 2024');
  });

  it('counts each board and year once, however many plans speak of it', () => {
    const frames = rowsOf(report.tables, 'frames').filter(({ kind }) => kind !== 'del');
    expect(report.summary[1]).toMatch(/^\d av 4 ramar för en nämnd och ett år kunde jämföras/);
    expect(frames.length).toBeGreaterThan(4);
  });

  it('takes nothing in the budget of the elected representatives for the frame of a board', () => {
    const changes = {
      'halsonamnden/2022/ekonomi/ramar.yaml':
        'tabell: Budgetram förtroendevalda\nsort: ramar\nkolumner: Ram 2022\nrader:\n  - Fullmäktige: 900\n  - Hälsonämnden: 300\nsumma: Totalt\n',
    };
    const elected = reportOn('frames', changes);
    expect(rowsOf(elected.overview, 'matrix1').map(({ board, y2022 }) => [board, y2022])).toEqual([
      ['Regionstyrelsen', '100040'],
      ['Summa', '100040'],
    ]);
    expect(rowsOf(elected.tables, 'frames').some(({ row }) => row === 'Fullmäktige')).toBe(true);
  });

  it('draws the sums, with every figure in words for those who do not see them', () => {
    expect(report.figures.map(({ alternative }) => alternative)).toEqual([
      expect.stringContaining('2022 (2): 620\u00a0640; 2023 (1): 110\u00a0000; 2024 (1): 120\u00a0000'),
    ]);
  });

  it('compares also when only a board was asked for', () => {
    const one = reportOn('frames', {}, { folder: 'regionstyrelsen/2023' });
    expect(rowsOf(one.tables, 'frames').map(({ comparison }) => comparison)).toContain('lika');
    expect(one.planCount).toBe(1);
  });

  it('keeps ten years readable: no table is wider than six years, and none is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), (count) => {
        const years = Array.from({ length: count }, (_, index) => 2000 + index);
        const wide = reportOn('frames', {
          'halsonamnden/2022/ekonomi/ramar.yaml': `tabell: R\nsort: ramar\nkolumner: ${years.map((year) => `Ram ${year}`).join(' | ')}\nrader:\n  - A: ${years.join(' | ')}\nsumma: S\n`,
        });
        const shown = wide.overview.flatMap(({ columns }) =>
          columns.slice(1).map(({ heading }) => Number(heading)),
        );
        expect(Math.max(...wide.overview.map(({ columns }) => columns.length - 1))).toBeLessThanOrEqual(6);
        expect(shown).toEqual([...new Set([...years, 2022, 2023, 2024])].sort((a, b) => a - b));
      }),
      { numRuns: 5 },
    );
  });
});

describe('the row that is a board’s frame', () => {
  const amounts = [
    { year: 2022, heading: 'Ram 2022', amount: { digits: '1' }, check: { outcome: 'unchecked' } },
  ] as const;
  const table = (...rows: readonly (string | { readonly total: string })[]): FrameTable => ({
    name: 'ramar',
    title: 'Ramar',
    kind: 'ramar',
    unit: 'tkr',
    rows: rows.map((row) => ({
      label: typeof row === 'string' ? row : row.total,
      depth: 0,
      total: typeof row !== 'string',
      within: [],
      amounts,
    })),
  });
  const board = (name: string, abbreviation?: string) => ({ folder: 'x', name, abbreviation });

  it.each([
    ['Hälso- och sjukvårdsnämnden', 'Hälso- och sjukvårdsnämnd'],
    ['Regionala utvecklingsnämnden', 'Regional utvecklingsnämnd'],
    ['Patientnämnd-Etisk nämnd', 'Patientnämnd–Etisk nämnd'],
    ['Regionstyrelsen', 'varav Regionstyrelse'],
  ])('of %s in the regionplan is ”%s”', (name, label) => {
    expect(rowOfBoard(table('Regionens revisorer', label, 'Kollektivtrafik'), board(name))?.label).toBe(
      label,
    );
  });

  it('is none where no row names the board', () => {
    expect(
      rowOfBoard(table('Regionens revisorer', 'Kulturnämnd'), board('Regionstyrelsen', 'RS')),
    ).toBeUndefined();
  });

  it.each([
    [
      'the total that names the board',
      ['Regionstyrelsen, kansli', { total: 'Summa Regionstyrelse' }],
      'Summa Regionstyrelse',
    ],
    ['another row that names it', ['Fullmäktige', 'Regionstyrelse', { total: 'Totalt' }], 'Regionstyrelse'],
    ['the total', ['Kansli', { total: 'Totalt' }], 'Totalt'],
    ['the row called a frame', ['Ekonomisk ram', 'Underskott'], 'Ekonomisk ram'],
    ['the only row', ['Kansli'], 'Kansli'],
    ['none of several', ['Kansli', 'Vård'], undefined],
  ] as const)('in the board’s own table is %s', (_, rows, label) => {
    expect(ownFrameRow(table(...rows), board('Regionstyrelsen'))?.label).toBe(label);
  });
});
