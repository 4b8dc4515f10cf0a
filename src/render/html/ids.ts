import type { Figure, NoteReference, Table } from '../../document/document.js';

/**
 * Ids that only the web page needs. The document tree's own ids hold `a-z0-9-`, so an underscore keeps these from
 * ever meeting one of them.
 */
export const mainId = 'main_';
export const contentsId = 'contents_';
export const contentsHeadingId = 'contents_heading';
export const notesHeadingId = 'notes_heading';

export function captionId({ id }: Table | Figure): string {
  return `${id}_caption`;
}

export function noteReferenceId(reference: NoteReference): string {
  return `${reference.note}_reference_${reference.reference}`;
}

export function descriptionId({ id }: Figure): string {
  return `${id}_description`;
}
