import type { DocumentRoot } from '../../document/document.js';
import type { Theme } from '../../document/theme.js';
import { createHyphenator } from '../hyphenation.js';
import { closer, closerTheme } from './closer-theme.js';
import type { Bookmark, Layout } from './layout/layout.js';
import { createTag, type TagNode } from './layout/tag-node.js';
import { anchorIds, indexedIds } from './measure/anchor-ids.js';
import { bookmarksOf, contentsEntries } from './measure/contents-entries.js';
import { measureBlocks } from './measure/measure-blocks.js';
import { contentsAnchor } from './measure/measure-contents.js';
import type { MeasureContext, MeasureShared } from './measure/measure-context.js';
import { measureNote } from './measure/measure-note.js';
import { noteLines } from './pages/note-lines.js';
import { withFurniture } from './pages/page-furniture.js';
import { paginate } from './pages/paginate.js';
import { resolvePageReferences } from './pages/resolve-page-references.js';
import { scrapsIn } from './pages/scraps-in.js';
import type { ProblemLog } from './pdf-problem.js';
import { printLogotype } from './picture/print-logotype.js';
import type { SvgPrinting } from './picture/print-picture.js';
import type { FontMetrics } from './text/font-metrics.js';
import { createPrintable } from './text/printable-text.js';
import { createWords } from './text/words.js';

/** More rounds than any plan has needed; in the last one a number that moves its own page may be off by that one. */
const mostRounds = 4;

/**
 * Measures every block, breaks the result into pages, and fills in what depends on page numbers. A page number in
 * running text can move what follows it, so that a document which has some is laid out until they are right. One in
 * which a few lines have a page of their own is set a little closer, where that brings them back.
 */
export function layoutDocument(
  document: DocumentRoot,
  theme: Theme,
  metrics: FontMetrics,
  problems: ProblemLog,
  canDraw: SvgPrinting['canDraw'],
): Layout {
  const words = createWords(metrics, createHyphenator(document.language));
  const base = { document, metrics, words, problems, canDraw };
  let best = layoutSettled({ ...base, theme, indexLines: 1 });
  for (const closeness of closer) {
    const scraps = scrapsIn(best);
    if (scraps === 0 || best.pages.length > mostCloserPages) return best;
    const next = layoutSettled({
      ...base,
      theme: closerTheme(theme, closeness),
      indexLines: closeness.entries,
    });
    if (next.pages.length <= best.pages.length && scrapsIn(next) < scraps) best = next;
  }
  return best;
}

/** A longer document has so many pages that a poor one is not worth the time to lay out the others again. */
const mostCloserPages = 400;

/** Laid out until the numbers of pages that its texts name are right. */
function layoutSettled(round: Omit<Round, 'pageOf'>): Layout {
  let pages: ReadonlyMap<string, number | undefined> = new Map();
  for (let count = 1; ; count += 1) {
    const asked = new Set<string>();
    const pageOf: PageOf = (id) => {
      asked.add(id);
      return pages.get(id);
    };
    const layout = layoutOnce({ ...round, pageOf });
    const found = new Map([...asked].map((id) => [id, layout.places.get(id)?.page]));
    const settled = [...found].every(([id, page]) => page === pages.get(id));
    if (settled || count === mostRounds) return layout;
    pages = found;
  }
}

type PageOf = MeasureShared['inlines']['pageOf'];

interface Round extends Pick<MeasureShared, 'theme' | 'indexLines' | 'metrics' | 'words' | 'problems'> {
  readonly canDraw: SvgPrinting['canDraw'];
  readonly document: DocumentRoot;
  readonly pageOf: PageOf;
}

function layoutOnce(round: Round): Layout {
  const { document, theme, metrics } = round;
  const tags = createTag('Document');
  const context = rootContext(sharedContext(round), tags);
  const items = measureBlocks(document.children, context);
  const referred = document.notes.filter((note) => context.noteTags.has(note.id));
  const notes = new Map(referred.map((note) => [note.id, noteLines(measureNote(note, context))]));
  const { pages: bare, places } = paginate(items, notes, theme.page, theme.colors.muted);
  const { logotype } = context;
  const furniture = { theme, metrics, logotype, printable: context.inlines.printable };
  const pages = bare.map((page) => {
    const { number, sheet, isAsked, boxes } = withFurniture(page, bare.length, document, furniture);
    return { number, sheet, isAsked, boxes: resolvePageReferences(boxes, places, metrics) };
  });
  return { pages, tags, places, bookmarks: bookmarks(document) };
}

function sharedContext(round: Round): MeasureShared {
  const { document, theme, indexLines, metrics, words, problems, canDraw, pageOf } = round;
  const anchors = anchorIds(document);
  const notes = new Set(document.notes.map((note) => note.id));
  const noteTags = new Map<string, TagNode>();
  const printable = createPrintable(metrics, problems);
  const style = { face: 'regular', size: theme.text.size, rise: 0, color: theme.colors.text } as const;
  const pictures = {
    printable: (words: string) => printable(words, style),
    familyOf: metrics.svgFamily,
    canDraw,
  };
  return {
    theme,
    indexLines,
    labels: document.labels,
    metrics,
    words,
    problems,
    pictures,
    logotype: printLogotype(theme.logotype, pictures, problems),
    contents: contentsEntries(document),
    noteTags,
    indexed: indexedIds(document),
    measureBlocks,
    inlines: {
      labels: document.labels,
      accent: theme.colors.accent,
      bringsNote: (note) => takeOnce(notes, note),
      hasAnchor: (id) => anchors.has(id),
      pageOf,
      printable,
    },
  };
}

function takeOnce(set: Set<string>, value: string): boolean {
  return set.delete(value);
}

function rootContext(shared: MeasureShared, parent: TagNode): MeasureContext {
  const { page, text, colors } = shared.theme;
  return {
    ...shared,
    parent,
    x: page.margin.left,
    width: page.width - page.margin.left - page.margin.right,
    text: {
      style: { face: 'regular', size: text.size, rise: 0, color: colors.text },
      leading: text.leading,
      align: text.align === 'justified' ? 'justified' : 'start',
      hyphens: true,
      paragraphGap: text.paragraphGap,
    },
  };
}

function bookmarks(document: DocumentRoot): readonly Bookmark[] {
  const hasContents = document.children.some((block) => block.type === 'contents');
  const own: Bookmark = { title: document.labels.contents, anchor: contentsAnchor, children: [] };
  return [...(hasContents ? [own] : []), ...bookmarksOf(document.children)];
}
