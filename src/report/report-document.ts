import type {
  Block,
  Cover,
  DocumentLabels,
  DocumentRoot,
  Figure,
  Paragraph,
  Section,
} from '../document/document.js';
import { type DocumentIds, documentIds } from '../document/document-ids.js';
import { typesetText } from '../value/typeset-text.js';
import { tableBlock } from './document-table.js';
import type { Report, ReportFigure, ReportPart } from './report.js';
import { counted } from './swedish.js';

/** Report data → document: the summary and the whole at a glance first, then the details, part by part. */
export function reportDocument(report: Report, labels: DocumentLabels): DocumentRoot {
  const ids = documentIds();
  return {
    type: 'root',
    language: 'sv-SE',
    meta: {
      title: [report.title, report.years, report.region].filter(Boolean).join(' '),
      author: report.region,
      subject: report.subject,
      runningHead: { left: report.region, right: [report.title, report.years].filter(Boolean).join(' · ') },
      date: report.date,
    },
    labels,
    children: [
      cover(report),
      { type: 'contents', depth: contentsDepth(report) },
      summary(report, ids),
      ...report.parts.map((part) => section(part, 1, ids)),
    ],
    notes: [],
  };
}

/** The contents fit on a page: with many sections they name the chapters alone. */
function contentsDepth({ parts }: Report): number {
  const sections = parts.reduce((sum, part) => sum + 1 + part.parts.length, 0);
  return sections <= 40 ? 2 : 1;
}

function cover({ title, years, region, planCount, judgedOn }: Report): Cover {
  return {
    type: 'cover',
    kind: title,
    period: years,
    body: 'Rapport',
    organisation: region,
    decision: `Sammanställd ur ${counted(planCount, 'plan', 'planer')}`,
    facts: judgedOn === undefined ? [] : [{ label: 'Bedömd den', value: judgedOn }],
  };
}

function summary(report: Report, ids: DocumentIds): Section {
  const [first = '', ...rest] = [report.subject, ...report.summary];
  return {
    type: 'section',
    id: ids.unique('sammanfattning'),
    level: 1,
    title: [{ type: 'text', value: 'Sammanfattning' }],
    inContents: true,
    children: [
      paragraph(first, 'lead'),
      ...rest.map((sentence) => paragraph(sentence)),
      ...report.figures.map((figure) => figureBlock(figure, ids)),
      ...report.overview.map((table) => tableBlock(table, ids)),
    ],
  };
}

function section(
  { title, text, figures, tables, parts }: ReportPart,
  level: number,
  ids: DocumentIds,
): Section {
  const children: readonly Block[] = [
    ...text.map((sentence) => paragraph(sentence)),
    ...figures.map((figure) => figureBlock(figure, ids)),
    ...tables.map((table) => tableBlock(table, ids)),
    ...parts.map((part) => section(part, level + 1, ids)),
  ];
  return {
    type: 'section',
    id: ids.unique(title),
    level,
    title: [{ type: 'text', value: typesetText(title) }],
    inContents: true,
    children,
  };
}

function figureBlock({ caption, unit, alternative, drawing }: ReportFigure, ids: DocumentIds): Figure {
  return {
    type: 'figure',
    id: ids.unique(`figur ${caption}`),
    caption: [{ type: 'text', value: typesetText(ids.caption(caption)) }],
    ...(unit === undefined ? {} : { unit }),
    alternative: typesetText(alternative),
    picture: drawing,
  };
}

function paragraph(text: string, role?: Paragraph['role']): Paragraph {
  return {
    type: 'paragraph',
    ...(role ? { role } : {}),
    children: [{ type: 'text', value: typesetText(text) }],
  };
}
