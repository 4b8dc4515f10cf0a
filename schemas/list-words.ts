import * as z from 'zod';
import { text } from './common.js';

/** What a template calls the parts of the lists of the plan language. */
export const listWordsSchema = z.strictObject({
  uppdrag: z.strictObject({
    uppdrag: text,
    status: text,
    periodicitet: text,
    slutdatum: text,
    'beslutat av': text,
    'riktas till': text.meta({ description: 'Raden om mottagarna. {nämnder} byts.' }),
    'alla nämnder': text,
    'samordnas av': text.meta({ description: 'Tillägget om den som samordnar. {nämnd} byts.' }),
  }),
  kalender: z.strictObject({ datum: text, ärenden: text, punkt: text, ansvarig: text }),
  risker: z.strictObject({
    risk: text,
    sannolikhet: text,
    konsekvens: text,
    riskvärde: text,
    hantering: text,
  }),
  'juridiska personer': z.strictObject({
    namn: text,
    form: text,
    per: text.meta({ description: 'Dagen som uppgifter gäller. {datum} byts mot dagen.' }),
  }),
  beslut: z.strictObject({
    beslut: text,
    instans: text,
    datum: text,
    paragraf: text,
    diarienummer: text,
  }),
  ordlista: z.strictObject({
    källa: text.meta({ description: 'Varifrån en förklaring kommer. {källa} byts.' }),
  }),
});

export type ListWordsRecord = z.infer<typeof listWordsSchema>;
