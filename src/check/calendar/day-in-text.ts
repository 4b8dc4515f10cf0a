import type { Bilingual } from '../../base/bilingual.js';
import { diagnose } from '../../base/diagnostic.js';
import { letter, letterOrDigit } from '../../base/letter-classes.js';
import { months } from '../../base/months.js';
import type { Rule } from '../../base/rule.js';
import { lastYear } from '../../model/period.js';
import type { Plan } from '../../model/plan.js';
import { parseValue } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { passagesOf } from '../prose/passages.js';
import { type Hit, search, type Wording } from '../prose/search.js';
import { dayNumber } from './public-holidays.js';

const rule: Rule = {
  id: 'calendar/day-in-text',
  severity: 'warning',
  title: {
    sv: 'Dag som inte finns eller har fel veckodag',
    en: 'Day that does not exist or has the wrong weekday',
  },
  why: {
    sv: 'Läsaren vet inte vilken dag som menas och kan komma fel dag.',
    en: 'The reader cannot tell which day is meant and may come on the wrong one.',
  },
  help: {
    sv: 'Kontrollera dagen mot årets almanacka.',
    en: 'Check the day against the calendar of the year.',
  },
};

/** From the day that has the number 0, Thursday 1 January 1970. */
const weekdays = ['torsdag', 'fredag', 'lördag', 'söndag', 'måndag', 'tisdag', 'onsdag'];
const english = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];

const written: Wording = {
  rough: new RegExp(`\\d[ \u00a0](?:${months.join('|')})`, 'gi'),
  exact: new RegExp(
    `(?:(?<![${letter}])(${weekdays.join('|')})(?:en)? (?:den )?)?(?<![${letterOrDigit}/,.–-])(\\d{1,2})[ \u00a0](${months.join('|')})(?![${letter}])(?: (\\d{4})(?!\\d))?`,
    'gi',
  ),
};
const iso = new RegExp(`(?<![${letterOrDigit}/-])((?:19|20)\\d\\d-\\d\\d-\\d\\d)(?![\\d-])`, 'g');

/** ”31 november”, ”2022-11-31” and ”lördagen den 24 mars 2022”, which was a Thursday. */
export const dayInText: Check = {
  rule,
  find: (plan) => {
    const passages = passagesOf(plan);
    const days = search(passages, written).map((hit) => ({ hit, fault: faultOf(hit, plan) }));
    const isoDays = search(passages, iso).map((hit) => ({
      hit,
      fault: exists(hit.text) ? undefined : missing,
    }));
    return [...days, ...isoDays].flatMap(({ hit: { place, text }, fault }) =>
      fault
        ? [diagnose(rule, { place, message: { sv: `”${text}” ${fault.sv}.`, en: `“${text}” ${fault.en}.` } })]
        : [],
    );
  },
};

const missing: Bilingual = { sv: 'är en dag som inte finns', en: 'is a day that does not exist' };

function faultOf({ parts: [weekday = '', day = '', month = '', year], passage }: Hit, plan: Plan) {
  const number = String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0');
  const dated = (of: number) => `${of}-${number}-${day.padStart(2, '0')}`;
  // Without a year the day may be of a leap year.
  if (!exists(dated(Number(year) || 2024))) return missing;
  if (!weekday) return undefined;
  const years = year ? [Number(year)] : yearsMeant(passage.text, plan);
  if (years.some((of) => weekdays[weekdayOf(dated(of))] === weekday.toLowerCase())) return undefined;
  const is = weekdayOf(dated(years[0] ?? plan.period.first));
  const then = year ? '' : ` ${years[0]}`;
  const thenEnglish = year ? '' : ` in ${years[0]}`;
  return { sv: `är en ${weekdays[is]}${then}`, en: `is a ${english[is]}${thenEnglish}` };
}

/**
 * The years that a day without one may be of: the plan's own, those that the text gives, and the year before where the
 * text tells what has been. The likeliest is first.
 */
function yearsMeant(text: string, { period, decision }: Plan): readonly number[] {
  const own = Array.from({ length: lastYear(period) - period.first + 1 }, (_, index) => period.first + index);
  const named = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  const past = hasBeen.test(text)
    ? [period.first - 1, Number(decision?.date?.slice(0, 4)) || period.first]
    : [];
  return [...own, ...named.map(Number), ...past];
}

const hasBeen = new RegExp(
  `[${letter}]{2}(?:ade|ades|ats|ttes)(?![${letter}])|antog|hölls|skedde|beslut|fattad|förra`,
  'i',
);

function weekdayOf(date: string): number {
  return ((dayNumber(date) % 7) + 7) % 7;
}

function exists(date: string): boolean {
  return parseValue(date).kind === 'date';
}
