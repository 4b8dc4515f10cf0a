import * as z from 'zod';
import { id, text, toDo, year } from './common.js';

/** Values by year, or one value where the plan names no year. */
const values = z.union([z.string(), z.record(year, z.string())]);

/** One indicator. Values stay as written here: the value grammar types them later, and what it cannot type stays. */
export const indicatorSchema = z.strictObject({
  id: id.meta({ description: 'Indikatorns eget id, detsamma år efter år.' }),
  namn: text.meta({ description: 'Vad som mäts.' }),
  källa: z
    .union([text, z.array(text).min(1, { error: 'not-empty' })])
    .optional()
    .meta({ description: 'Varifrån uppgiften hämtas, eller en lista när det är flera källor.' }),
  definition: text.optional().meta({ description: 'Hur det som mäts är avgränsat.' }),
  enhet: text.optional().meta({ description: 'Enheten när värdena inte har den själva, till exempel %.' }),
  skala: text.optional().meta({ description: 'De svar som finns, till exempel ja/delvis/nej.' }),
  'önskad riktning': z
    .enum(['högre', 'lägre'])
    .optional()
    .meta({ description: 'Om ett högre eller lägre värde är bättre.' }),
  baslinje: z.string().optional().meta({ description: 'Värdet som målnivån jämförs med.' }),
  utfall: values.optional().meta({ description: 'Utfall per år, till exempel 2020: 6,8, eller utan år.' }),
  målnivå: values.optional().meta({ description: 'Målnivå per år, till exempel 2024: 6, eller utan år.' }),
  not: text.optional().meta({
    description: 'En not under tabellen. Indikatorer med samma not får samma stjärna.',
  }),
  ...toDo,
});

export type IndicatorRecord = z.infer<typeof indicatorSchema>;
