import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { dataOfType } from '../../model/data-of.js';
import type { Meeting } from '../../model/lists.js';
import { typesetDays } from '../../value/typeset-days.js';
import { parseValue } from '../../value/value-grammar.js';
import type { Check } from '../check.js';
import { freeDay } from './public-holidays.js';

const rule: Rule = {
  id: 'calendar/free-day',
  severity: 'warning',
  title: { sv: 'Sammanträde på en ledig dag', en: 'Meeting on a day off' },
  why: {
    sv: 'Nästan alltid är det fel dag eller fel år som har skrivits, och de som ska komma bokar en annan dag.',
    en: 'Nearly always the wrong day or year has been written, and those who are to come book another day.',
  },
  help: {
    sv: 'Kontrollera dagen mot årets almanacka.',
    en: 'Check the day against the calendar of the year.',
  },
};

/** Weekends, and public holidays by lag (1989:253) om allmänna helgdagar. */
export const meetingOnFreeDay: Check = {
  rule,
  find: (plan) =>
    dataOfType(plan, 'calendar')
      .flatMap(({ meetings }) => meetings)
      .flatMap((meeting) => daysOf(meeting).flatMap((iso) => finding(iso, meeting))),
};

/** A day that does not exist has had its finding. */
function daysOf({ first, last }: Meeting): readonly string[] {
  return [...new Set([first, last])].filter((iso) => parseValue(iso).kind === 'date');
}

function finding(iso: string, { place }: Meeting): readonly Diagnostic[] {
  const free = freeDay(iso);
  if (!free) return [];
  const message: Bilingual = {
    sv: `${typesetDays(iso, iso)} är ${free.sv}.`,
    en: `${iso} is ${free.en}.`,
  };
  return [diagnose(rule, { place, message })];
}
