import * as z from 'zod';
import { labelled, text } from './common.js';

const parts = z.array(
  z
    .union([
      text,
      labelled(
        z.array(text).min(1, { error: 'not-empty' }),
        'En del, och efter kolonet en lista med andra rubriker som också duger.',
      ),
    ])
    .meta({
      description:
        'Skriv ord som ska stå i någon av planens rubriker. Duger även andra rubriker skriver du ett kolon och dem som en lista på raderna under.',
    }),
);

/** `delar.yaml` of a template: the sections that every plan of a kind is to have. */
export const templatePartsSchema = z.strictObject({
  'bygger på': text
    .optional()
    .meta({ description: 'Mallen som gäller i allt som inte står i den här filen.' }),
  regionplan: parts.meta({ description: 'Det som varje regionplan ska ha en rubrik för.' }),
  verksamhetsplan: parts.meta({ description: 'Det som varje verksamhetsplan ska ha en rubrik för.' }),
  nämndplan: parts.meta({ description: 'Det som varje nämndplan ska ha en rubrik för.' }),
});

export type TemplatePartsRecord = z.infer<typeof templatePartsSchema>;
