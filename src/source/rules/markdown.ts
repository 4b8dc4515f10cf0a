import type { Rule } from '../../base/rule.js';

export const unclosedFrontMatter: Rule = {
  id: 'markdown/front-matter-open',
  severity: 'error',
  title: { sv: 'Uppgifterna överst avslutas inte', en: 'The data at the top is not ended' },
  why: {
    sv: 'Det går inte att veta var uppgifterna slutar och texten börjar.',
    en: 'It cannot be known where the data ends and the text begins.',
  },
  help: {
    sv: 'Skriv en rad med bara --- mellan uppgifterna och texten.',
    en: 'Write a line of only --- between the data and the text.',
  },
};

export const unopenedFrontMatter: Rule = {
  id: 'markdown/front-matter-start',
  severity: 'error',
  title: { sv: 'Raden före uppgifterna överst är fel', en: 'The line before the data at the top is wrong' },
  why: {
    sv: 'Utan raden --- läses uppgifterna som vanlig text.',
    en: 'Without the line --- the data is read as ordinary text.',
  },
  help: {
    sv: 'Skriv tre streck, ---, på en egen rad före uppgifterna.',
    en: 'Write three dashes, ---, on a line of their own before the data.',
  },
};

export const tooNested: Rule = {
  id: 'markdown/too-deep',
  severity: 'error',
  title: { sv: 'För många nivåer', en: 'Too many levels' },
  why: { sv: 'Ingen text för läsare ser ut så.', en: 'No text for readers looks like that.' },
  help: { sv: 'Kontrollera att det är rätt fil.', en: 'Check that it is the right file.' },
};
