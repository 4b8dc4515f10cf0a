import { describe, expect, it } from 'vitest';
import { cell } from '../../src/document/grid.js';
import { type PlainTable, plainTable } from '../../src/document/plain-table.js';
import { text } from '../../src/document/text.js';

const columns: PlainTable['columns'] = [
  { heading: text('Ramområde'), align: 'start', grow: 1 },
  { heading: text('2022'), align: 'decimal', grow: 0 },
];
const named = { id: 'ramar', caption: text('Ramar'), captionVisible: true, columns, empty: 'Inget' };
const cells = [cell(text('Tandvård')), cell(text('205,2'))];

describe('a plain table', () => {
  it('has a head cell for every column, and a cell that names each row', () => {
    const { head, body } = plainTable({ ...named, rows: [{ cells, role: 'total' }] });
    expect(head[0]?.cells.map(({ scope, id }) => [scope, id])).toEqual([
      ['column', 'ramar-k1'],
      ['column', 'ramar-k2'],
    ]);
    expect(body[0]?.role).toBe('total');
    expect(body[0]?.cells.map(({ scope, id, column }) => [scope, id, column])).toEqual([
      ['row', 'ramar-r1', 0],
      [undefined, undefined, 1],
    ]);
  });

  it('names its rows by another column, or by none', () => {
    const scopesWith = (nameColumn: number) =>
      plainTable({ ...named, rows: [{ cells }], nameColumn }).body[0]?.cells.map(({ scope }) => scope);
    expect(scopesWith(1)).toEqual([undefined, 'row']);
    expect(scopesWith(-1)).toEqual([undefined, undefined]);
  });

  it('says so under all its heads when it has no rows', () => {
    const { body } = plainTable({ ...named, rows: [] });
    expect(body).toHaveLength(1);
    expect(body[0]?.cells).toMatchObject([{ colSpan: 2, headers: ['ramar-k1', 'ramar-k2'] }]);
    expect(JSON.stringify(body)).toContain('Inget');
  });
});
