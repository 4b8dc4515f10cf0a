import { withoutMarks } from './letters.js';

/**
 * ASCII letters, figures and single hyphens, beginning with a letter: ”Mål 2.1” is `mal-2-1`. Letters lose their rings
 * and dots and everything else becomes hyphens.
 */
export function slugOf(text: string): string {
  const slug = withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(slug) ? slug : `s-${slug}`.replace(/-$/, '');
}
