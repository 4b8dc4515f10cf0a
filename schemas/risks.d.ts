import { z } from 'zod';
/** `risker: …`: a list of risks, each a text or a risk with how it is handled. */
export declare const risksSchema: z.ZodObject<
  {
    risker: z.ZodString;
    poster: z.ZodArray<
      z.ZodUnion<
        readonly [
          z.ZodString,
          z.ZodObject<
            {
              risk: z.ZodString;
              hantering: z.ZodOptional<z.ZodString>;
            },
            z.core.$strict
          >,
        ]
      >
    >;
  },
  z.core.$strict
>;
export type RisksRecord = z.infer<typeof risksSchema>;
