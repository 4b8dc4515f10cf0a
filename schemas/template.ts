import * as z from 'zod';
import { text, yesNo } from './common.js';
import { dataKinds } from './data-kinds.js';
import { listWordsSchema } from './list-words.js';

const dataKindNames = Object.keys(dataKinds) as [keyof typeof dataKinds, ...(keyof typeof dataKinds)[]];

const words = z.strictObject({
  innehåll: text,
  sida: text.meta({ description: 'Sidfoten. {sida} och {sidor} byts mot siffror.' }),
  fortsättning: text,
  fotnot: text,
  noter: text,
  tillbaka: text,
  hoppa: text,
  tabell: text.meta({ description: 'En tabells nummer. {nummer} byts mot siffran.' }),
  avsnitt: text.meta({ description: 'En hänvisning till ett numrerat avsnitt. {nummer} byts mot numret.' }),
  'avsnitt utan nummer': text.meta({
    description: 'En hänvisning till ett onumrerat avsnitt. {rubrik} byts mot rubriken.',
  }),
  belopp: text.meta({ description: 'Tabellens enhet. {enhet} byts mot till exempel tkr.' }),
  fastställd: text.meta({ description: 'Beslutet. {instans} byts mot den som beslutade.' }),
  beredd: text,
  utkast: text,
  regionplan: text,
  diarienummer: text,
  'indikatorer för': text.meta({
    description: 'Indikatortabellens namn. {Slag} byts mot ordet för det som mäter, {mål} mot målets rubrik.',
  }),
  'delmål för': text.meta({
    description: 'Namnet på tabellen över nämndens mål. {Slag}, {indikatorer} och {mål} byts.',
  }),
  'delas med': text.meta({ description: 'Raden om vilka som delar ett mål. {nämnder} byts.' }),
  och: text.meta({ description: 'Ordet före det sista i en uppräkning.' }),
  baslinje: text.meta({ description: 'Raden om det värde som målnivån jämförs med. {värde} byts.' }),
  källa: text,
  utfall: text,
  målnivå: text,
  skala: text.meta({ description: 'Raden under en indikator med skala. {skala} byts mot skalan.' }),
  riktning: z.strictObject({ högre: text, lägre: text }),
  ramområde: text,
  rad: text,
});

const headings = z.strictObject({
  numrering: yesNo.meta({ description: 'ja om rubrikerna numreras.' }),
  innehållsdjup: z
    .enum(['1', '2', '3'])
    .meta({ description: 'Hur många rubriknivåer innehållsförteckningen har.' }),
});

const goals = z.strictObject({
  rubriker: z.array(text).min(1, { error: 'not-empty' }).meta({
    description:
      'Rubriken för varje nivå i målkedjan. {Slag}, {id} och {namn} byts. Den sista gäller även djupare.',
  }),
  numrerade: z.enum(['alla', 'kapitel', 'inga']).meta({ description: 'Vilka målrubriker som numreras.' }),
  ordning: z.enum(['tabell först', 'text först']).meta({ description: 'Vad som står först under ett mål.' }),
});

/** `mall.yaml` of a template: what a plan of this look contains, its words and numbering. */
export const templateSchema = z.strictObject({
  mall: text.meta({ description: 'Mallens namn.' }),
  'bygger på': text
    .optional()
    .meta({ description: 'Mallen som gäller i allt som inte står i den här filen.' }),
  titlar: z.strictObject({ regionplan: text, verksamhetsplan: text, nämndplan: text }),
  ord: words,
  listor: listWordsSchema,
  rubriker: headings,
  mål: goals,
  placering: z
    .array(z.enum(dataKindNames))
    .meta({ description: 'Slagen av data som ingen text placerar, i den ordning de trycks sist i planen.' }),
});

export type TemplateRecord = z.infer<typeof templateSchema>;
