import { slugOf } from '../base/slug.js';

/** Identifiers that are unique in one document and the same in every run: ”Röd tråd” is `rod-trad`. */
export interface DocumentIds {
  unique(base: string): string;
  /** A table's caption; a second one of the same words is numbered, since readers of lists of tables see only these. */
  caption(title: string): string;
}

export function documentIds(): DocumentIds {
  const ids = counter();
  const captions = counter();
  return {
    unique(base) {
      const slug = slugOf(base);
      const number = ids(slug);
      // A slug never ends in a figure after two hyphens, so a numbered one is nobody else's.
      return number === 1 ? slug : `${slug}--${number}`;
    },
    caption(title) {
      const number = captions(title);
      return number === 1 ? title : `${title} (${number})`;
    },
  };
}

/** How many times a text has been asked about, this time included. */
function counter(): (text: string) => number {
  const counts = new Map<string, number>();
  return (text) => {
    const number = (counts.get(text) ?? 0) + 1;
    counts.set(text, number);
    return number;
  };
}
