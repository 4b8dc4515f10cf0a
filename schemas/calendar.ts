import * as z from 'zod';
import { labelled, tablePage, text, year } from './common.js';

const months = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const day = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?: (?:${months}))?)`;

/** `26 januari`, `23–24 mars`, `30 mars–1 april`, `2021-03-23`, `2021-03-23–2021-03-24`. */
const days = z.string().regex(new RegExp(`^${day}(?: ?[-–] ?${day})?$`), { error: 'days' });

const matters = z.array(
  z.union([text, labelled(text, 'Ärendet och den som ansvarar, till exempel Fastighet: Fastighetschef.')]),
);

const meeting = z.strictObject({
  datum: days.meta({ description: 'Dagen eller dagarna: 26 januari, 23–24 mars eller 2021-03-23.' }),
  ärenden: z
    .union([matters, z.record(text, matters)])
    .optional()
    .meta({
      description:
        'Ärendena, i en lista eller i flera under var sin rubrik, till exempel Återkommande ärenden och Uppföljning.',
    }),
});

/** `kalender: …`: a year of meetings with what is taken up at each and who is responsible for it. */
export const calendarSchema = z.strictObject({
  kalender: text.meta({ description: 'Tabellens rubrik.' }),
  ...tablePage,
  år: year.meta({ description: 'Året som dagarna hör till.' }),
  möten: z.array(meeting).min(1, { error: 'not-empty' }).meta({ description: 'Sammanträdena, i ordning.' }),
});

export type CalendarRecord = z.infer<typeof calendarSchema>;
