import type { Result } from '../base/result.js';
import { slugOf } from '../base/slug.js';
import { renderMarkdown } from '../render/markdown/render-markdown.js';
import { writeReportCsv } from '../report/format/write-csv.js';
import { writeReportIcs } from '../report/format/write-ics.js';
import { writeReportJson } from '../report/format/write-json.js';
import { writeReportXlsx } from '../report/format/write-xlsx.js';
import type { Report } from '../report/report.js';
import { reportDocument } from '../report/report-document.js';
import type { LoadedTemplate } from '../template/load-template.js';
import type { Format } from './outputs.js';
import { renderDocument } from './render-document.js';

export { makeReport } from '../report/make-report.js';
export { type Report, type ReportName, reportNames } from '../report/report.js';
export { writeReportJson };

export const reportFormats = ['pdf', 'html', 'md', 'csv', 'xlsx', 'json', 'ics'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** One finished file of a report, not yet written anywhere. */
export interface ReportOutput {
  /** `rapport-ramar.pdf`, `rapport-rod-trad-luckor.csv`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/** A report in the formats asked for, in the look of the region's template. */
export async function renderReport(
  report: Report,
  template: LoadedTemplate,
  formats: readonly ReportFormat[],
): Promise<Result<readonly ReportOutput[]>> {
  const results: Result<readonly ReportOutput[]>[] = [];
  for (const format of formats) results.push(await renderers[format](report, template));
  return {
    value: results.flatMap(({ value }) => value),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  };
}

type Render = (report: Report, template: LoadedTemplate) => Promise<Result<readonly ReportOutput[]>>;

const renderers: Readonly<Record<ReportFormat, Render>> = {
  pdf: (report, template) => pagesOf(report, template, 'pdf'),
  html: (report, template) => pagesOf(report, template, 'html'),
  md: async (report, { template }) =>
    made([
      { name: nameOf(report, 'md'), bytes: encode(renderMarkdown(reportDocument(report, template.labels))) },
    ]),
  csv: async (report) =>
    made(
      report.tables.map((table, index) => ({
        name: nameOf(report, 'csv', index === 0 ? undefined : table.title),
        bytes: writeReportCsv(table),
      })),
    ),
  xlsx: async (report) => made([{ name: nameOf(report, 'xlsx'), bytes: await writeReportXlsx(report) }]),
  json: async (report) => made([{ name: nameOf(report, 'json'), bytes: encode(writeReportJson([report])) }]),
  // A calendar without an entry is none.
  ics: async (report) =>
    made(
      report.events.length === 0
        ? []
        : [{ name: nameOf(report, 'ics'), bytes: encode(writeReportIcs(report)) }],
    ),
};

function pagesOf(
  report: Report,
  { template, theme }: LoadedTemplate,
  format: Format,
): Promise<Result<readonly ReportOutput[]>> {
  const named = { nameOf: () => nameOf(report, format), place: { path: nameOf(report, format) } };
  return renderDocument(reportDocument(report, template.labels), named, theme, [format]);
}

function nameOf({ title }: Report, format: ReportFormat, table?: string): string {
  return `${slugOf(['rapport', title, table].filter(Boolean).join(' '))}.${format}`;
}

function made(value: readonly ReportOutput[]): Result<readonly ReportOutput[]> {
  return { value, diagnostics: [] };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
