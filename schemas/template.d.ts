import { z } from 'zod';
/** `mall.yaml` of a template: what a plan of this look contains, its words and numbering. */
export declare const templateSchema: z.ZodObject<
  {
    mall: z.ZodString;
    titlar: z.ZodObject<
      {
        regionplan: z.ZodString;
        verksamhetsplan: z.ZodString;
        nämndplan: z.ZodString;
      },
      z.core.$strict
    >;
    ord: z.ZodObject<
      {
        innehåll: z.ZodString;
        sida: z.ZodString;
        fortsättning: z.ZodString;
        fotnot: z.ZodString;
        noter: z.ZodString;
        tillbaka: z.ZodString;
        hoppa: z.ZodString;
        tabell: z.ZodString;
        avsnitt: z.ZodString;
        'avsnitt utan nummer': z.ZodString;
        belopp: z.ZodString;
        fastställd: z.ZodString;
        beredd: z.ZodString;
        utkast: z.ZodString;
        regionplan: z.ZodString;
        diarienummer: z.ZodString;
        indikatorer: z.ZodString;
        'indikatorer f\u00F6r': z.ZodString;
        källa: z.ZodString;
        utfall: z.ZodString;
        målnivå: z.ZodString;
        skala: z.ZodString;
        riktning: z.ZodObject<
          {
            högre: z.ZodString;
            lägre: z.ZodString;
          },
          z.core.$strict
        >;
        ramområde: z.ZodString;
        rad: z.ZodString;
        namn: z.ZodString;
        'juridisk form': z.ZodString;
        per: z.ZodString;
        hantering: z.ZodString;
      },
      z.core.$strict
    >;
    rubriker: z.ZodObject<
      {
        numrering: z.ZodEnum<{
          ja: 'ja';
          nej: 'nej';
        }>;
        innehållsdjup: z.ZodEnum<{
          1: '1';
          2: '2';
          3: '3';
        }>;
      },
      z.core.$strict
    >;
    mål: z.ZodObject<
      {
        rubriker: z.ZodArray<z.ZodString>;
        numrerade: z.ZodEnum<{
          alla: 'alla';
          inga: 'inga';
          kapitel: 'kapitel';
        }>;
        ordning: z.ZodEnum<{
          'tabell f\u00F6rst': 'tabell först';
          'text f\u00F6rst': 'text först';
        }>;
      },
      z.core.$strict
    >;
    placering: z.ZodArray<
      z.ZodEnum<{
        'juridiska personer': 'juridiska personer';
        risker: 'risker';
        tabell: 'tabell';
      }>
    >;
  },
  z.core.$strict
>;
export type TemplateRecord = z.infer<typeof templateSchema>;
