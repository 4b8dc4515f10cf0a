import type { Bilingual } from '../base/bilingual.js';
import type { Rule } from '../base/rule.js';
import type { PdfProblem } from '../render/pdf/pdf-problem.js';

export const missingCharacter: Rule = {
  id: 'page/missing-character',
  severity: 'warning',
  title: { sv: 'Tecken som typsnittet saknar', en: 'Character that the typeface lacks' },
  why: {
    sv: 'Läsaren ser ett ersättningstecken i stället för det som skrevs.',
    en: 'The reader sees a replacement in place of what was written.',
  },
  help: {
    sv: 'Skriv om med tecken som finns i svensk text.',
    en: 'Rewrite it with characters that occur in Swedish text.',
  },
};

export const cutWord: Rule = {
  id: 'page/cut-word',
  severity: 'warning',
  title: { sv: 'Ord som inte får plats', en: 'Word that does not fit' },
  why: {
    sv: 'Ordet är bredare än sin spalt och har delats mitt i, utan bindestreck.',
    en: 'The word is wider than its column and was cut in two without a hyphen.',
  },
  help: {
    sv: 'Skriv ett kortare ord, eller ge tabellen färre kolumner.',
    en: 'Write a shorter word, or give the table fewer columns.',
  },
};

export const damagedPicture: Rule = {
  id: 'page/damaged-picture',
  severity: 'error',
  title: { sv: 'Bild som är skadad', en: 'Picture that is damaged' },
  why: {
    sv: 'I PDF-filen står bildens beskrivning där bilden skulle ha varit.',
    en: 'The PDF has the description of the picture where the picture was to be.',
  },
  help: {
    sv: 'Öppna bilden i ett bildprogram och spara den på nytt.',
    en: 'Open the picture in an image program and save it anew.',
  },
};

export const rules: readonly Rule[] = [missingCharacter, cutWord, damagedPicture];

/** What the page engine noticed, in the words of a finding. */
export function describeProblem(problem: PdfProblem): { readonly rule: Rule; readonly message: Bilingual } {
  switch (problem.kind) {
    case 'missing-glyph': {
      const code = `U+${(problem.character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      return {
        rule: missingCharacter,
        message: {
          sv: `Typsnittet saknar tecknet ”${problem.character}” (${code}), i ”${problem.context}”. I PDF-filen står ”${problem.replacement}”.`,
          en: `The typeface lacks the character “${problem.character}” (${code}), in “${problem.context}”. The PDF has “${problem.replacement}”.`,
        },
      };
    }
    case 'picture-damaged':
      return {
        rule: damagedPicture,
        message: {
          sv: `Bilden ”${problem.description}” går inte att packa upp.`,
          en: `The picture “${problem.description}” cannot be unpacked.`,
        },
      };
    case 'word-cut':
      return {
        rule: cutWord,
        message: {
          sv: `”${problem.word}” får inte plats på bredden, i ”${problem.context}”.`,
          en: `“${problem.word}” does not fit its width, in “${problem.context}”.`,
        },
      };
  }
}
