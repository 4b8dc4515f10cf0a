import { withoutMarks } from '../base/letters.js';

/** Identifiers that are unique in one document and the same in every run: ”Röd tråd” is `rod-trad`. */
export interface DocumentIds {
  unique(base: string): string;
}

export function documentIds(): DocumentIds {
  const counts = new Map<string, number>();
  return {
    unique(base) {
      const slug = slugOf(base);
      const number = (counts.get(slug) ?? 0) + 1;
      counts.set(slug, number);
      // A slug never ends in a figure after two hyphens, so a numbered one is nobody else's.
      return number === 1 ? slug : `${slug}--${number}`;
    },
  };
}

/** ASCII letters, figures and single hyphens, beginning with a letter. */
export function slugOf(text: string): string {
  const slug = withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return /^[a-z]/.test(slug) ? slug : `s-${slug}`.replace(/-$/, '');
}
