import * as z from 'zod';
import { tablePage, text } from './common.js';
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

const csvFile = z.string().regex(/\.csv$/i, { error: 'csv-file' });

/** `tabell: …`: a table of figures. A row of figures is one scalar, cut at ` | `, or a line of a CSV file. */
export const tableSchema = z
  .strictObject({
    tabell: text.meta({ description: 'Tabellens rubrik.' }),
    sort: tableKinds
      .optional()
      .meta({ description: 'Vad för slags tabell det är. Ger rubriker och de formler som hör till.' }),
    diagram: charts.optional().meta({
      description:
        'Figuren efter tabellen: staplar jämför raderna, vattenfall visar vägen från en summa till en annan. Utelämnad: som mallen säger.',
    }),
    ...tablePage,
    enhet: z.enum(['kr', 'tkr', 'mnkr', 'mdkr', 'ingen']).optional().meta({
      description: 'Beloppens enhet. Utelämnad: regionens beloppsenhet. ingen: siffrorna är inga belopp.',
    }),
    radrubrik: text.optional().meta({ description: 'Rubriken över radernas namn, till exempel Ramområde.' }),
    kolumner: text.optional().meta({
      description:
        'Kolumnernas rubriker, åtskilda av | : Ram 2021 | Ram 2022. I en csv-fil är de första raden.',
    }),
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
    rader: z.union([rowsSchema, csvFile]).meta({
      description: 'Raderna, var och en som Namn: siffra | siffra, eller namnet på en csv-fil som har dem.',
    }),
    summa: z.union([text, rowSchema]).optional().meta({
      description:
        'Bara ett namn på samma rad: summan räknas ut. ”Namn: siffra | siffra” på raden under: den angivna summan kontrolleras.',
    }),
    noter: z
      .array(text)
      .optional()
      .meta({ description: 'Noter under tabellen. Raderna hänvisar till dem med not: 1.' }),
  })
  .superRefine(({ kolumner, rader }, context) => {
    if (kolumner === undefined && typeof rader !== 'string') {
      context.addIssue({ code: 'invalid_type', expected: 'string', path: ['kolumner'], input: kolumner });
    }
    if (kolumner !== undefined && typeof rader === 'string' && rader !== '') {
      context.addIssue({ code: 'custom', message: 'csv-columns', path: ['kolumner'], input: kolumner });
    }
  });

export type TableRecord = z.infer<typeof tableSchema>;
export type { RowRecord };
