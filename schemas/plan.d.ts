import { z } from 'zod';
/** `plan.yaml` of a regionplan. */
export declare const regionplanSchema: z.ZodObject<
  {
    titel: z.ZodOptional<z.ZodString>;
    period: z.ZodString;
    läge: z.ZodEnum<{
      beredd: 'beredd';
      fastställd: 'fastställd';
      utkast: 'utkast';
    }>;
    beslut: z.ZodOptional<
      z.ZodObject<
        {
          instans: z.ZodString;
          datum: z.ZodOptional<z.ZodString>;
          paragraf: z.ZodOptional<z.ZodString>;
          diarienummer: z.ZodOptional<z.ZodString>;
        },
        z.core.$strict
      >
    >;
    innehåll: z.ZodArray<z.ZodString>;
    plan: z.ZodLiteral<'regionplan'>;
    målkedja: z.ZodRecord<
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
  },
  z.core.$strict
>;
/** `plan.yaml` of a board's plan. */
export declare const boardPlanSchema: z.ZodObject<
  {
    titel: z.ZodOptional<z.ZodString>;
    period: z.ZodString;
    läge: z.ZodEnum<{
      beredd: 'beredd';
      fastställd: 'fastställd';
      utkast: 'utkast';
    }>;
    beslut: z.ZodOptional<
      z.ZodObject<
        {
          instans: z.ZodString;
          datum: z.ZodOptional<z.ZodString>;
          paragraf: z.ZodOptional<z.ZodString>;
          diarienummer: z.ZodOptional<z.ZodString>;
        },
        z.core.$strict
      >
    >;
    innehåll: z.ZodArray<z.ZodString>;
    plan: z.ZodEnum<{
      nämndplan: 'nämndplan';
      verksamhetsplan: 'verksamhetsplan';
    }>;
    nämnd: z.ZodString;
    regionplan: z.ZodString;
  },
  z.core.$strict
>;
export type RegionplanRecord = z.infer<typeof regionplanSchema>;
export type BoardPlanRecord = z.infer<typeof boardPlanSchema>;
