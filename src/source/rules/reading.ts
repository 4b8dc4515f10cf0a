import type { Rule } from '../../base/rule.js';

const notReadWhy = {
  sv: 'Det som står i filen kommer inte med i planen.',
  en: 'What the file holds does not reach the plan.',
};

export const missingFile: Rule = {
  id: 'source/missing-file',
  severity: 'error',
  title: { sv: 'Filen finns inte', en: 'The file does not exist' },
  why: notReadWhy,
  help: {
    sv: 'Rätta namnet eller skapa filen. Stora och små bokstäver räknas som olika.',
    en: 'Correct the name or create the file. Capital and small letters count as different.',
  },
};

export const outsideRoot: Rule = {
  id: 'source/outside',
  severity: 'error',
  title: { sv: 'Filen ligger utanför planerna', en: 'The file lies outside the plans' },
  why: {
    sv: 'En plan får bara byggas av det som ligger i planernas egen mapp. Annars kan ingen annan bygga samma plan.',
    en: 'A plan is built only from what lies in the folder of the plans. Otherwise nobody else can build the same plan.',
  },
  help: {
    sv: 'Lägg filen bland planerna och skriv sökvägen med snedstreck (/) och utan inledande snedstreck.',
    en: 'Put the file among the plans and write its path with forward slashes and none at the start.',
  },
};

export const isFolder: Rule = {
  id: 'source/folder',
  severity: 'error',
  title: { sv: 'En mapp där en fil väntades', en: 'A folder where a file was expected' },
  why: notReadWhy,
  help: {
    sv: 'Ange en fil i mappen.',
    en: 'Name a file in the folder.',
  },
};

export const tooLarge: Rule = {
  id: 'source/too-large',
  severity: 'error',
  title: { sv: 'Filen är för stor', en: 'The file is too large' },
  why: notReadWhy,
  help: {
    sv: 'Kontrollera att det är rätt fil. Bilder och inskannade dokument kan inte läsas som text; dela annars upp filen.',
    en: 'Check that it is the right file. Pictures and scans cannot be read as text; otherwise split the file.',
  },
};

export const unreadable: Rule = {
  id: 'source/unreadable',
  severity: 'error',
  title: { sv: 'Filen går inte att läsa', en: 'The file cannot be read' },
  why: notReadWhy,
  help: {
    sv: 'Stäng filen i andra program, kontrollera att du har rätt att läsa den och försök igen.',
    en: 'Close the file in other programs, check that you may read it, and try again.',
  },
};
