import * as z from 'zod';
import { date, paragraph, tablePage, text } from './common.js';

const decision = z.strictObject({
  beslut: text.meta({ description: 'Vad som beslutades.' }),
  instans: text.meta({ description: 'Vem som beslutade, till exempel Regionfullmäktige.' }),
  datum: date.optional().meta({ description: 'Beslutsdatum, ÅÅÅÅ-MM-DD.' }),
  paragraf: paragraph.optional().meta({ description: 'Paragrafens nummer, utan §.' }),
  diarienummer: text.optional().meta({ description: 'Ärendets diarienummer.' }),
});

/** `beslut: …`: the decisions that a plan builds on or that have changed it. */
export const decisionsSchema = z.strictObject({
  beslut: text.meta({ description: 'Tabellens rubrik.' }),
  ...tablePage,
  poster: z.array(decision).min(1, { error: 'not-empty' }).meta({ description: 'Besluten.' }),
});

export type DecisionsRecord = z.infer<typeof decisionsSchema>;
