import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { canBeSame } from '../../value/statutes/statute-name.js';
import type { Check } from '../check.js';
import { statutesInForce } from './statutes-in.js';

const rule: Rule = {
  id: 'statutes/two-names',
  severity: 'warning',
  title: { sv: 'Ett nummer för två lagar', en: 'One number for two statutes' },
  why: {
    sv: 'Ett nummer är en enda lags; läsaren slår upp fel lag.',
    en: 'A number is that of a single statute; the reader looks up the wrong one.',
  },
  help: {
    sv: 'Rätta numret vid den lag där det är fel, eller skriv lagens namn på ett sätt.',
    en: 'Correct the number where it is wrong, or write the statute’s name in one way.',
  },
};

export const twoNames: Check = {
  rule,
  find: (plan) => {
    const statutes = statutesInForce(plan);
    return statutes.flatMap(({ name, number, place }, index) => {
      const first = statutes.slice(0, index).find((each) => each.number === number && each.name);
      if (!name || !first?.name || canBeSame(first.name, name)) return [];
      return diagnose(rule, {
        place,
        message: {
          sv: `Numret ${number} är ”${name.written}” här, men ”${first.name.written}” på ett annat ställe.`,
          en: `The number ${number} is “${name.written}” here, but “${first.name.written}” elsewhere.`,
        },
        related: [
          {
            place: first.place,
            message: { sv: `Här är det ”${first.name.written}”.`, en: `Here it is “${first.name.written}”.` },
          },
        ],
      });
    });
  },
};
