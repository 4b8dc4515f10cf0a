import * as z from 'zod';
import { date, tablePage, text } from './common.js';

const boards = z
  .union([text, z.array(text).min(1, { error: 'not-empty' })])
  .optional()
  .meta({ description: 'Nämndernas mappar, som de heter i region.yaml, eller alla nämnder.' });

const assignment = z.strictObject({
  uppdrag: text.meta({ description: 'Vad som ska göras.' }),
  status: z
    .enum(['ej påbörjad', 'påbörjad', 'pågår', 'klar', 'avbruten'])
    .optional()
    .meta({ description: 'Hur långt uppdraget har kommit.' }),
  'riktas till': boards,
  'samordnas av': text.optional().meta({
    description: 'Den nämnd som har särskilt uppdrag att samordna, med namnet på dess mapp.',
  }),
  periodicitet: text.optional().meta({ description: 'Hur ofta uppdraget följs upp.' }),
  slutdatum: date.optional().meta({ description: 'Dagen då uppdraget ska vara klart, ÅÅÅÅ-MM-DD.' }),
  'beslutat av': text
    .optional()
    .meta({ description: 'Vem som har gett uppdraget, till exempel Regionfullmäktige.' }),
});

/** `uppdrag: …`: assignments that a plan has been given or gives. */
export const assignmentsSchema = z.strictObject({
  uppdrag: text.meta({ description: 'Tabellens rubrik.' }),
  ...tablePage,
  'beslutat av': text.optional().meta({ description: 'Vem som har gett alla uppdragen i listan.' }),
  poster: z
    .array(z.union([text, assignment]))
    .min(1, { error: 'not-empty' })
    .meta({ description: 'Uppdragen.' }),
});

export type AssignmentsRecord = z.infer<typeof assignmentsSchema>;
