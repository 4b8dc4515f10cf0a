import * as z from 'zod';
import { text, yesNo } from './common.js';

const goalKind = z.strictObject({
  flertal: text.optional().meta({
    description: 'Ordet i flertal. Det är också nyckeln som räknar upp dem, till exempel målområden.',
  }),
  under: z
    .union([text, z.array(text).min(1, { error: 'not-empty' })])
    .optional()
    .meta({ description: 'Det slag i kedjan som detta slag står under, eller en lista när det är flera.' }),
  'beslutas av': z.enum(['regionfullmäktige', 'nämnd']).optional().meta({
    description:
      'regionfullmäktige: målen räknas upp i regionplanen. nämnd: varje nämnd skriver dem i sina målfiler.',
  }),
  mäts: yesNo.optional().meta({ description: 'ja för det slag som har källa, utfall och målnivå.' }),
  tvärgående: yesNo.optional().meta({
    description: 'ja för ett slag som går tvärs över de andra, till exempel perspektiv.',
  }),
  rubrik: text.optional().meta({
    description:
      'Hur slaget trycks som rubrik, till exempel Mål {id}. {namn}, eller orden över en lista eller kolumn.',
  }),
  källa: text.optional().meta({ description: 'Kolumnrubriken över källorna, för det slag som mäts.' }),
  utfall: text.optional().meta({ description: 'Kolumnrubriken över utfallen, för det slag som mäts.' }),
  målnivå: text.optional().meta({
    description: 'Kolumnrubriken över målnivåerna, till exempel Målvärde, för det slag som mäts.',
  }),
});

/**
 * The goal chain that a regionplan declares: the kinds, in order, and which stands under which. The schemas of
 * `goals.ts` are built from it, so a region's own words become the keys of its files.
 */
export const goalChainSchema = z.record(text, goalKind);

export type GoalChainRecord = z.infer<typeof goalChainSchema>;
