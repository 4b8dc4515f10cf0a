import type { Element, ElementContent } from 'hast';
import type { Note, NoteReference } from '../../document/document.js';
import { element } from './element.js';
import type { HtmlContext } from './html-context.js';
import { noteReferenceId, notesHeadingId } from './ids.js';
import { lines } from './lines.js';

/** A web page has no foot, so all notes stand together at the end, each with a way back to every reference. */
export function renderEndnotes(context: HtmlContext): readonly Element[] {
  const { notes, labels } = context.document;
  if (notes.length === 0) return [];
  const heading = element('h2', { id: notesHeadingId }, labels.notes);
  const list = element('ol', {}, lines(notes.map((note) => renderNote(note, context))));
  const properties = { className: 'notes', role: 'doc-endnotes', ariaLabelledBy: notesHeadingId };
  return [element('section', properties, lines([heading, list]))];
}

/** The number is given with each item, so that what is printed never depends on how the list counts. */
function renderNote(note: Note, context: HtmlContext): Element {
  const references = context.index.noteReferences.get(note.id) ?? [];
  const back = references.flatMap((reference) => [' ', backLink(reference, references, context)]);
  return element('li', { id: note.id, value: note.number }, ...withBackLinks(note, back, context));
}

/** The ways back end the note's last paragraph; after a list or a table they need a paragraph of their own. */
function withBackLinks(
  { children }: Note,
  back: readonly (ElementContent | string)[],
  { blocks, inlines }: HtmlContext,
): readonly (ElementContent | string)[] {
  const last = children.at(-1);
  if (last?.type !== 'paragraph') return lines([...blocks(children), element('p', {}, ...back)]);
  const ending = [...inlines(last.children), ...back];
  return children.length === 1
    ? ending
    : lines([...blocks(children.slice(0, -1)), element('p', {}, ...ending)]);
}

/** Several links with the same words would not tell where each leads (WCAG 2.4.4), so they are counted. */
function backLink(
  reference: NoteReference,
  all: readonly NoteReference[],
  { document }: HtmlContext,
): Element {
  const counted = all.length > 1 ? ` ${reference.reference}` : '';
  const properties = {
    href: `#${noteReferenceId(reference)}`,
    role: 'doc-backlink',
    ariaLabel: `${document.labels.backToText}${counted}`,
  };
  return element('a', properties, `↩${counted}`);
}
