import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { lastYear, periodText } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { typesetYears } from '../../value/typeset-years.js';
import type { Check } from '../check.js';
import { passagesOf } from '../prose/passages.js';
import { type Hit, search, word } from '../prose/search.js';

const rule: Rule = {
  id: 'periods/other-period',
  severity: 'warning',
  title: { sv: 'Planperiod med andra år än planens', en: 'Planning period with other years than the plan’s' },
  why: {
    sv: 'Läsaren vet inte vilka år som gäller, och ofta är det förra planens år som står kvar.',
    en: 'The reader cannot tell which years hold, and often the years of the last plan have been left.',
  },
  help: {
    sv: 'Rätta åren, eller skriv vems eller vilken planperiod som menas.',
    en: 'Correct the years, or write whose or which planning period is meant.',
  },
};

const named =
  /(?<!(?:förra|föregående|tidigare|nästa|kommande|nya) )planperiod(?:en)? (\d{4}) ?[-–] ?(\d{4})(?!\d)/giu;

/** The year that a plan says it is for, with the first of several: ”den här planen gäller 2022”. */
const saidOfItself = word(
  '(?:den här|denna) (?:verksamhets|nämnd|region)?plan(?:en)? (?:gäller|avser|omfattar) (?:för )?(?:åren |året |år )?(20\\d\\d)',
  'i',
);

/** Held against the plan's own years, its outlook and the period of the regionplan that it answers to. */
export const otherPeriod: Check = {
  rule,
  find: (plan) => [
    ...search(passagesOf(plan), named)
      .filter((hit) => !known(plan).includes(yearsOf(hit)))
      .map((hit) =>
        finding(hit, plan, { sv: `planperioden ${yearsOf(hit)}`, en: `the planning period ${yearsOf(hit)}` }),
      ),
    ...search(passagesOf(plan), saidOfItself)
      .filter(({ parts: [year] }) => Number(year) !== plan.period.first)
      .map((hit) => finding(hit, plan, { sv: `år ${hit.parts[0]}`, en: `the year ${hit.parts[0]}` })),
  ],
};

function finding({ place }: Hit, { period }: Plan, is: Bilingual): Diagnostic {
  const years = periodText(period);
  return diagnose(rule, {
    place,
    message: {
      sv: `Här står ${is.sv}, men planen gäller ${years}.`,
      en: `This says ${is.en}, but the plan is for ${years}.`,
    },
  });
}

function yearsOf({ parts: [first, last] }: Hit): string {
  return typesetYears(Number(first), Number(last));
}

function known({ period, answersTo }: Plan): readonly string[] {
  const { first, last, outlook } = period;
  return [
    typesetYears(first, last),
    typesetYears(first, lastYear(period)),
    ...(outlook ? [typesetYears(outlook.first, outlook.last)] : []),
    ...(answersTo ? [typesetYears(answersTo.first, lastYear(answersTo))] : []),
  ];
}
