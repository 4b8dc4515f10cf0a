import * as z from 'zod';
import { tablePage, text } from './common.js';

/** From very low to very high, as a figure or as a word. */
const grade = z.enum(['1', '2', '3', '4', '5', 'mycket låg', 'låg', 'medel', 'hög', 'mycket hög']);

const risk = z.strictObject({
  risk: text.meta({ description: 'Vad som kan hända.' }),
  sannolikhet: grade
    .optional()
    .meta({ description: 'Hur troligt det är: 1–5 eller mycket låg till mycket hög.' }),
  konsekvens: grade
    .optional()
    .meta({ description: 'Hur illa det vore: 1–5 eller mycket låg till mycket hög.' }),
  hantering: text.optional().meta({ description: 'Vad som görs åt det.' }),
});

/** `risker: …`: a list of risks, each a text or a risk with how likely and grave it is and how it is handled. */
export const risksSchema = z.strictObject({
  risker: text.meta({ description: 'Listans rubrik.' }),
  ...tablePage,
  poster: z
    .array(z.union([text, risk]))
    .min(1, { error: 'not-empty' })
    .meta({ description: 'Riskerna.' }),
});

export type RisksRecord = z.infer<typeof risksSchema>;
