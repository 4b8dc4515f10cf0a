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
    sv: 'Skriv om med tecken som finns i svensk text, eller lägg till ett typsnitt som har tecknet: typsnitt och reserv i mallens utseende.yaml.',
    en: 'Rewrite it with characters that occur in Swedish text, or add a typeface that has the character: typsnitt and reserv in utseende.yaml of the template.',
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

export const crowdedTable: Rule = {
  id: 'page/crowded-table',
  severity: 'warning',
  title: { sv: 'Tabell med för många kolumner', en: 'Table with too many columns' },
  why: {
    sv: 'Tabellen är satt i den minsta stilen, och ändå måste ord delas. Den blir svår att läsa.',
    en: 'The table is set in the smallest text, and words still have to be divided. It is hard to read.',
  },
  help: {
    sv: 'Dela tabellen i två, eller korta kolumnernas rubriker. Står det ”sida: stående” i den, ta bort raden.',
    en: 'Split the table in two, or shorten the headings of its columns. If it says “sida: stående”, remove that line.',
  },
};

export const rightToLeft: Rule = {
  id: 'page/right-to-left',
  severity: 'warning',
  title: { sv: 'Text som skrivs från höger till vänster', en: 'Text that is written from right to left' },
  why: {
    sv: 'Sidan sätts från vänster till höger. Orden kommer i fel ordning, eller ersätts av frågetecken.',
    en: 'The page is set from left to right. The words come in the wrong order, or as question marks.',
  },
  help: {
    sv: 'Skriv orden med latinska bokstäver och länka till texten på sitt eget språk.',
    en: 'Write the words in Latin letters, and link to the text in its own language.',
  },
};

export const rules: readonly Rule[] = [missingCharacter, cutWord, crowdedTable, rightToLeft, damagedPicture];

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
          sv: `Bilden ”${problem.description}” är skadad och går inte att visa.`,
          en: `The picture “${problem.description}” is damaged and cannot be shown.`,
        },
      };
    case 'table-crowded':
      return {
        rule: crowdedTable,
        message: {
          sv: `”${problem.table}” får inte plats på bredden.`,
          en: `“${problem.table}” does not fit the width of the page.`,
        },
      };
    case 'right-to-left':
      return {
        rule: rightToLeft,
        message: {
          sv: `”${problem.words}” skrivs från höger till vänster, i ”${problem.context}”.`,
          en: `“${problem.words}” is written from right to left, in “${problem.context}”.`,
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
