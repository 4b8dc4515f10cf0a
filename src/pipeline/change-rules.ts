import type { Rule } from '../base/rule.js';

/** Looked for only where two versions are compared, with `check --since`. */
export const decidedChanged: Rule = {
  id: 'structure/decided-changed',
  severity: 'warning',
  title: { sv: 'Fastställd plan som har ändrats', en: 'Adopted plan that has been changed' },
  why: {
    sv: 'Det som står i planen är inte längre det som beslutades, och protokollet och planen ger olika svar.',
    en: 'What the plan says is no longer what was decided, and the minutes and the plan give different answers.',
  },
  help: {
    sv: 'Ta tillbaka ändringen, eller låt den som beslutade planen besluta igen och skriv det nya beslutets datum och paragraf. Hela skillnaden visar plan diff.',
    en: 'Take the change back, or have the plan decided again and write the date and paragraph of the new decision. plan diff shows all that differs.',
  },
};

export const changeRules: readonly Rule[] = [decidedChanged];
