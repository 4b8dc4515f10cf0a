import type { Inline, Paragraph } from './document.js';

export function paragraph(children: readonly Inline[], role?: Paragraph['role']): Paragraph {
  return { type: 'paragraph', ...(role ? { role } : {}), children };
}
