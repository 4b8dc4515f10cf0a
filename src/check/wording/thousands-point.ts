import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { letter, letterOrDigit } from '../../base/letter-classes.js';
import { respell } from '../../base/meant.js';
import type { Rule } from '../../base/rule.js';
import { pointReadings } from '../../value/point-readings.js';
import type { Check } from '../check.js';
import { passagesOf } from '../prose/passages.js';
import { type Hit, search, type Wording } from '../prose/search.js';

const rule: Rule = {
  id: 'wording/thousands-point',
  severity: 'warning',
  title: { sv: 'Punkt mellan tusental', en: 'Point between thousands' },
  why: {
    sv: 'En punkt kan läsas som ett decimaltecken: 2.500 blir två och en halv, också när texten läses upp.',
    en: 'A point can be read as a decimal sign: 2.500 becomes two and a half, also when the text is read out.',
  },
  help: { sv: 'Skriv mellanslag mellan tusental: 2 500.', en: 'Write a space between thousands: 2 500.' },
};

/** What has no thousandths: kronor, thousands of kronor, and people and things that are counted. */
const whole =
  'kr|kronor|tkr|kkr|personer|invånare|medarbetare|anställda|patienter|elever|barn|besök|besökare|platser|vårdplatser|deltagare|resenärer|resor|timmar|ärenden|bostäder|hushåll|företag';
const millions = 'mnkr|mkr|mdkr|miljoner|miljarder';
const begins = `(?<![${letterOrDigit}.,/:§-])`;
const groups = '\\d{1,3}(?:\\.\\d{3})';
const blank = '[ \u00a0\u202f]';

/** `1.234,5` and `2.500 kr`, where the point can be nothing else. */
const sure: Wording = {
  rough: /\d\.\d{3}(?!\d)/g,
  exact: new RegExp(
    `${begins}(?:${groups}+,\\d+(?![\\d.,:])|${groups}+(?=${blank}(?:${whole})(?![${letter}]))|${groups}{2,}(?=${blank}(?:${millions})(?![${letter}])))`,
    'g',
  ),
};

/** `2.500 mnkr`, which may be thousands of millions or two and a half of them. */
const unsure: Wording = {
  rough: /\d\.\d{3}[ \u00a0\u202f]m/g,
  exact: new RegExp(`${begins}${groups}(?=${blank}(?:${millions})(?![${letter}]))`, 'g'),
};

export const thousandsPoint: Check = {
  rule,
  find: (plan) => {
    const passages = passagesOf(plan);
    return [...told(search(passages, sure)), ...search(passages, unsure).map(either)];
  },
};

/** One finding for a plan: whoever writes one amount so writes all of them so. */
function told(hits: readonly Hit[]): readonly Diagnostic[] {
  const [first] = hits;
  if (!first) return [];
  const more = hits.length - 1;
  const [others, othersEnglish] =
    more > 0 ? [`, och ${more} till i planen`, `, and ${more} more in the plan`] : ['', ''];
  return [
    diagnose(rule, {
      place: first.place,
      message: {
        sv: `”${first.text}” har punkt mellan tusental${others}.`,
        en: `“${first.text}” has a point between thousands${othersEnglish}.`,
      },
      fix: hits.flatMap(({ text, place }) =>
        (respell(text, text.replaceAll('.', ' '), place).fix ?? []).map((edit) => ({
          ...edit,
          path: place.path,
        })),
      ),
    }),
  ];
}

function either({ text, place }: Hit): Diagnostic {
  const [thousands, decimal] = [text.replace('.', ' '), text.replace('.', ',')];
  return diagnose(rule, {
    place,
    message: {
      sv: `”${text}” kan läsas som ${thousands} och som ${decimal}.`,
      en: `“${text}” can be read as ${thousands} and as ${decimal}.`,
    },
    help: pointReadings(text),
  });
}
