import type { Block } from '../document/document.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import type { Glossary } from '../model/lists.js';
import type { Composer } from './composer.js';
import { richInlines } from './inline.js';

/** Each term over what it means, with the source last. */
export function glossary({ entries }: Glossary, composer: Composer): readonly Block[] {
  const [before = '', after = ''] = composer.template.lists.ordlista.källa.split('{källa}');
  return entries.flatMap(({ term, meaning, source }) => [
    paragraph(richInlines(term, composer), 'label'),
    paragraph([
      ...richInlines(meaning, composer),
      ...(source ? [...text(` ${before}`), ...richInlines(source, composer), ...text(after)] : []),
    ]),
  ]);
}
