import { z } from 'zod';
/** `juridiska personer: …`: the legal persons that a board has supervision over. */
export declare const legalPersonsSchema: z.ZodObject<
  {
    'juridiska personer': z.ZodString;
    per: z.ZodOptional<z.ZodString>;
    poster: z.ZodArray<
      z.ZodRecord<z.ZodString, z.ZodType<string, unknown, z.core.$ZodTypeInternals<string, unknown>>>
    >;
  },
  z.core.$strict
>;
export type LegalPersonsRecord = z.infer<typeof legalPersonsSchema>;
