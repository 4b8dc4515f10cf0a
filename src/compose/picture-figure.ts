import type { Paragraph } from 'mdast';
import type { Figure } from '../document/document.js';
import { text } from '../document/text.js';
import { typesetText } from '../value/typeset-text.js';
import type { Composer } from './composer.js';
import type { TextScope } from './text-scope.js';

/** An image that stands by itself, as a figure; undefined for other paragraphs and for what cannot be printed. */
export function pictureFigure(
  { children }: Paragraph,
  { pictures }: TextScope,
  { identifiers }: Composer,
): readonly Figure[] | undefined {
  const [image] = children;
  const picture = image?.type === 'image' ? pictures.get(image) : undefined;
  if (image?.type !== 'image' || !picture) return undefined;
  const alternative = typesetText(image.alt ?? '');
  return [
    {
      type: 'figure',
      id: identifiers.unique(`figur-${image.url.replace(/\.[a-z]+$/i, '')}`),
      caption: text(image.title ? typesetText(image.title) : alternative),
      alternative,
      picture,
    },
  ];
}
