import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { months } from '../../base/months.js';
import type { Place } from '../../base/place.js';
import type { Rule } from '../../base/rule.js';
import { dataOfType } from '../../model/data-of.js';
import type { Meeting, MeetingCalendar } from '../../model/lists.js';
import { type Passage, passagesIn } from '../../model/passages.js';
import { lastYear } from '../../model/period.js';
import type { Period, Plan } from '../../model/plan.js';
import { type Sentence, sentencesIn } from '../../model/sentences.js';
import { typesetDays } from '../../value/typeset-days.js';
import type { Check } from '../check.js';
import { numberOf, numberPattern } from '../goals/number-words.js';

const rule: Rule = {
  id: 'calendar/meetings-in-text',
  severity: 'warning',
  title: { sv: 'Text och kalender med olika sammanträden', en: 'Text and calendar with different meetings' },
  why: {
    sv: 'Läsaren vet inte vilka dagar nämnden möts, och handlingar kan komma för sent.',
    en: 'The reader cannot tell which days the board meets, and papers may come too late.',
  },
  help: { sv: 'Rätta texten eller kalendern.', en: 'Correct the text or the calendar.' },
};

/**
 * ”Nämnden sammanträder åtta gånger” and ”Sammanträden hålls den 6 februari, 3 april …” against the calendar, and the year
 * of such days against the plan's. A committee within the board has meetings of its own.
 */
export const meetingsInText: Check = {
  rule,
  find: (plan) => {
    const [calendar, ...others] = dataOfType(plan, 'calendar');
    const only = others.length === 0 ? calendar : undefined;
    return passagesIn(plan)
      .filter(({ text }) => /sammanträd/i.test(text))
      .flatMap((passage) =>
        sentencesIn(passage.text)
          .filter(({ text }) => /sammanträd/i.test(text) && !ofOthers.test(text))
          .flatMap((sentence) => faults(sentence, passage, only, plan)),
      );
  },
};

const ofOthers =
  /presidi|utskott|beredningsmöte|råd(?:et)?(?![a-zåäö])|fullmäktige|arbetsgrupp|förra|extra|digital|beslutade|fattade|behandlades|höll|hade(?![a-zåäö])/i;

function faults(
  sentence: Sentence,
  passage: Passage,
  calendar: MeetingCalendar | undefined,
  plan: Plan,
): readonly Diagnostic[] {
  const at = (index: number, length: number) => passage.at(sentence.start + index, length);
  const days = daysIn(sentence.text);
  if (days.length > 1) {
    return [...otherYears(days, plan.period, at), ...(calendar ? otherDays(days, calendar, at) : [])];
  }
  return calendar ? otherCount(sentence.text, calendar, at) : [];
}

type At = (index: number, length: number) => Place;

interface Day {
  readonly text: string;
  readonly index: number;
  /** `-03-24` */
  readonly day: string;
  readonly year: number | undefined;
}

const dayPattern = new RegExp(`(?<![\\d–-])(\\d{1,2})\\s(${months.join('|')})(?:\\s(20\\d\\d))?`, 'gi');

function daysIn(text: string): readonly Day[] {
  return [...text.matchAll(dayPattern)].map(([written, day = '', month = '', year], index, all) => ({
    text: written.replace(/\s+/g, ' '),
    index: all[index]?.index ?? 0,
    day: `-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
    year: year === undefined ? undefined : Number(year),
  }));
}

function otherYears(days: readonly Day[], period: Period, at: At): readonly Diagnostic[] {
  return days.flatMap(({ year, text, index }) => {
    if (year === undefined || (year >= period.first && year <= lastYear(period) + 1)) return [];
    const message = {
      sv: `Texten har ett sammanträde den ${text}, men planen gäller ${period.first}.`,
      en: `The text has a meeting on ${text}, but the plan is for ${period.first}.`,
    };
    return [diagnose(rule, { place: at(index, text.length), message })];
  });
}

/** Days that the calendar lacks, where it has most of those that the text lists. */
function otherDays(days: readonly Day[], calendar: MeetingCalendar, at: At): readonly Diagnostic[] {
  const missing = days.filter((day) => !calendar.meetings.some((meeting) => holds(meeting, day)));
  if (missing.length * 2 >= days.length) return [];
  return missing.map(({ text, index, day }) => {
    const near = calendar.meetings.find(({ first }) => first.slice(4, 7) === day.slice(0, 3));
    const has: Bilingual = near
      ? {
          sv: `kalendern har den ${typesetDays(near.first, near.last)}`,
          en: `the calendar has ${typesetDays(near.first, near.last)}`,
        }
      : { sv: 'kalendern har inget då', en: 'the calendar has none then' };
    return diagnose(rule, {
      place: at(index, text.length),
      message: {
        sv: `Texten har ett sammanträde den ${text}, men ${has.sv}.`,
        en: `The text has a meeting on ${text}, but ${has.en}.`,
      },
      related: [{ place: near?.place ?? calendar.place, message: inCalendar }],
    });
  });
}

function holds({ first, last }: Meeting, { day }: Day): boolean {
  return first.slice(4) <= day && day <= last.slice(4);
}

const inCalendar: Bilingual = { sv: 'Här är kalendern.', en: 'The calendar is here.' };

const countPattern = new RegExp(
  `(?:nämnden|styrelsen|beredningen|vi)\\s[^.;:]*?(?:sammanträder\\s(?:\\p{L}+\\s){0,2}(${numberPattern})\\sgånger|har\\s(${numberPattern})\\s(?:ordinarie\\s)?sammanträden)`,
  'iu',
);

function otherCount(text: string, { meetings, place }: MeetingCalendar, at: At): readonly Diagnostic[] {
  const match = countPattern.exec(text);
  const written = match?.[1] ?? match?.[2];
  if (!match || !written || numberOf(written) === meetings.length || meetings.length === 0) return [];
  const index = match.index + match[0].lastIndexOf(written);
  return [
    diagnose(rule, {
      place: at(index, written.length),
      message: {
        sv: `Texten säger ${written} sammanträden, men kalendern har ${meetings.length}.`,
        en: `The text says ${written} meetings, but the calendar has ${meetings.length}.`,
      },
      related: [{ place, message: inCalendar }],
    }),
  ];
}
