import type { Rule } from '../base/rule.js';

export const unknownTemplate: Rule = {
  id: 'template/unknown',
  severity: 'error',
  title: { sv: 'Okänd mall', en: 'Unknown template' },
  why: {
    sv: 'Mallen bestämmer ord, numrering och utseende; utan den kan ingenting tryckas.',
    en: 'The template decides words, numbering and looks; without it nothing can be printed.',
  },
  help: {
    sv: 'Skriv namnet på en mall som finns efter mall i region.yaml, eller ta bort nyckeln så används standard.',
    en: 'Write the name of a template there is after mall in region.yaml, or remove the key to use standard.',
  },
};

export const rules: readonly Rule[] = [unknownTemplate];
