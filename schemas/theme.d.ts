import { z } from 'zod';
/** `utseende.yaml` of a template: measures in points, colours, and the files of the typeface and the web style. */
export declare const themeSchema: z.ZodObject<
  {
    sida: z.ZodObject<
      {
        bredd: z.ZodString;
        höjd: z.ZodString;
        marginaler: z.ZodObject<
          {
            över: z.ZodString;
            höger: z.ZodString;
            under: z.ZodString;
            vänster: z.ZodString;
          },
          z.core.$strict
        >;
      },
      z.core.$strict
    >;
    färger: z.ZodObject<
      {
        text: z.ZodString;
        dämpad: z.ZodString;
        accent: z.ZodString;
        ton: z.ZodString;
        linje: z.ZodString;
      },
      z.core.$strict
    >;
    text: z.ZodObject<
      {
        storlek: z.ZodString;
        radavstånd: z.ZodString;
        justering: z.ZodEnum<{
          ojämn: 'ojämn';
          rak: 'rak';
        }>;
        styckeavstånd: z.ZodString;
      },
      z.core.$strict
    >;
    rubriker: z.ZodArray<
      z.ZodObject<
        {
          storlek: z.ZodString;
          radavstånd: z.ZodString;
          före: z.ZodString;
          efter: z.ZodString;
          färg: z.ZodEnum<{
            accent: 'accent';
            text: 'text';
          }>;
        },
        z.core.$strict
      >
    >;
    tabell: z.ZodObject<
      {
        storlek: z.ZodString;
        radavstånd: z.ZodString;
        luft: z.ZodString;
      },
      z.core.$strict
    >;
    fotnot: z.ZodObject<
      {
        storlek: z.ZodString;
        radavstånd: z.ZodString;
      },
      z.core.$strict
    >;
    typsnitt: z.ZodObject<
      {
        normal: z.ZodString;
        kursiv: z.ZodString;
        fet: z.ZodString;
        'fet kursiv': z.ZodString;
      },
      z.core.$strict
    >;
    webbstil: z.ZodString;
  },
  z.core.$strict
>;
export type ThemeRecord = z.infer<typeof themeSchema>;
