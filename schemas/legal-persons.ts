import * as z from 'zod';
import { date, labelled, tablePage, text } from './common.js';

/** `juridiska personer: …`: the legal persons that a board has supervision over. */
export const legalPersonsSchema = z.strictObject({
  'juridiska personer': text.meta({ description: 'Tabellens rubrik.' }),
  ...tablePage,
  per: date.optional().meta({ description: 'Dagen som uppgifterna gäller, ÅÅÅÅ-MM-DD.' }),
  poster: z
    .array(labelled(text, 'Namnet och slaget av juridisk person, till exempel Inera AB: Aktiebolag.'))
    .min(1, { error: 'not-empty' })
    .meta({ description: 'De juridiska personerna, var och en som Namn: slag.' }),
});

export type LegalPersonsRecord = z.infer<typeof legalPersonsSchema>;
