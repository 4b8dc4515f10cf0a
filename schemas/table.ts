import * as z from 'zod';
import { labelled, text, unit } from './common.js';

const figures = z.string();

/** `tabell: …`: a table of figures. A row of figures is one scalar, cut at ` | `. */
export const tableSchema = z.strictObject({
  tabell: text.meta({ description: 'Tabellens rubrik.' }),
  sort: z.enum(['ramar']).optional().meta({ description: 'Vad för slags tabell det är: ramar.' }),
  enhet: unit.optional().meta({ description: 'Beloppens enhet. Utelämnad: regionens beloppsenhet.' }),
  radrubrik: text.optional().meta({ description: 'Rubriken över radernas namn, till exempel Ramområde.' }),
  kolumner: text.meta({ description: 'Kolumnernas rubriker, åtskilda av | : Ram 2021 | Ram 2022.' }),
  rader: z
    .array(labelled(figures, 'Radens namn och dess siffror, åtskilda av | .'))
    .min(1, { error: 'not-empty' })
    .meta({ description: 'Raderna, var och en som Namn: siffra | siffra.' }),
  summa: z
    .union([text, labelled(figures, 'Summans namn och de angivna siffrorna.')])
    .optional()
    .meta({
      description:
        'Bara ett namn på samma rad: summan räknas ut. ”Namn: siffra | siffra” på raden under: den angivna summan kontrolleras.',
    }),
  noter: z.array(text).optional().meta({ description: 'Noter under tabellen.' }),
});

export type TableRecord = z.infer<typeof tableSchema>;
