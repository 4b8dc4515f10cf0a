import type { TextStyle } from '../layout/text-style.js';
import type { TextSetting } from './measure-context.js';

/** What is looked at rather than read, such as headings, captions and entries: ragged, its words whole. */
export function undivided(text: TextSetting, style: TextStyle, leading = text.leading): TextSetting {
  return { ...text, style, leading, align: 'start', hyphens: false };
}
