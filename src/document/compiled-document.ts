import type { Language } from '../base/bilingual.js';
import type { Cover } from './cover.js';
import type { Block, DocumentLabels, DocumentRoot, Inline, Section } from './document.js';

/** A document that the program makes of a region's plans, in its own words: a report, a comparison. */
export interface CompiledDocument extends Pick<Cover, 'kind' | 'period' | 'body' | 'decision' | 'facts'> {
  readonly language: Language;
  readonly region: string;
  readonly title: string;
  readonly subject: string;
  /** ISO, of the plans and never the clock's. */
  readonly date: string;
  /** As the region's template has them, in Swedish. */
  readonly labels: DocumentLabels;
  /** How many levels of headings the list of contents has. */
  readonly depth: number;
  readonly chapters: readonly Section[];
}

export function compiledDocument(compiled: CompiledDocument): DocumentRoot {
  const { language, region, title, subject, date, labels, depth, chapters } = compiled;
  const { kind, period, body, decision, facts } = compiled;
  return {
    type: 'root',
    language: bcp47[language],
    meta: {
      title,
      author: region,
      subject,
      runningHead: { left: region, right: [kind, period].filter(Boolean).join(' · ') },
      date,
    },
    labels: labelsIn(language, labels),
    children: [
      { type: 'cover', kind, period, body, organisation: region, decision, facts },
      ...(chapters.length > 1 ? [{ type: 'contents', depth } as const] : []),
      ...chapters,
    ],
    notes: [],
  };
}

/** A section of such a document: in the contents, and without a number. */
export function titledSection(
  title: readonly Inline[],
  id: string,
  level: number,
  children: readonly Block[],
): Section {
  return { type: 'section', id, level, title, inContents: true, children };
}

const bcp47: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** What a plan says in a document whose own words are in `language`: undefined where that is the plan's too. */
export function languageOfPlans(language: Language): string | undefined {
  return language === 'sv' ? undefined : bcp47.sv;
}

/** A template has the words of its renderer in Swedish alone: plans are Swedish documents. */
function labelsIn(language: Language, own: DocumentLabels): DocumentLabels {
  return language === 'sv' ? own : english;
}

const english: DocumentLabels = {
  contents: 'Contents',
  page: 'Page {page} ({pages})',
  continued: 'cont.',
  note: 'Note',
  backToText: 'Back to the text',
  asTable: 'Show as a table',
  notes: 'Notes',
  skipToContent: 'Skip to the content',
};
