import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type JsonReport, writeReportJson } from '../../src/report/format/write-json.js';
import { reportNames } from '../../src/report/report.js';
import { reportOn } from './small-region.js';

const schema = JSON.parse(readFileSync('schemas/json/report.schema.json', 'utf8'));
const validate = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
}).compile(schema);

describe.each(reportNames)('the JSON of %s', (name) => {
  const document = JSON.parse(writeReportJson([reportOn(name)]));
  const [report]: readonly JsonReport[] = document.reports;

  it('holds to its published schema', () => {
    validate(document);
    expect(validate.errors).toBeNull();
  });

  it('has the keys that the schema has, in every row and in the same order', () => {
    const own = schema.$defs.report.oneOf.find(
      (each: { properties: { report: { const: string } } }) => each.properties.report.const === name,
    );
    const tables: Record<string, { items: { required: readonly string[]; properties: object } }> =
      own.properties.tables.properties;
    expect(Object.keys(report?.tables ?? {})).toEqual(Object.keys(tables));
    for (const [key, rows] of Object.entries(report?.tables ?? {})) {
      const { required, properties } = tables[key]?.items ?? {};
      expect(Object.keys(properties ?? {})).toEqual(required);
      for (const row of rows) expect(Object.keys(row)).toEqual(required);
    }
  });
});

describe('the JSON of a report', () => {
  it('has exact figures, which binary fractions are not', () => {
    const { reports } = JSON.parse(writeReportJson([reportOn('frames')]));
    expect(reports[0].tables.frames[0]).toMatchObject({
      amount: '100.0',
      unit: 'mnkr',
      year: 2022,
      board: null,
    });
  });
});
