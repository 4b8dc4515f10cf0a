import { diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { isSame } from '../../value/statutes/statute-name.js';
import type { Check } from '../check.js';
import { statutesInForce } from './statutes-in.js';

const rule: Rule = {
  id: 'statutes/two-numbers',
  severity: 'warning',
  title: { sv: 'En lag med två nummer', en: 'A statute with two numbers' },
  why: {
    sv: 'Läsaren vet inte vilken lag som gäller, den ena kan vara upphävd.',
    en: 'The reader cannot tell which statute holds; one of them may have been repealed.',
  },
  help: {
    sv: 'Rätta det nummer som är fel. Menar du lagen som gällde före skriver du ”den tidigare” framför.',
    en: 'Correct the number that is wrong. Where the statute before it is meant, write “den tidigare” before it.',
  },
};

export const twoNumbers: Check = {
  rule,
  find: (plan) => {
    const statutes = statutesInForce(plan);
    return statutes.flatMap(({ name, number, place }, index) => {
      const first = statutes.slice(0, index).find((each) => name && each.name && isSame(each.name, name));
      if (!name || !first || first.number === number) return [];
      return diagnose(rule, {
        place,
        message: {
          sv: `”${name.written}” har numret ${number} här, men ${first.number} på ett annat ställe.`,
          en: `“${name.written}” has the number ${number} here, but ${first.number} elsewhere.`,
        },
        related: [
          {
            place: first.place,
            message: { sv: `Här står ${first.number}.`, en: `Here it is ${first.number}.` },
          },
        ],
      });
    });
  },
};
