import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { fold } from '../../base/letters.js';
import type { Rule } from '../../base/rule.js';
import { excess, type FrameFigure, framesIn, printed } from '../../model/frame-figures.js';
import type { Check } from '../check.js';
import type { PlanFacts } from '../facts/plan-facts.js';

const rule: Rule = {
  id: 'frames/opening',
  severity: 'warning',
  title: {
    sv: 'Förra årets ram är en annan än i förra planen',
    en: 'Last year’s frame differs from last year’s plan',
  },
  why: {
    sv: 'Läsaren jämför med det som gällde; står det fel ser ökningen större eller mindre ut än den är.',
    en: 'The reader compares with what held; where that is wrong the increase looks larger or smaller than it is.',
  },
  help: {
    sv: 'Skriv beloppet från förra planen. Ändrades ramen under året, säg det i texten och gör ett undantag.',
    en: 'Write the amount of last year’s plan. If the frame changed during the year, say so and make an exemption.',
  },
};

/** The frames that the plan starts from against what the board's plan before decided, row by row. */
export const opening: Check = {
  rule,
  find: (plan, others) => {
    const earlier = framesIn(plan).filter(({ year }) => year < plan.period.first);
    const previous = earlier.length > 0 ? others.previous() : undefined;
    return previous ? earlier.flatMap((own) => restated(own, previous)) : [];
  },
};

/** Only the year that the plan before decided; what it said of later years was an outlook. */
function restated(own: FrameFigure, { frames, period, folder }: PlanFacts): readonly Diagnostic[] {
  if (own.year !== period.first) return [];
  const named = frames.filter(({ label, year }) => year === own.year && fold(label) === fold(own.label));
  const [before] = named;
  if (!before || named.length > 1 || !excess(own, before)) return [];
  return [
    diagnose(rule, {
      place: own.place,
      message: {
        sv: `”${own.label}” var ${printed(before)} för ${own.year} i ${folder}, men här står ${printed(own)}.`,
        en: `“${own.label}” was ${printed(before)} for ${own.year} in ${folder}, but this says ${printed(own)}.`,
      },
      related: [{ place: before.place, message: { sv: 'Förra planens belopp.', en: 'Last year’s amount.' } }],
    }),
  ];
}
