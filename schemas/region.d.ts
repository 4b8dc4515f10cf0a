import { z } from 'zod';
/** `region.yaml`: the region and what holds for all its plans. */
export declare const regionSchema: z.ZodObject<
  {
    region: z.ZodString;
    förkortning: z.ZodOptional<z.ZodString>;
    mall: z.ZodOptional<z.ZodString>;
    beloppsenhet: z.ZodOptional<
      z.ZodEnum<{
        kr: 'kr';
        mdkr: 'mdkr';
        mnkr: 'mnkr';
        tkr: 'tkr';
      }>
    >;
    nämnder: z.ZodRecord<
      z.ZodString,
      z.ZodObject<
        {
          namn: z.ZodString;
          förkortning: z.ZodOptional<z.ZodString>;
        },
        z.core.$strict
      >
    >;
  },
  z.core.$strict
>;
export type RegionRecord = z.infer<typeof regionSchema>;
