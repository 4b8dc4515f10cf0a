import * as z from 'zod';
import { tablePage, text, yesNo } from './common.js';

const entry = z.strictObject({
  namn: text.meta({ description: 'Dokumentets namn.' }),
  länk: z
    .union([text, z.array(text).min(1, { error: 'not-empty' })])
    .optional()
    .meta({ description: 'Adressen, eller orden som leder dit, eller en lista när det är flera.' }),
  status: text
    .optional()
    .meta({ description: 'Vad som händer med dokumentet, till exempel uppdateras inför 2025.' }),
});

const entries = z.array(z.union([text, entry])).min(1, { error: 'not-empty' });

/** `dokument: …`: documents that a plan relates to, in one list or under headings. */
export const documentsSchema = z.strictObject({
  dokument: text.meta({ description: 'Listans rubrik.' }),
  ...tablePage,
  poster: z
    .union([entries, z.record(text, entries)])
    .meta({ description: 'Dokumenten, i en lista eller i flera under var sin rubrik.' }),
  'bredvid varandra': yesNo.optional().meta({
    description: 'ja när listorna ska stå bredvid varandra, som spalter, i stället för under varandra.',
  }),
});

export type DocumentsRecord = z.infer<typeof documentsSchema>;
