import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import type { Check } from '../check.js';
import { statutesIn } from './statutes-in.js';

const rule: Rule = {
  id: 'statutes/impossible-number',
  severity: 'error',
  title: { sv: 'Nummer som ingen lag kan ha', en: 'Number that no statute can have' },
  why: {
    sv: 'Läsaren hittar inte lagen i Svensk författningssamling.',
    en: 'The reader cannot find the statute in Svensk författningssamling.',
  },
  help: {
    sv: 'Skriv året med fyra siffror, kolon och löpnumret, till exempel ”hälso- och sjukvårdslagen (2017:30)”.',
    en: 'Write the year with four digits, a colon and the serial number, for example “hälso- och sjukvårdslagen (2017:30)”.',
  },
};

export const impossibleNumber: Check = {
  rule,
  find: (plan) =>
    statutesIn(plan)
      .filter(({ year }) => year === undefined)
      .map(({ number, place }) =>
        diagnose(rule, {
          place,
          message: {
            sv: `”${number}” kan inte vara ett nummer i Svensk författningssamling.`,
            en: `“${number}” cannot be a number in Svensk författningssamling.`,
          },
        }),
      ),
};
