import { describe, expect, it } from 'vitest';
import type { Table } from '../../../src/document/document.js';
import { renderHtml } from '../../../src/render/html/render-html.js';
import { cell, headRow, inlines, noteReference, row } from './fixture/nodes.js';
import { plan } from './fixture/plan.js';
import { frames, goals, indicators, risks } from './fixture/tables.js';
import { theme } from './fixture/theme.js';
import { attribute, byId, byTag, elementsOf, parsePage, textContent } from './html-tree.js';

function render(table: Table) {
  return parsePage(renderHtml({ ...plan, children: [table], notes: [] }, theme, ''));
}

const oneColumn: Table = {
  type: 'table',
  id: 'tabell',
  caption: inlines('Tal'),
  captionVisible: true,
  columns: [{ align: 'decimal', grow: 0 }],
  head: [headRow('kol', 'Tal')],
  body: [],
  notes: [],
};

/** A table of one column of figures, and what each of them is followed by unseen. */
function padded(...values: readonly Parameters<typeof cell>[1][]): readonly (string | undefined)[] {
  const body = values.map((value) => row('body', [cell(0, value)]));
  return byTag(render({ ...oneColumn, body }), 'td').map((td) => attribute(td, 'data-pad'));
}

describe('a table', () => {
  it('is named by its caption and told its unit, also when the caption is only heard', () => {
    const [caption] = byTag(render(frames), 'caption');
    expect(caption && textContent(caption)).toBe('Tabell 2. Ekonomiska ramar 2021–2024 Belopp i tkr');
    const hidden = byTag(render({ ...frames, captionVisible: false }), 'caption').flatMap(elementsOf);
    expect(hidden.map((part) => [attribute(part, 'class'), textContent(part)])).toEqual([
      ['visually-hidden', 'Tabell 2. Ekonomiska ramar 2021–2024'],
      ['number', 'Tabell 2.'],
      ['whole', '2021–2024'],
      ['unit', 'Belopp i tkr'],
    ]);
  });

  it('scrolls in a group that has a name and can be reached by keyboard, if it may grow too wide', () => {
    const group = render(frames).find((node) => attribute(node, 'tabindex') === '0');
    expect(group && attribute(group, 'aria-labelledby')).toBe('tabell-ekonomi-ramar_caption');
    expect(group && attribute(group, 'role')).toBe('group');
    expect(render(risks).filter((node) => attribute(node, 'tabindex') === '0')).toEqual([]);
  });

  it('marks header cells by scope and the other cells by their headers', () => {
    const elements = render(goals);
    const scopes = byTag(elements, 'th').map((th) => attribute(th, 'scope'));
    expect(scopes).toEqual(['col', 'col', 'col', 'rowgroup', 'rowgroup']);
    expect(attribute(byId(elements, 'mal-omrade-1'), 'rowspan')).toBe('2');
    const [first] = byTag(elements, 'td');
    expect(first && attribute(first, 'headers')).toBe('mal-kol-1 mal-omrade-1');
  });

  it('gives no id to a header cell that nothing names', () => {
    expect(byTag(render(frames), 'th').flatMap((th) => attribute(th, 'id') ?? [])).toEqual([]);
  });

  it('may part the long words of a cell, but no short ones and no addresses', () => {
    const words = ['Fastighetsdokumentation/övrigt', 'Målvärde', 'verksamhetsplan@region.se'];
    const table = { ...risks, body: words.map((word) => row('body', [cell(0, word)])) };
    const [long = '', ...others] = byTag(render(table), 'td').map(textContent);
    expect(long).toMatch(/^Fastig\u00ad.*\u00ad.*övrigt$/);
    expect(long.replaceAll('\u00ad', '')).toBe('Fastighetsdokumentation/övrigt');
    expect(others).toEqual(words.slice(1));
  });

  it('has a group of rows for each header of a group', () => {
    const rows = byTag(render(goals), 'tbody').map((body) => byTag(elementsOf(body), 'tr').length);
    expect(rows).toEqual([2, 2]);
    expect(byTag(render(frames), 'tbody')).toHaveLength(1);
  });

  it('ends a group with its header, and lets a header above its rows hold until the next', () => {
    const plain = row('body', [cell(0, 'Summa'), cell(1, ''), cell(2, '')]);
    const above = row('head', [cell(0, 'Övrigt', { scope: 'rowGroup', id: 'ovrigt', colSpan: 3 })]);
    const body = [...goals.body, plain, above, plain, plain];
    const rows = byTag(render({ ...goals, body }), 'tbody').map(
      (group) => byTag(elementsOf(group), 'tr').length,
    );
    expect(rows).toEqual([2, 2, 1, 3]);
  });

  it('never cuts a group through a cell that spans rows', () => {
    const [first, ...others] = goals.body;
    const spanning = { ...first, cells: first?.cells.map((one) => ({ ...one, rowSpan: 4 })) ?? [] } as const;
    const body = [row('body', spanning.cells), ...others];
    expect(byTag(render({ ...goals, body }), 'tbody')).toHaveLength(1);
  });

  it('tells totals and ”varav” rows apart', () => {
    const elements = render(frames);
    const classes = byTag(elements, 'tr').flatMap((tr) => attribute(tr, 'class') ?? []);
    expect(classes).toEqual(['head', 'subtotal', 'total']);
    const indented = elements.filter((element) => attribute(element, 'style') === '--indent: 1');
    expect(indented.map(textContent)).toEqual(['varav politisk verksamhet']);
  });
});

describe('figures in line', () => {
  it('need nothing when all are of one form', () => {
    expect(padded('1,5', '22,7', '−3,0')).toEqual([undefined, undefined, undefined]);
    expect(padded('2\u00a0001\u00a0133', '84')).toEqual([undefined, undefined]);
  });

  it('stand at their decimal comma', () => {
    expect(padded('68,8', '70', '1,25', '–')).toEqual(['0', ',00', undefined, ',00']);
  });

  it('make room for the unit that others have', () => {
    expect(padded('7,4\u00a0%', '6\u00a0%', '12')).toEqual([undefined, ',0', ',0\u00a0%']);
  });

  it('do not mind a note or emphasis', () => {
    const strong = { type: 'strong', children: inlines('7') } as const;
    expect(padded(['68,8', noteReference(1)], [strong])).toEqual([undefined, ',0']);
  });

  it('stand at their decimal comma from the left edge', () => {
    const column = { align: 'decimalStart', grow: 0 } as const;
    const values = ['673\u00a0394', '1\u00a0010,5', '70\u00a0%', 'ny indikator', '–'];
    const body = values.map((value) => row('body', [cell(0, value)]));
    const table = { ...oneColumn, columns: [column], body };
    const cells = byTag(render(table), 'td');
    expect(cells.map((td) => attribute(td, 'data-lead'))).toEqual([
      undefined,
      '67',
      '673\u00a03',
      undefined,
      '673\u00a039',
    ]);
    expect(cells.map((td) => attribute(td, 'class'))).toEqual(values.map(() => 'decimal-start'));
  });

  it('leave words at the edge', () => {
    expect(padded('ny indikator', '4/4', '75 % (läsåret 2019: 74 %)', '1,5', '')).toEqual(
      Array(5).fill(undefined),
    );
  });

  it('keep the figure itself whole', () => {
    const figures = byTag(render(indicators), 'td').map(textContent);
    expect(figures).toContain('203,55');
    expect(figures).toContain('70');
  });
});
