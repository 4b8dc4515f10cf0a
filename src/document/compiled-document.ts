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
  const said = allSaid(chapters)?.filter((words) => words !== decision);
  const cover = { type: 'cover', kind, period, body, organisation: region, decision, facts } as const;
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
      said ? { ...cover, said } : cover,
      ...(chapters.length > 1 ? [{ type: 'contents', depth } as const] : []),
      ...(said ? [] : chapters),
    ],
    notes: [],
  };
}

/** More than this would crowd the cover. */
const mostOnCover = 450;

/** The sentences of a document that has a few and nothing else: a page of their own would be all but blank. */
function allSaid([first, ...more]: readonly Section[]): readonly string[] | undefined {
  if (!first || more.length > 0) return undefined;
  const said = first.children.map((block) =>
    block.type === 'paragraph' ? wordsOf(block.children) : undefined,
  );
  const sentences = said.filter((words) => words !== undefined);
  const isShort = sentences.join(' ').length <= mostOnCover;
  return isShort && sentences.length === said.length ? sentences : undefined;
}

/** Undefined where the words are more than words. */
function wordsOf(children: readonly Inline[]): string | undefined {
  const words = children.map((inline) => (inline.type === 'text' ? inline.value : undefined));
  return words.includes(undefined) ? undefined : words.join('');
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
