import * as z from 'zod';
import { id, text, year } from './common.js';

const valuesByYear = z.record(year, z.string());

/** One indicator. Values stay as written here: the value grammar types them later, and what it cannot type stays. */
export const indicatorSchema = z.strictObject({
  id: id.meta({ description: 'Indikatorns eget id, detsamma år efter år.' }),
  namn: text.meta({ description: 'Vad som mäts.' }),
  källa: text.optional().meta({ description: 'Varifrån uppgiften hämtas.' }),
  enhet: text.optional().meta({ description: 'Enheten när värdena inte har den själva, till exempel %.' }),
  skala: text.optional().meta({ description: 'De svar som finns, till exempel ja/delvis/nej.' }),
  'önskad riktning': z
    .enum(['högre', 'lägre'])
    .optional()
    .meta({ description: 'Om ett högre eller lägre värde är bättre.' }),
  utfall: valuesByYear.optional().meta({ description: 'Utfall per år, till exempel 2020: 6,8.' }),
  målnivå: valuesByYear.optional().meta({ description: 'Målnivå per år, till exempel 2024: 6.' }),
});

export type IndicatorRecord = z.infer<typeof indicatorSchema>;
