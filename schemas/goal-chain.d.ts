import { z } from 'zod';
/**
 * The goal chain that a regionplan declares: the kinds, in order, and which stands under which. The schemas of
 * `goals.ts` are built from it, so a region's own words become the keys of its files.
 */
export declare const goalChainSchema: z.ZodRecord<
  z.ZodString,
  z.ZodObject<
    {
      flertal: z.ZodOptional<z.ZodString>;
      under: z.ZodOptional<z.ZodString>;
      'beslutas av': z.ZodOptional<z.ZodString>;
      mäts: z.ZodOptional<
        z.ZodEnum<{
          ja: 'ja';
          nej: 'nej';
        }>
      >;
    },
    z.core.$strict
  >
>;
export type GoalChainRecord = z.infer<typeof goalChainSchema>;
