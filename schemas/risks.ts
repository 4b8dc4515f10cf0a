import * as z from 'zod';
import { text } from './common.js';

const risk = z.strictObject({
  risk: text.meta({ description: 'Vad som kan hända.' }),
  hantering: text.optional().meta({ description: 'Vad som görs åt det.' }),
});

/** `risker: …`: a list of risks, each a text or a risk with how it is handled. */
export const risksSchema = z.strictObject({
  risker: text.meta({ description: 'Listans rubrik.' }),
  poster: z
    .array(z.union([text, risk]))
    .min(1, { error: 'not-empty' })
    .meta({ description: 'Riskerna.' }),
});

export type RisksRecord = z.infer<typeof risksSchema>;
