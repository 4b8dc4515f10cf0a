import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { Rule } from '../../base/rule.js';
import { dataOfType } from '../../model/data-of.js';
import type { Meeting, MeetingCalendar } from '../../model/lists.js';
import type { Check } from '../check.js';
import type { Passage } from '../prose/passage.js';
import { proseOf } from '../prose/passages.js';
import { type Hit, search, word } from '../prose/search.js';

const rule: Rule = {
  id: 'calendar/follow-ups',
  severity: 'warning',
  title: { sv: 'Färre uppföljningar än planen lovar', en: 'Fewer follow-ups than the plan promises' },
  why: {
    sv: 'Det planen lovar följs inte upp om det inte finns ett sammanträde att göra det på.',
    en: 'What the plan promises is not followed up unless there is a meeting to do it at.',
  },
  help: {
    sv: 'Lägg till uppföljningen i kalendern, eller ändra löftet i texten.',
    en: 'Add the follow-up to the calendar, or change the promise in the text.',
  },
};

/** ”följs upp två gånger per år”, in a sentence that may have other words between. */
const promise = word(
  '(?:(en gång|två|tre|fyra|fem|sex|[2-9])(?: gånger)? (?:per|om|under|varje) år(?:et)?|(?:varje|per) (halvår|tertial|kvartal))',
  'i',
);

const counts: Readonly<Record<string, number>> = {
  ...{ 'en gång': 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6 },
  ...{ halvår: 2, tertial: 3, kvartal: 4 },
};

/**
 * A text under a heading promises that something is followed up so many times a year. It is held against the calendar
 * where that has follow-ups of what the heading names: of what the calendar never mentions nobody can tell whether
 * it belongs there.
 */
export const promisedFollowUps: Check = {
  rule,
  find: (plan) => {
    const calendars = dataOfType(plan, 'calendar');
    if (calendars.length === 0) return [];
    const headings = headingOf(proseOf(plan));
    return search(proseOf(plan), promise)
      .filter(isOfFollowUp)
      .flatMap((hit) => finding(hit, headings.get(hit.passage), calendars));
  },
};

/** The heading that each passage stands under. */
function headingOf(passages: readonly Passage[]): ReadonlyMap<Passage, string> {
  let heading: Passage | undefined;
  return new Map(
    passages.map((passage) => {
      if (passage.kind === 'heading') heading = passage;
      return [passage, heading?.path === passage.path ? heading.text : ''];
    }),
  );
}

function isOfFollowUp({ passage, index, text }: Hit): boolean {
  const before = passage.text.lastIndexOf('.', index) + 1;
  const after = passage.text.indexOf('.', index + text.length);
  const sentence = passage.text.slice(before, after < 0 ? undefined : after);
  return /följ\p{L}* .*\bupp|uppfölj/iu.test(sentence);
}

function finding(
  hit: Hit,
  heading: string | undefined,
  calendars: readonly MeetingCalendar[],
): readonly Diagnostic[] {
  const subject = folded(heading ?? '');
  const written = hit.parts.join('').toLowerCase();
  const promised = counts[written] ?? Number(written);
  const meetings = calendars.flatMap((calendar) => calendar.meetings);
  const planned = meetings.filter((meeting) => followsUp(meeting, subject)).length;
  if (subject.length < 5 || planned === 0 || planned >= promised) return [];
  return [
    diagnose(rule, {
      place: hit.place,
      message: {
        sv: `Texten lovar ${promised} uppföljningar per år under ”${heading}”, men kalendern har ${planned}.`,
        en: `The text promises ${promised} follow-ups a year under “${heading}”, but the calendar has ${planned}.`,
      },
      related: calendars.map(({ place }) => ({
        place,
        message: { sv: 'Här är kalendern.', en: 'The calendar is here.' },
      })),
    }),
  ];
}

/** At a meeting a matter follows something up when it says so itself or stands under a heading that does. */
function followsUp({ groups }: Meeting, subject: string): boolean {
  return groups.some(({ heading, matters }) =>
    matters.some(
      ({ matter }) =>
        folded(matter.plain).includes(subject) && /uppfölj/i.test(`${heading?.plain ?? ''} ${matter.plain}`),
    ),
  );
}

/** ”Intern kontroll” and ”internkontroll” are the same. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}
