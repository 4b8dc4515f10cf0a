import { z } from 'zod';
/** `tabell: …`: a table of figures. A row of figures is one scalar, cut at ` | `. */
export declare const tableSchema: z.ZodObject<
  {
    tabell: z.ZodString;
    sort: z.ZodOptional<
      z.ZodEnum<{
        ramar: 'ramar';
      }>
    >;
    enhet: z.ZodOptional<
      z.ZodEnum<{
        kr: 'kr';
        mdkr: 'mdkr';
        mnkr: 'mnkr';
        tkr: 'tkr';
      }>
    >;
    radrubrik: z.ZodOptional<z.ZodString>;
    kolumner: z.ZodString;
    rader: z.ZodArray<
      z.ZodRecord<z.ZodString, z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>
    >;
    summa: z.ZodOptional<
      z.ZodUnion<
        readonly [
          z.ZodString,
          z.ZodRecord<z.ZodString, z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>,
        ]
      >
    >;
    noter: z.ZodOptional<z.ZodArray<z.ZodString>>;
  },
  z.core.$strict
>;
export type TableRecord = z.infer<typeof tableSchema>;
