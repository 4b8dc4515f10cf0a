import { visibleText } from './visible-text.js';

/**
 * Text for a cell of a Markdown table, as its letters and nothing else: no markup, no HTML, no link, no image, and no
 * person or case called upon by `@name` or `#1` on the platform that shows it.
 */
export function escapeMarkdown(text: string): string {
  const line = visibleText(text.replace(/\s+/g, ' ').trim());
  return (
    line
      // Every mark of ASCII may have a backslash before it (CommonMark 2.4); HTML is safest as references.
      .replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? '')
      .replace(/[\\`*_{}[\]()#+!|~$^=:"'-]/g, '\\$&')
      // Platforms look for these after Markdown has been read, so only a character between keeps them apart.
      .replace(/@(?=\w)/g, '@\u2060')
      .replace(/(\\#|!)(?=\d)/g, '$1\u2060')
      .replace(/\b(www)\./gi, '$1\u2060.')
      .replace(/\\:\/\//g, '\\:\u2060//')
  );
}
