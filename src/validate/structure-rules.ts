import type { Rule } from '../base/rule.js';

export const unlistedFile: Rule = {
  id: 'structure/unlisted-file',
  severity: 'warning',
  title: { sv: 'Fil som ingen plan tar med', en: 'File that no plan lists' },
  why: {
    sv: 'Text som inte står under innehåll kommer inte med i dokumentet, hur färdig den än är.',
    en: 'Text that is not listed never reaches the document, however finished it is.',
  },
  help: {
    sv: 'Lägg till filen under innehåll i plan.yaml, på den plats där den ska tryckas, eller ta bort den.',
    en: 'Add the file under innehåll in plan.yaml, where it is to be printed, or remove it.',
  },
};

export const repeatedFile: Rule = {
  id: 'structure/repeated-file',
  severity: 'error',
  title: { sv: 'Fil som står två gånger', en: 'File listed twice' },
  why: {
    sv: 'Samma text kan inte tryckas på två ställen: hänvisningar skulle inte veta vart de leder.',
    en: 'The same text cannot be printed twice: references would not know where to lead.',
  },
  help: { sv: 'Ta bort den ena raden.', en: 'Remove one of the lines.' },
};

export const folderSlash: Rule = {
  id: 'structure/folder-slash',
  severity: 'error',
  title: { sv: 'Mapp utan snedstreck', en: 'Folder without slash' },
  why: {
    sv: 'Snedstrecket visar att allt i mappen ska tryckas och inte bara en fil.',
    en: 'The slash shows that all in the folder is to be printed and not only one file.',
  },
  help: { sv: 'Skriv snedstreck efter mappens namn.', en: 'Write a slash after the folder’s name.' },
};

export const emptyText: Rule = {
  id: 'structure/empty-text',
  severity: 'warning',
  title: { sv: 'Tom text', en: 'Empty text' },
  why: {
    sv: 'Det som skulle ha stått här kommer inte med i dokumentet. En fil blir också tom när den inte har sparats eller hämtats som den ska.',
    en: 'What should have been here does not reach the document. A file also becomes empty when it was not saved or fetched as it should be.',
  },
  help: {
    sv: 'Skriv texten, eller märk filen med att göra så länge. Ska den inte vara med, ta bort den och dess rad under innehåll.',
    en: 'Write the text, or mark the file with att göra for now. If it is not to be there, remove it and its line under innehåll.',
  },
};

export const emptyFolder: Rule = {
  id: 'structure/empty-folder',
  severity: 'error',
  title: { sv: 'Mapp utan filer att trycka', en: 'Folder with nothing to print' },
  why: {
    sv: 'Det som skulle ha stått här kommer inte med i dokumentet.',
    en: 'What should have been here does not reach the document.',
  },
  help: {
    sv: 'Rätta mappens namn, eller ta bort raden. Det som trycks är filer som slutar på .md eller .yaml.',
    en: 'Correct the folder’s name, or remove the line. Files that end with .md or .yaml are printed.',
  },
};

export const underFolder: Rule = {
  id: 'structure/under-folder',
  severity: 'error',
  title: { sv: 'Innehåll under en mapp', en: 'Content under a folder' },
  why: {
    sv: 'Bara en fil har en rubrik som annat kan stå under. Läsaren skulle inte se vad som hör till vad.',
    en: 'Only a file has a heading that other content can stand under. The reader could not tell what belongs where.',
  },
  help: {
    sv: 'Skriv en fil i mappens ställe, och mappen som en egen punkt ovanför.',
    en: 'Write a file in the folder’s place, and the folder as an item of its own above.',
  },
};

export const fileEnding: Rule = {
  id: 'structure/file-ending',
  severity: 'error',
  title: { sv: 'Fil som inte läses', en: 'File that is not read' },
  why: {
    sv: 'En plan består av texter (.md) och uppgifter (.yaml). Andra filer kommer inte med i dokumentet.',
    en: 'A plan consists of texts (.md) and data (.yaml). Other files do not reach the document.',
  },
  help: {
    sv: 'Skriv av innehållet till en .md-fil, eller ta bort raden.',
    en: 'Copy the content to an .md file, or remove the line.',
  },
};

export const planKind: Rule = {
  id: 'structure/plan-kind',
  severity: 'error',
  title: { sv: 'Planens slag passar inte mappen', en: 'The kind of plan does not fit the folder' },
  why: {
    sv: 'Mappen avgör om planen är regionens eller en nämnds, och därmed vad den ska innehålla.',
    en: 'The folder decides whether the plan is the region’s or a board’s, and so what it is to contain.',
  },
  help: {
    sv: 'Rätta planens slag, eller flytta mappen.',
    en: 'Correct the kind of plan, or move the folder.',
  },
};

export const folderWithoutPlan: Rule = {
  id: 'structure/folder-without-plan',
  severity: 'warning',
  title: { sv: 'Mapp utan plan.yaml', en: 'Folder without plan.yaml' },
  why: {
    sv: 'plan.yaml säger vilken plan mappen är och i vilken ordning den trycks.',
    en: 'plan.yaml says which plan the folder is and in which order it is printed.',
  },
  help: {
    sv: 'Lägg till plan.yaml i mappen. Kontrollera att filen heter just så.',
    en: 'Add plan.yaml to the folder. Check that the file has exactly that name.',
  },
};

export const structureRules: readonly Rule[] = [
  unlistedFile,
  repeatedFile,
  folderSlash,
  emptyText,
  emptyFolder,
  underFolder,
  fileEnding,
  planKind,
  folderWithoutPlan,
];
