import * as z from 'zod';
import { text, yesNo } from './common.js';

const goalKind = z.strictObject({
  flertal: text.optional().meta({
    description: 'Ordet i flertal. Det är också nyckeln som räknar upp dem, till exempel målområden.',
  }),
  under: text.optional().meta({ description: 'Det slag i kedjan som detta slag står under.' }),
  'beslutas av': text.optional().meta({ description: 'Vem som beslutar, till exempel regionfullmäktige.' }),
  mäts: yesNo.optional().meta({ description: 'ja för det slag som har källa, utfall och målnivå.' }),
});

/**
 * The goal chain that a regionplan declares: the kinds, in order, and which stands under which. The schemas of
 * `goals.ts` are built from it, so a region's own words become the keys of its files.
 */
export const goalChainSchema = z.record(text, goalKind);

export type GoalChainRecord = z.infer<typeof goalChainSchema>;
