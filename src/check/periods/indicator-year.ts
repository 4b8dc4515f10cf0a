import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { periodText } from '../../model/period.js';
import type { Check } from '../check.js';
import { indicatorsIn } from '../indicators/indicators-in.js';
import { placeOf } from '../prose/search.js';

const rule: Rule = {
  id: 'periods/indicator-year',
  severity: 'warning',
  title: { sv: 'Indikator för ett år före planens', en: 'Indicator of a year before the plan’s' },
  why: {
    sv: 'Det som ska mätas är redan gjort, så målnivån kan inte styra något.',
    en: 'What is to be measured has been done already, so the target can steer nothing.',
  },
  help: {
    sv: 'Skriv planens år i namnet, eller ta bort året.',
    en: 'Write the plan’s year in the name, or remove the year.',
  },
};

/** ”krav har ställts under 2020”: when it happened. A year to compare with, or to begin from, is another matter. */
const happened = /(?:under|vid utgången av|till och med|t\.o\.m\.) (?:året |år )?(20\d\d)(?![\d–-])/;
const compared = /jämför|än |sedan|från|basår|utgångspunkt/i;

/** An indicator with a target that is named after a year before the plan's first. */
export const indicatorYear: Check = {
  rule,
  find: (plan) =>
    indicatorsIn(plan).flatMap(({ indicator: { name, targets, place } }) => {
      const year = happened.exec(name.plain)?.[1];
      if (!year || Number(year) >= plan.period.first || targets.length === 0) return [];
      if (compared.test(name.plain)) return [];
      return [
        diagnose(rule, {
          place: placeOf(name, place.path),
          message: {
            sv: `”${name.plain}” gäller ${year}, men målnivån ska nås i en plan för ${periodText(plan.period)}.`,
            en: `“${name.plain}” is of ${year}, but the target is to be reached in a plan for ${periodText(plan.period)}.`,
          },
        }),
      ];
    }),
};
