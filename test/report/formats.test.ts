import fc from 'fast-check';
import { parseCsv } from 'hucre/csv';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../src/base/decimal.js';
import { writeReportCsv } from '../../src/report/format/write-csv.js';
import { writeReportIcs } from '../../src/report/format/write-ics.js';
import { writeReportXlsx } from '../../src/report/format/write-xlsx.js';
import { reportNames } from '../../src/report/report.js';
import { tableIn } from '../../src/report/report-in.js';
import { reportTable, type TableOf } from '../../src/report/report-table.js';
import { decimal } from '../base/arbitrary-decimal.js';
import { reportOn } from './small-region.js';

const csvOf = (...args: Parameters<typeof writeReportCsv>) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeReportCsv(...args));

const swedishTable = <Item>(table: TableOf<Item>) => tableIn('sv', reportTable(table));

const textTable = (texts: readonly string[]) =>
  swedishTable({
    key: 'texts',
    title: { sv: 'Texter', en: '' },
    items: texts,
    columns: [
      {
        key: 'text',
        heading: { sv: 'Text', en: '' },
        type: 'words',
        cellOf: (text) => ({ type: 'words', text }),
      },
      {
        key: 'again',
        heading: { sv: 'Igen', en: '' },
        type: 'lines',
        cellOf: (text) => ({ type: 'lines', lines: [text] }),
      },
    ],
  });

describe('CSV', () => {
  it('is what Swedish Excel reads: a mark, semicolons, decimal commas, CRLF', () => {
    const table = swedishTable({
      key: 'all',
      title: { sv: 'Alla', en: '' },
      items: ['-1369.50'],
      columns: [
        {
          key: 'a',
          heading: { sv: 'Namn', en: '' },
          type: 'words',
          cellOf: () => ({ type: 'words', text: 'Vård; omsorg' }),
        },
        {
          key: 'b',
          heading: { sv: 'Belopp', en: '' },
          type: 'figure',
          cellOf: (digits) => ({ type: 'figure', amount: { digits } }),
        },
        {
          key: 'c',
          heading: { sv: 'Dag', en: '' },
          type: 'date',
          cellOf: () => ({ type: 'date', iso: '2022-01-05' }),
        },
        { key: 'd', heading: { sv: 'Tomt', en: '' }, type: 'words', cellOf: () => undefined },
      ],
    });
    expect(csvOf(table)).toBe('\ufeffNamn;Belopp;Dag;Tomt\r\n"Vård; omsorg";-1369,50;2022-01-05;\r\n');
  });

  it('gives back every text it was given, read as any reader of CSV does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 6 }), (all) => {
        const texts = all.filter((text) => !/^\d+[/-]\d+$/.test(text));
        const read = parseCsv(csvOf(textTable(texts)), { delimiter: ';', typeInference: false });
        const given = texts.map((text) => (/^[=+\-@\t\r\n＝＋－＠|]/.test(text) ? `'${text}` : text));
        expect(read.slice(1).map(([text]) => String(text ?? ''))).toEqual(given);
      }),
    );
  });

  it('gives back every figure exactly', () => {
    fc.assert(
      fc.property(fc.array(decimal(), { minLength: 1 }), (amounts) => {
        const table = swedishTable({
          key: 'figures',
          title: { sv: 'Tal', en: '' },
          items: amounts,
          columns: [
            {
              key: 'a',
              heading: { sv: 'Tal', en: '' },
              type: 'figure',
              cellOf: (amount) => ({ type: 'figure', amount }),
            },
          ],
        });
        const lines = csvOf(table).split('\r\n').slice(1, -1);
        expect(lines.map((line) => parseDecimal(line))).toEqual(amounts);
      }),
    );
  });

  it.each([
    ['4/4', '4 av 4'],
    ['12/20', '12 av 20'],
    ['10-12', '10–12'],
    ['12/2026', '12/2026'],
    ['RS/12/14', 'RS/12/14'],
    ['10-12 %', '10-12 %'],
    ['14/3', '14/3'],
  ])('writes %s so that no spreadsheet makes a day of it: %s', (text, written) => {
    expect(
      csvOf(textTable([text]))
        .split('\r\n')[1]
        ?.split(';')[0],
    ).toBe(written);
  });

  it.each([
    '=HYPERLINK("http://x")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '＝1',
  ])('lets no spreadsheet run %j', (text) => {
    const [, line = ''] = csvOf(textTable([text])).split('\r\n');
    expect(line.replaceAll('"', '')).toMatch(/^'.*;'/);
  });
});

describe('XLSX', () => {
  it('has figures, years and days as such, and texts as texts', async () => {
    const workbook = await readXlsx(await writeReportXlsx([reportOn('assignments')]));
    const [sheet] = workbook.sheets;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Uppdrag']);
    const [head = [], first = []] = sheet?.rows ?? [];
    const cell = (heading: string) => first[head.indexOf(heading)];
    expect(cell('År')).toBe(2022);
    expect(cell('Slutdatum')).toEqual(new Date('2022-12-31T00:00:00Z'));
    expect(cell('Uppdrag')).toBe('Korta köerna.');
    const frames = await readXlsx(await writeReportXlsx([reportOn('frames')]));
    expect(frames.sheets.map(({ name }) => name)).toEqual(['Ramar', 'Summor']);
    expect(frames.sheets[1]?.rows[1]).toEqual([2022, 620640, 'tkr', 2]);
  });

  it('shows each figure with the decimals that were written', async () => {
    const report = reportOn('indicators');
    const amounts = ['3', '1496.0', '203.55'];
    const table = swedishTable({
      key: 'figures',
      title: { sv: 'Tal', en: '' },
      items: amounts,
      columns: [
        {
          key: 'a',
          heading: { sv: 'Tal', en: '' },
          type: 'figure',
          cellOf: (digits) => ({ type: 'figure', amount: { digits } }),
        },
      ],
    });
    const bytes = await writeReportXlsx([{ ...report, tables: [table] }]);
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    const formats = amounts.map((_, row) => sheet?.cells?.get(`${row + 1},0`)?.style?.numFmt);
    expect(formats).toEqual(['#,##0', '#,##0.0', '#,##0.00']);
  });

  it('is printed across sheets of A4 under its headings, with long texts in full', async () => {
    const bytes = await writeReportXlsx([
      { ...reportOn('indicators'), tables: [textTable(['ord '.repeat(40)])] },
    ]);
    const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      printTitlesRow: '$1:$1',
    });
    expect(sheet?.cells?.get('1,0')?.style?.alignment?.wrapText).toBe(true);
  });

  it('runs no formula that a plan has as a name', async () => {
    const report = reportOn('assignments', {
      'regionstyrelsen/2022/uppdrag.yaml': 'uppdrag: U\nposter:\n  - \'=HYPERLINK("http://x")\'\n',
    });
    const { sheets } = await readXlsx(await writeReportXlsx([report]));
    expect(sheets[0]?.rows[1]).toContain('=HYPERLINK("http://x")');
    expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined)).toEqual(
      [],
    );
  });

  it.each(reportNames)('of %s is the same bytes twice', async (name) => {
    expect(await writeReportXlsx([reportOn(name)])).toEqual(await writeReportXlsx([reportOn(name)]));
  });
});

describe('iCalendar', () => {
  const lines = writeReportIcs(reportOn('calendar')).split('\r\n');

  it('has an all-day event for each meeting, ending on the day after', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'UID:regionstyrelsen-2022-2022-03-23@region-exempel.plan',
        'DTSTAMP:20211104T000000Z',
        'DTSTART;VALUE=DATE:20220323',
        'DTEND;VALUE=DATE:20220325',
        'SUMMARY:Regionstyrelsen sammanträder',
        'DESCRIPTION:Återkommande: Bokslut (Ekonomichef)',
        'END:VCALENDAR',
      ]),
    );
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });

  it('has no line longer than 75 bytes and no two events of one id', () => {
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const ids = lines.filter((line) => line.startsWith('UID:'));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
