import * as z from 'zod';
import { text } from './common.js';
import { type RowRecord, rowSchema, rowsSchema } from './table-row.js';

export const tableKinds = z.enum([
  'ramar',
  'resursramar',
  'budgetbrygga',
  'kostnadsslag',
  'investeringar',
  'handlingsplan',
  'satsningar',
  'bakgrundsfaktorer',
  'resultatbudget',
  'kassaflöde',
  'balansbudget',
  'reserver',
  'statsbidrag',
]);

export const charts = z.enum(['staplar', 'vattenfall', 'inget']);

/** `tabell: …`: a table of figures. A row of figures is one scalar, cut at ` | `. */
export const tableSchema = z.strictObject({
  tabell: text.meta({ description: 'Tabellens rubrik.' }),
  sort: tableKinds
    .optional()
    .meta({ description: 'Vad för slags tabell det är. Ger rubriker och de formler som hör till.' }),
  diagram: charts.optional().meta({
    description:
      'Figuren efter tabellen: staplar jämför raderna, vattenfall visar vägen från en summa till en annan. Utelämnad: som mallen säger.',
  }),
  enhet: z.enum(['kr', 'tkr', 'mnkr', 'mdkr', 'ingen']).optional().meta({
    description: 'Beloppens enhet. Utelämnad: regionens beloppsenhet. ingen: siffrorna är inga belopp.',
  }),
  radrubrik: text.optional().meta({ description: 'Rubriken över radernas namn, till exempel Ramområde.' }),
  kolumner: text.meta({ description: 'Kolumnernas rubriker, åtskilda av | : Ram 2021 | Ram 2022.' }),
  läge: text.optional().meta({
    description: 'Vad kolumnerna är, åtskilda av | : Bokslut | Budget | Plan. Trycks ovanför rubrikerna.',
  }),
  textkolumner: text.optional().meta({
    description: 'Kolumner som innehåller text, åtskilda av | . En kolumn utan siffror är alltid text.',
  }),
  kolumnformler: z
    .record(text, text)
    .optional()
    .meta({ description: 'Hur en kolumn räknas ut, till exempel Netto: Intäkter − Kostnader.' }),
  rader: rowsSchema.meta({ description: 'Raderna, var och en som Namn: siffra | siffra.' }),
  summa: z.union([text, rowSchema]).optional().meta({
    description:
      'Bara ett namn på samma rad: summan räknas ut. ”Namn: siffra | siffra” på raden under: den angivna summan kontrolleras.',
  }),
  noter: z
    .array(text)
    .optional()
    .meta({ description: 'Noter under tabellen. Raderna hänvisar till dem med not: 1.' }),
});

export type TableRecord = z.infer<typeof tableSchema>;
export type { RowRecord };
