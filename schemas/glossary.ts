import * as z from 'zod';
import { text } from './common.js';

const entry = z.strictObject({
  ord: text.meta({ description: 'Ordet eller begreppet.' }),
  förklaring: text.meta({ description: 'Vad det betyder.' }),
  källa: text.optional().meta({ description: 'Varifrån förklaringen kommer.' }),
});

/** `ordlista: …`: terms with what they mean. */
export const glossarySchema = z.strictObject({
  ordlista: text.meta({ description: 'Ordlistans rubrik.' }),
  poster: z
    .array(entry)
    .min(1, { error: 'not-empty' })
    .meta({ description: 'Orden, i den ordning de trycks.' }),
});

export type GlossaryRecord = z.infer<typeof glossarySchema>;
