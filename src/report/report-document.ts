import { compiledDocument } from '../document/compiled-document.js';
import type { Block, DocumentLabels, DocumentRoot, Section } from '../document/document.js';
import { type DocumentIds, documentIds } from '../document/document-ids.js';
import { type Captions, captionsIn } from './captions.js';
import type { Report, ReportPart } from './report.js';
import { chapter, overviewBlocks, section, sentence } from './report-blocks.js';
import { compiledFrom, reportWords } from './report-words.js';

/** Report data → document: the summary and the whole at a glance first, then the details, part by part. */
export function reportDocument(report: Report, labels: DocumentLabels): DocumentRoot {
  const ids = documentIds();
  const captions = captionsIn([report]);
  const summary = chapter(reportWords.summary[report.language], ids.unique('sammanfattning'), [
    ...[report.subject, ...report.summary].map((text, index) =>
      sentence(text, index === 0 ? 'lead' : undefined),
    ),
    ...overviewBlocks(report, ids),
  ]);
  return documentOf(report, labels, contentsDepth(report.parts), [
    summary,
    ...report.parts.map((part) => section(part, 1, [report.title], ids, captions)),
  ]);
}

/** All the reports of a region as one document: what matters in each of them first, then a chapter for each. */
export function reportsDocument(reports: readonly Report[], labels: DocumentLabels): DocumentRoot {
  const [first] = reports;
  if (!first) throw new Error('there is at least one report in a document of all');
  const ids = documentIds();
  const captions = captionsIn(reports);
  const { language } = first;
  const summary = chapter(
    reportWords.summary[language],
    ids.unique('sammanfattning'),
    summaryOfAll(reports, reportWords.allSubject[language]),
  );
  const whole: Report = {
    ...first,
    title: reportWords.all[language],
    subject: reportWords.allSubject[language],
    judgedOn: reports.find(({ judgedOn }) => judgedOn !== undefined)?.judgedOn,
  };
  return documentOf(whole, labels, contentsDepth(reports), [
    summary,
    ...reports.map((report) => reportChapter(report, ids, captions)),
  ]);
}

/** Its sentences stand in the summary of all; one that has nothing else to show says them again, on no page of its own. */
function reportChapter(report: Report, ids: DocumentIds, captions: Captions): Section {
  const id = ids.unique(report.title);
  const shown: readonly Block[] = [
    ...overviewBlocks(report, ids),
    ...report.parts.map((part) => section(part, 2, [report.title], ids, captions)),
  ];
  const children = [
    sentence(report.subject, 'lead'),
    ...(shown.length > 0 ? shown : report.summary.map((words) => sentence(words))),
  ];
  return { ...chapter(report.title, id, children), pageBreakBefore: shown.length > 0 };
}

/** What is said in every report, such as which plans could not be read, is said once. */
function summaryOfAll(reports: readonly Report[], subject: string): readonly Block[] {
  const [first] = reports;
  const common = (first?.summary ?? []).filter((sentence) =>
    reports.every(({ summary }) => summary.includes(sentence)),
  );
  return [
    sentence(subject, 'lead'),
    ...common.map((words) => sentence(words)),
    ...reports.flatMap(({ title, summary }) => [
      sentence(title, 'label'),
      ...summary.filter((sentence) => !common.includes(sentence)).map((words) => sentence(words)),
    ]),
  ];
}

/** The contents fit on a page: with many sections they name the chapters alone. */
function contentsDepth(chapters: readonly Pick<ReportPart, 'parts'>[]): number {
  const sections = chapters.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
  return sections <= 40 ? 2 : 1;
}

function documentOf(
  report: Report,
  labels: DocumentLabels,
  depth: number,
  chapters: readonly Section[],
): DocumentRoot {
  const { title, years, region, planCount, judgedOn, language } = report;
  return compiledDocument({
    ...report,
    title: [title, years, region].filter(Boolean).join(' '),
    kind: title,
    period: years,
    body: reportWords.report[language],
    decision: compiledFrom(planCount)[language],
    facts: judgedOn === undefined ? [] : [{ label: reportWords.judgedOn[language], value: judgedOn }],
    labels,
    depth,
    chapters,
  });
}
