import { z } from 'zod';
/** One indicator. Values stay as written here: the value grammar types them later, and what it cannot type stays. */
export declare const indicatorSchema: z.ZodObject<
  {
    id: z.ZodString;
    namn: z.ZodString;
    källa: z.ZodOptional<z.ZodString>;
    enhet: z.ZodOptional<z.ZodString>;
    skala: z.ZodOptional<z.ZodString>;
    '\u00F6nskad riktning': z.ZodOptional<
      z.ZodEnum<{
        högre: 'högre';
        lägre: 'lägre';
      }>
    >;
    utfall: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
    målnivå: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodString>>;
  },
  z.core.$strict
>;
export type IndicatorRecord = z.infer<typeof indicatorSchema>;
