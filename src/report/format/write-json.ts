import { type DatumHandlers, writeDatum } from '../datum.js';
import type { Report, ReportName } from '../report.js';
import type { ReportTable } from '../report-table.js';

/**
 * What `plan report --format json` writes, one object; its schema is schemas/json/report.schema.json. Every key is
 * always there, and an empty place is null. Keys may be added within a version; none is renamed, removed or given
 * another meaning.
 */
export interface ReportsDocument {
  readonly version: 1;
  readonly reports: readonly JsonReport[];
}

export interface JsonReport {
  readonly report: ReportName;
  readonly region: string;
  readonly title: string;
  readonly years: string;
  readonly plans: number;
  /** The day that what is due was judged by, or null where nothing is. */
  readonly judgedOn: string | null;
  /** Sentences, in Swedish. */
  readonly summary: readonly string[];
  readonly tables: Readonly<Record<string, readonly JsonRow[]>>;
}

/** Figures are exact and therefore texts with a decimal point, ”-1369.50”; counts and years are numbers. */
export type JsonRow = Readonly<Record<string, string | number | readonly string[] | null>>;

export function writeReportJson(reports: readonly Report[]): string {
  const document: ReportsDocument = { version: 1, reports: reports.map(jsonReport) };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonReport(report: Report): JsonReport {
  return {
    report: report.name,
    region: report.region,
    title: report.title,
    years: report.years,
    plans: report.planCount,
    judgedOn: report.judgedOn ?? null,
    summary: report.summary,
    tables: Object.fromEntries(report.tables.map((table) => [table.key, jsonRows(table)])),
  };
}

function jsonRows({ columns, rows }: ReportTable): readonly JsonRow[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(
      columns.map(({ key, type }, index) => [
        key,
        writeDatum(cells[index], written, type === 'lines' ? [] : null),
      ]),
    ),
  );
}

const written: DatumHandlers<JsonRow[string]> = {
  words: ({ text }) => text,
  lines: ({ lines }) => lines,
  figure: ({ amount }) => amount.digits,
  count: ({ count }) => count,
  year: ({ year }) => year,
  date: ({ iso }) => iso,
};
