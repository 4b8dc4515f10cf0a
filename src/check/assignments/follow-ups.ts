import type { Bilingual } from '../../base/bilingual.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { months } from '../../base/months.js';
import type { Rule } from '../../base/rule.js';
import { dataOfType } from '../../model/data-of.js';
import type { AssignmentList, Meeting } from '../../model/lists.js';
import type { Check } from '../check.js';
import { type Assigned, assignedIn } from './assigned.js';

const rule: Rule = {
  id: 'assignments/follow-ups',
  severity: 'warning',
  title: { sv: 'Uppdragen får inte sina uppföljningar', en: 'Assignments without their follow-ups' },
  why: {
    sv: 'Uppdragen ska rapporteras så ofta som planen säger, men det finns inget sammanträde att göra det på.',
    en: 'The assignments are to be reported as often as the plan says, but there is no meeting to do it at.',
  },
  help: {
    sv: 'Lägg till uppföljning av uppdragen i kalendern, eller ändra periodiciteten.',
    en: 'Add a follow-up of the assignments to the calendar, or change the periodicity.',
  },
};

/** In a plan with a calendar, what each list promises against the meetings that take its assignments up. */
export const assignmentFollowUps: Check = {
  rule,
  find: (plan) => {
    const meetings = dataOfType(plan, 'calendar').flatMap((calendar) => calendar.meetings);
    return meetings.length === 0 ? [] : assignedIn(plan).flatMap((assigned) => finding(assigned, meetings));
  },
};

function finding({ list, open }: Assigned, meetings: readonly Meeting[]): readonly Diagnostic[] {
  const promises = open.map(({ periodicity }) => timesAYear(periodicity?.plain ?? ''));
  const promised = Math.max(0, ...promises);
  const first = open[promises.indexOf(promised)];
  const topics = topicsOf(list);
  const planned = meetings.filter((meeting) => takesUp(meeting, topics)).length;
  if (!first || planned >= promised) return [];
  return [
    diagnose(rule, {
      place: first.place,
      message: {
        sv: `”${list.title.plain}” ska följas upp ${promised} gånger per år, men kalendern tar ${takenUp(planned).sv}.`,
        en: `“${list.title.plain}” is to be followed up ${promised} times a year, but the calendar takes the assignments up ${takenUp(planned).en}.`,
      },
    }),
  ];
}

function takenUp(times: number): Bilingual {
  if (times === 0) return { sv: 'inte upp uppdragen', en: 'at no meeting' };
  return times === 1
    ? { sv: 'upp uppdragen en gång', en: 'once' }
    : { sv: `upp uppdragen ${times} gånger`, en: `${times} times` };
}

/** ”Tertial: apr, aug, dec” and ”varje tertial” are three times; 0 where it cannot be told. */
function timesAYear(periodicity: string): number {
  const text = periodicity.toLowerCase();
  const named = months.filter((month) => new RegExp(`(?<!\\p{L})${month.slice(0, 3)}`, 'u').test(text));
  if (named.length > 0) return named.length;
  const [, times = 0] = often.find(([word]) => text.includes(word)) ?? [];
  return times;
}

/** A month without meetings, July, is no broken promise. */
const often: readonly (readonly [string, number])[] = [
  ['månad', 10],
  ['kvartal', 4],
  ['tertial', 3],
  ['halvår', 2],
  ['år', 1],
];

/** The long words of the assignments, by which a matter in the calendar can be known to be about one of them. */
function topicsOf(list: AssignmentList): ReadonlySet<string> {
  return new Set(list.assignments.flatMap(({ assignment }) => longWords(assignment.plain)));
}

function takesUp({ groups }: Meeting, topics: ReadonlySet<string>): boolean {
  return groups
    .flatMap(({ matters }) => matters)
    .some(({ matter }) => {
      const words = longWords(matter.plain);
      return /uppdrag/i.test(matter.plain) || words.some((word) => topics.has(word));
    });
}

function longWords(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}{10,}/gu) ?? [];
}
