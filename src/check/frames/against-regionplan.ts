import { absolute, compare, zero } from '../../base/decimal.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { excess, type FrameFigure, printed } from '../../model/frame-figures.js';
import { formatAmount } from '../../value/amount.js';
import type { Check } from '../check.js';
import { decidedFrames, ownFrames } from './plan-frames.js';

const rule: Rule = {
  id: 'frames/against-regionplan',
  severity: 'error',
  title: { sv: 'Ram som inte är regionplanens', en: 'Frame that is not the regionplan’s' },
  why: {
    sv: 'Fullmäktige beslutar ramen; nämnden kan inte planera för en annan.',
    en: 'The assembly decides the frame; the board cannot plan for another.',
  },
  help: {
    sv: 'Skriv regionplanens belopp. Har fullmäktige ändrat ramen sedan dess, rätta regionplanen eller gör ett undantag.',
    en: 'Write the regionplan’s amount. If the assembly has changed the frame since, correct the regionplan or make an exemption.',
  },
};

/** The board's frame in all against the regionplan's row for the board, for the years of the regionplan. */
export const againstRegionplan: Check = {
  rule,
  find: (plan, { regionplan }) => {
    const years = regionplan?.period;
    const given = decidedFrames(plan, regionplan);
    if (!years || given.length === 0) return [];
    return ownFrames(plan)
      .filter(({ year }) => year >= years.first && year <= years.last)
      .flatMap((own) => {
        const decided = given.find(({ year }) => year === own.year);
        return decided ? difference(own, decided) : [];
      });
  },
};

function difference(own: FrameFigure, decided: FrameFigure): readonly Diagnostic[] {
  const off = excess(own, decided);
  if (!off) return [];
  const more = compare(off, zero) > 0;
  const by = formatAmount(absolute(off), own.unit);
  return [
    diagnose(rule, {
      place: own.place,
      message: {
        sv: `Ramen för ${own.year} är ${printed(own)}, men regionplanen anger ${printed(decided)} för ”${decided.label}” (${by} för ${more ? 'mycket' : 'lite'}).`,
        en: `The frame for ${own.year} is ${printed(own)}, but the regionplan gives ${printed(decided)} for “${decided.label}” (${by} too ${more ? 'much' : 'little'}).`,
      },
      related: [
        { place: decided.place, message: { sv: 'Regionplanens belopp.', en: 'The regionplan’s amount.' } },
      ],
    }),
  ];
}
