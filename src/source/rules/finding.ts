import type { Rule } from '../../base/rule.js';

export const noSuchPath: Rule = {
  id: 'source/no-such-path',
  severity: 'error',
  title: { sv: 'Mappen finns inte', en: 'No such folder' },
  why: {
    sv: 'plan vet inte vilka planer som menas.',
    en: 'plan cannot tell which plans are meant.',
  },
  help: {
    sv: 'Kontrollera stavningen, eller kör kommandot i mappen med planerna utan att ange någon mapp.',
    en: 'Check the spelling, or run the command in the folder of the plans without naming any folder.',
  },
};

export const noRegion: Rule = {
  id: 'source/no-region',
  severity: 'error',
  title: { sv: 'Ingen region.yaml', en: 'No region.yaml' },
  why: {
    sv: 'En mapp med planer känns igen på filen region.yaml, som säger vilken region och vilka nämnder det gäller.',
    en: 'A folder of plans is known by the file region.yaml, which tells the region and its boards.',
  },
  help: {
    sv: 'Gå till mappen med planerna, eller skriv sökvägen till den sist i kommandot.',
    en: 'Go to the folder of the plans, or write the path to it at the end of the command.',
  },
};

export const noPlans: Rule = {
  id: 'source/no-plans',
  severity: 'error',
  title: { sv: 'Inga planer', en: 'No plans' },
  why: {
    sv: 'En plan är en mapp med en plan.yaml: regionplan/2022-2024 eller regionstyrelsen/2022.',
    en: 'A plan is a folder with a plan.yaml: regionplan/2022-2024 or regionstyrelsen/2022.',
  },
  help: {
    sv: 'Lägg planens filer i en mapp för nämnden och året, med en plan.yaml.',
    en: 'Put the plan’s files in a folder for the board and the year, with a plan.yaml.',
  },
};
