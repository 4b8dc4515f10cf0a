import type { Bilingual } from '../../base/bilingual.js';
import { capitalize } from '../../base/letters.js';
import { englishMonths, months } from '../../base/months.js';
import { typesetDays } from '../../value/typeset-days.js';
import type { MeetingFact } from '../facts/plan-facts.js';

/** ”23–24 mars”. */
export function daysOf({ first, last }: MeetingFact): Bilingual {
  return { sv: typesetDays(first, last), en: typesetDays(first, last, englishMonths) };
}

/** ”januari 2021” of ”2021-01”. */
export function monthText(month: string): Bilingual {
  const [year = '', number = ''] = month.split('-');
  const at = Number(number) - 1;
  return { sv: `${months[at] ?? number} ${year}`, en: `${englishMonths[at] ?? number} ${year}` };
}

/** ”Januari” of ”01”. */
export function monthName(number: string): Bilingual {
  const at = Number(number) - 1;
  return { sv: capitalize(months[at] ?? number), en: englishMonths[at] ?? number };
}
