import type { Rule } from '../../base/rule.js';

const why = {
  sv: 'Läsaren får se kommandot i stället för det som det skulle visa.',
  en: 'The reader sees the command instead of what it should show.',
};

export const directiveName: Rule = {
  id: 'markdown/directive-name',
  severity: 'error',
  title: { sv: 'Okänt kommando', en: 'Unknown command' },
  why,
  help: { sv: 'Rätta namnet.', en: 'Correct the name.' },
};

export const directiveForm: Rule = {
  id: 'markdown/directive-form',
  severity: 'error',
  title: { sv: 'Felskrivet kommando', en: 'Malformed command' },
  why,
  help: {
    sv: 'Skriv ::infoga[…] på en egen rad, :ref[…] eller :värde{…} i texten.',
    en: 'Write ::infoga[…] on a line of its own, and :ref[…] or a value with braces in the text.',
  },
};
