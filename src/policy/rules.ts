import type { Rule } from '../base/rule.js';

export const unknownRule: Rule = {
  id: 'policy/unknown-rule',
  severity: 'error',
  title: { sv: 'Regel som inte finns', en: 'Rule that does not exist' },
  why: {
    sv: 'Ett undantag eller en inställning för en regel som inte finns ändrar ingenting, och ingen märker det.',
    en: 'An exemption or a setting for a rule that does not exist changes nothing, and nobody notices.',
  },
  help: {
    sv: 'Skriv regelns namn som det står i anmärkningen. plan explain visar alla regler.',
    en: 'Write the rule’s name as it stands in the finding. plan explain shows every rule.',
  },
};

export const fixedRule: Rule = {
  id: 'policy/fixed-rule',
  severity: 'error',
  title: { sv: 'Regel som alltid gäller', en: 'Rule that always holds' },
  why: {
    sv: 'Det som inte går att läsa kommer inte med i planen. Då granskas inte heller det, så ingen vet vad undantaget döljer.',
    en: 'What cannot be read does not reach the plan. Then it is not checked either, so nobody knows what the exemption hides.',
  },
  help: {
    sv: 'Rätta det som anmärkningen gäller, och ta bort undantaget eller inställningen.',
    en: 'Correct what the finding is about, and remove the exemption or the setting.',
  },
};

export const expiredExemption: Rule = {
  id: 'policy/expired-exemption',
  severity: 'warning',
  title: { sv: 'Undantag som har gått ut', en: 'Exemption that has expired' },
  why: {
    sv: 'Anmärkningen räknas igen, eftersom beslutet om undantaget bara gällde en tid.',
    en: 'The finding counts again, since the exemption was decided for a time only.',
  },
  help: {
    sv: 'Rätta det som undantaget gäller och ta bort undantaget, eller låt besluta om ett nytt slutdatum.',
    en: 'Correct what the exemption is about and remove it, or have a new last day decided.',
  },
};

export const unusedExemption: Rule = {
  id: 'policy/unused-exemption',
  severity: 'warning',
  title: { sv: 'Undantag som inget träffas av', en: 'Exemption that nothing matches' },
  why: {
    sv: 'Ett undantag som blir kvar när felet är rättat döljer nästa fel av samma slag.',
    en: 'An exemption that stays when its fault is corrected hides the next fault of the same kind.',
  },
  help: {
    sv: 'Ta bort undantaget. Står felet kvar, jämför regeln, filen och orden efter ”rör” med anmärkningen.',
    en: 'Remove the exemption. If the fault is still there, compare its rule, file and the words after “rör” with the finding.',
  },
};

export const rules: readonly Rule[] = [unknownRule, fixedRule, expiredExemption, unusedExemption];
