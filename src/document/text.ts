import type { Inline } from './document.js';

/** Words that are ready to print. `language` (BCP 47) marks those in another language than the document. */
export function text(value: string, language?: string): readonly Inline[] {
  if (value === '') return [];
  return [{ type: 'text', value, ...(language === undefined ? {} : { language }) }];
}
