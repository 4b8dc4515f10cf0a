import { type Language, type Words, wordsIn } from '../base/bilingual.js';
import { languageOfPlans, titledSection } from '../document/compiled-document.js';
import type { Block, Inline, Paragraph, Section } from '../document/document.js';
import type { DocumentIds } from '../document/document-ids.js';
import { paragraph } from '../document/paragraph.js';
import { text } from '../document/text.js';
import { typesetText } from '../value/typeset-text.js';
import type { Piece } from './changes.js';
import { changeNames } from './words.js';

/** What writes a document of changes in one language. What plans say stays in theirs, and is marked as such. */
export interface Writer {
  readonly language: Language;
  readonly ids: DocumentIds;
  readonly inlines: (words: Words) => readonly Inline[];
  readonly pieces: (pieces: readonly Piece[]) => readonly Inline[];
  readonly sentence: (words: string) => Paragraph;
  readonly section: (title: Words, level: number, children: readonly Block[]) => Section;
}

export function writerIn(language: Language, ids: DocumentIds): Writer {
  const plans = languageOfPlans(language);
  const inlines = (words: Words): readonly Inline[] =>
    text(typesetText(wordsIn(words, language)), typeof words === 'string' ? marked(words, plans) : undefined);
  return {
    language,
    ids,
    inlines,
    pieces: (pieces) =>
      pieces.flatMap(({ change, text: piece }): readonly Inline[] => {
        const children = inlines(piece);
        if (change === 'same') return children;
        const type = change === 'added' ? 'insertion' : 'deletion';
        return [{ type, label: changeNames[change][language], children }];
      }),
    sentence: (words) => paragraph(text(typesetText(words))),
    section: (title, level, children) =>
      titledSection(inlines(title), ids.unique(wordsIn(title, language)), level, children),
  };
}

/** Figures and days are the same in every language. */
function marked(words: string, language: string | undefined): string | undefined {
  return /\p{L}{2}/u.test(words) ? language : undefined;
}
