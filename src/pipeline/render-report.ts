import type { Language } from '../base/bilingual.js';
import type { Result } from '../base/result.js';
import { slugOf } from '../base/slug.js';
import type { DocumentRoot } from '../document/document.js';
import { renderMarkdown } from '../render/markdown/render-markdown.js';
import type { RegionFacts } from '../report/facts/region-facts.js';
import { writeReportCsv } from '../report/format/write-csv.js';
import { writeReportIcs } from '../report/format/write-ics.js';
import { writeReportJson } from '../report/format/write-json.js';
import { writeReportXlsx } from '../report/format/write-xlsx.js';
import { makeReport } from '../report/make-report.js';
import type { Report, ReportName } from '../report/report.js';
import { reportDocument, reportsDocument } from '../report/report-document.js';
import { reportWords } from '../report/report-words.js';
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
  /** `rapport-ramar.pdf`, `rapport-rod-trad-luckor.csv`; `rapport.pdf` of all reports. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly pages?: number;
}

/** The reports asked for; several are one document, one workbook and one object of JSON. */
export interface AskedReports {
  readonly names: readonly ReportName[];
  readonly language: Language;
}

/** Reports in one of the formats, in the look of the region's template. */
export function renderReports(
  { names, language }: AskedReports,
  facts: RegionFacts,
  template: LoadedTemplate,
  format: ReportFormat,
): Promise<Result<readonly ReportOutput[]>> {
  const reports = names.map((name) => makeReport(name, facts, language));
  return renderers[format]({ reports, facts, template });
}

/** The reports of a region as programs read them: in Swedish whatever the language, since they look for its words. */
export function reportsForPrograms(names: readonly ReportName[], facts: RegionFacts): readonly Report[] {
  return names.map((name) => makeReport(name, facts, 'sv'));
}

interface ToRender {
  readonly reports: readonly Report[];
  readonly facts: RegionFacts;
  readonly template: LoadedTemplate;
}

type Render = (toRender: ToRender) => Promise<Result<readonly ReportOutput[]>>;

const renderers: Readonly<Record<ReportFormat, Render>> = {
  pdf: (toRender) => pagesOf(toRender, 'pdf'),
  html: (toRender) => pagesOf(toRender, 'html'),
  md: async (toRender) =>
    made([{ name: nameOf(toRender.reports, 'md'), bytes: encode(renderMarkdown(documentOf(toRender))) }]),
  // A file of CSV is one table, so that several reports are as many files as they have tables.
  csv: async ({ reports }) =>
    made(
      reports.flatMap((report) =>
        report.tables.map((table, index) => ({
          name: nameOf([report], 'csv', index === 0 ? undefined : table.title),
          bytes: writeReportCsv(table),
        })),
      ),
    ),
  xlsx: async ({ reports }) =>
    made([{ name: nameOf(reports, 'xlsx'), bytes: await writeReportXlsx(reports) }]),
  json: async ({ reports, facts }) => {
    const told = reportsForPrograms(
      reports.map(({ name }) => name),
      facts,
    );
    return made([{ name: nameOf(reports, 'json'), bytes: encode(writeReportJson(told)) }]);
  },
  // A calendar without an entry is none.
  ics: async ({ reports }) =>
    made(
      reports
        .filter(({ events }) => events.length > 0)
        .map((report) => ({ name: nameOf([report], 'ics'), bytes: encode(writeReportIcs(report)) })),
    ),
};

function documentOf({ reports, template: { template } }: ToRender): DocumentRoot {
  const [only, ...others] = reports;
  return only && others.length === 0
    ? reportDocument(only, template.labels)
    : reportsDocument(reports, template.labels);
}

function pagesOf(toRender: ToRender, format: Format): Promise<Result<readonly ReportOutput[]>> {
  const name = nameOf(toRender.reports, format);
  const named = { nameOf: () => name, place: { path: name } };
  return renderDocument(documentOf(toRender), named, toRender.template.theme, [format]);
}

/** `rapport-ramar.pdf` of one report, `rapport.pdf` of several. */
function nameOf(reports: readonly Report[], format: ReportFormat, table?: string): string {
  const [first] = reports;
  const title = reports.length === 1 ? first?.title : undefined;
  const words = [reportWords.report[first?.language ?? 'sv'], title, table];
  return `${slugOf(words.filter(Boolean).join(' '))}.${format}`;
}

function made(value: readonly ReportOutput[]): Result<readonly ReportOutput[]> {
  return { value, diagnostics: [] };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
