import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { dataOfType } from '../../model/data-of.js';
import type { Meeting } from '../../model/lists.js';
import { typesetDays } from '../../value/typeset-days.js';
import { parseValue } from '../../value/value-grammar.js';
import type { Check } from '../check.js';

const rule: Rule = {
  id: 'calendar/out-of-order',
  severity: 'warning',
  title: { sv: 'Dagar i fel ordning', en: 'Days out of order' },
  why: {
    sv: 'Den som läser uppifrån missar ett sammanträde, eller så är dagen fel.',
    en: 'Those who read from the top miss a meeting, or else the day is wrong.',
  },
  help: { sv: 'Rätta dagen, eller flytta sammanträdet.', en: 'Correct the day, or move the meeting.' },
};

/** Told where a meeting begins before the one above it has ended. */
export const meetingsOutOfOrder: Check = {
  rule,
  find: (plan) =>
    dataOfType(plan, 'calendar').flatMap((calendar) => {
      const meetings = calendar.meetings.filter(isPossible);
      return meetings.flatMap((meeting, index) => finding(meeting, meetings[index - 1]));
    }),
};

/** Days that do not exist, and a meeting that ends before it begins, have had their finding. */
function isPossible({ first, last }: Meeting): boolean {
  return first <= last && [first, last].every((iso) => parseValue(iso).kind === 'date');
}

function finding(meeting: Meeting, above: Meeting | undefined): readonly Diagnostic[] {
  if (!above || meeting.first > above.last) return [];
  return [
    diagnose(rule, {
      place: meeting.place,
      message: {
        sv: `${typesetDays(meeting.first, meeting.first)} står efter ${typesetDays(above.last, above.last)} i kalendern.`,
        en: `${meeting.first} stands after ${above.last} in the calendar.`,
      },
      related: [
        { place: above.place, message: { sv: 'Här står dagen ovanför.', en: 'The day above is here.' } },
      ],
    }),
  ];
}
