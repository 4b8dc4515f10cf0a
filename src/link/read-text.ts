import type { RichText } from '../model/rich-text.js';
import type { Located, Path } from '../validate/located.js';
import { richText } from './rich-text.js';

/** The text values of one record, each taken apart at its own place. */
export interface TextReader {
  rich(text: string, path: Path): RichText;
  optional(text: string | undefined, path: Path): RichText | undefined;
  /** A value that may be one text or a list of them. */
  several(texts: string | readonly string[] | undefined, path: Path): readonly RichText[];
  /** A text that is a key of the record. */
  key(path: Path): RichText;
}

export function textReader(record: Located<unknown>): TextReader {
  const rich = (text: string, path: Path) => richText(text, record.at(path));
  return {
    rich,
    optional: (text, path) => (text === undefined ? undefined : rich(text, path)),
    several(texts, path) {
      if (texts === undefined) return [];
      return typeof texts === 'string'
        ? [rich(texts, path)]
        : texts.map((text, index) => rich(text, [...path, index]));
    },
    key: (path) => richText(String(path.at(-1)), record.keyAt(path)),
  };
}
