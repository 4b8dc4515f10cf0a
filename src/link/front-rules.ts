import type { Rule } from '../base/rule.js';

export const unknownBoard: Rule = {
  id: 'references/unknown-board',
  severity: 'error',
  title: { sv: 'Okänd nämnd', en: 'Unknown board' },
  why: {
    sv: 'Planen kan inte tryckas med nämndens namn när region.yaml inte känner till nämnden.',
    en: 'The plan cannot be printed with the board’s name when region.yaml does not know the board.',
  },
  help: {
    sv: 'Rätta namnet, eller lägg till nämnden under nämnder i region.yaml.',
    en: 'Correct the name, or add the board under nämnder in region.yaml.',
  },
};

export const periodFault: Rule = {
  id: 'periods/impossible-period',
  severity: 'error',
  title: { sv: 'Omöjlig period', en: 'Impossible period' },
  why: {
    sv: 'Perioden styr vilka år planen gäller och vad som trycks på omslaget.',
    en: 'The period decides which years the plan is for and what is printed on the cover.',
  },
  help: {
    sv: 'Skriv det första året före det sista, och utblicken efter planens egna år.',
    en: 'Write the first year before the last, and the outlook after the plan’s own years.',
  },
};

export const hyphenForDash: Rule = {
  id: 'periods/hyphen',
  severity: 'info',
  title: { sv: 'Bindestreck i en period', en: 'Hyphen in a period' },
  why: {
    sv: 'Mellan årtal eller dagar betyder tankstrecket ”till”; med bindestreck läses de ihop. I utskriften står tankstreck.',
    en: 'Between years or days the dash means “to”; with a hyphen they are read as one. The print has a dash.',
  },
  help: {
    sv: 'Skriv tankstreck utan mellanslag: 2023–2024. Det går också att låta plan check --fix göra det.',
    en: 'Write a dash without spaces: 2023–2024. Or let plan check --fix do it.',
  },
};

export const boardFolder: Rule = {
  id: 'structure/board-folder',
  severity: 'error',
  title: { sv: 'Plan i en annan nämnds mapp', en: 'Plan in the folder of another board' },
  why: {
    sv: 'Planen trycks med den nämnds namn som står här, men filen får mappens namn.',
    en: 'The plan is printed with the name of the board given here, but its file is named after the folder.',
  },
  help: {
    sv: 'Rätta nämnden, eller flytta planen till nämndens mapp.',
    en: 'Correct the board, or move the plan to the folder of the board.',
  },
};

export const folderYears: Rule = {
  id: 'periods/folder-years',
  severity: 'warning',
  title: { sv: 'Mappen och perioden har olika år', en: 'Folder and period of different years' },
  why: {
    sv: 'Omslaget visar perioden, men filen får mappens namn. Ofta är det förra årets plan som har kopierats.',
    en: 'The cover shows the period, but the file is named after the folder. Often last year’s plan was copied.',
  },
  help: {
    sv: 'Rätta perioden, eller döp om mappen till det år planen gäller.',
    en: 'Correct the period, or rename the folder to the year the plan is for.',
  },
};

export const outsideRegionplan: Rule = {
  id: 'periods/outside-regionplan',
  severity: 'warning',
  title: { sv: 'Plan utanför regionplanens år', en: 'Plan outside the years of its regionplan' },
  why: {
    sv: 'Målen i en regionplan gäller dess egna år; för andra år kan fullmäktige ha beslutat andra mål.',
    en: 'The goals of a regionplan are for its own years; for other years the assembly may have decided others.',
  },
  help: {
    sv: 'Ange den regionplan som gäller för planens år.',
    en: 'Name the regionplan that is in force for the plan’s years.',
  },
};

export const frontRules: readonly Rule[] = [
  unknownBoard,
  periodFault,
  hyphenForDash,
  boardFolder,
  folderYears,
  outsideRegionplan,
];
