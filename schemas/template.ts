import * as z from 'zod';
import { chartsSchema } from './charts.js';
import { columnWidthsSchema } from './column-widths.js';
import { text, yesNo } from './common.js';
import { dataKinds } from './data-kinds.js';
import { listWordsSchema } from './list-words.js';
import { once } from './once.js';
import { tablePagesSchema } from './table-pages.js';

const dataKindNames = Object.keys(dataKinds) as [keyof typeof dataKinds, ...(keyof typeof dataKinds)[]];

const words = once(() =>
  z.strictObject({
    innehåll: text.meta({ description: 'Rubriken över innehållsförteckningen.' }),
    sida: text.meta({ description: 'Sidfoten. {sida} och {sidor} byts mot siffror.' }),
    fortsättning: text.meta({
      description: 'Orden efter namnet på en tabell som fortsätter från sidan före.',
    }),
    fotnot: text.meta({ description: 'Ordet för en fotnot, för den som får sidan uppläst.' }),
    noter: text.meta({ description: 'Rubriken över noterna på webbsidan.' }),
    tillbaka: text.meta({ description: 'Länken från en not tillbaka till texten.' }),
    hoppa: text.meta({ description: 'Länken direkt till texten, för den som använder tangentbord.' }),
    tabell: text.meta({ description: 'En tabells nummer. {nummer} byts mot siffran.' }),
    'tom tabell': text.meta({ description: 'Orden i en tabell som inte har några rader.' }),
    avsnitt: text.meta({ description: 'En hänvisning till ett numrerat avsnitt. {nummer} byts mot numret.' }),
    'avsnitt utan nummer': text.meta({
      description: 'En hänvisning till ett onumrerat avsnitt. {rubrik} byts mot rubriken.',
    }),
    'på sidan': text.meta({
      description:
        'Sidan som en hänvisning leder till, skriven med {sida} efter :ref[…]. {sida} byts mot siffran.',
    }),
    register: text.meta({ description: 'Rubriken över registret.' }),
    belopp: text.meta({ description: 'Tabellens enhet. {enhet} byts mot till exempel tkr.' }),
    fastställd: text.meta({ description: 'Beslutet. {instans} byts mot den som beslutade.' }),
    beredd: text.meta({ description: 'Planens läge på omslaget när den är klar för beslut.' }),
    utkast: text.meta({ description: 'Planens läge på omslaget när den är ett utkast.' }),
    regionplan: text.meta({ description: 'Orden före regionplanens år på omslaget.' }),
    diarienummer: text.meta({ description: 'Orden före diarienumret på omslaget.' }),
    'indikatorer för': text.meta({
      description:
        'Indikatortabellens namn. {Slag} byts mot ordet för det som mäter, {mål} mot målets rubrik.',
    }),
    'delmål för': text.meta({
      description: 'Namnet på tabellen över nämndens mål. {Slag}, {indikatorer} och {mål} byts.',
    }),
    'delas med': text.meta({ description: 'Raden om vilka som delar ett mål. {nämnder} byts.' }),
    och: text.meta({ description: 'Ordet före det sista i en uppräkning.' }),
    baslinje: text.meta({ description: 'Raden om det värde som målnivån jämförs med. {värde} byts.' }),
    källa: text.meta({ description: 'Kolumnrubriken över källorna.' }),
    utfall: text.meta({ description: 'Kolumnrubriken över utfallen.' }),
    målnivå: text.meta({ description: 'Kolumnrubriken över målnivåerna.' }),
    skala: text.meta({ description: 'Raden under en indikator med skala. {skala} byts mot skalan.' }),
    riktning: z
      .strictObject({
        högre: text.meta({ description: 'Orden när ett högre värde är bättre.' }),
        lägre: text.meta({ description: 'Orden när ett lägre värde är bättre.' }),
      })
      .meta({ description: 'Raden under en indikator med önskad riktning.' }),
    ramområde: text.meta({ description: 'Rubriken över radernas namn i en tabell över ramar.' }),
    rad: text.meta({ description: 'Rubriken över radernas namn i andra tabeller.' }),
  }),
);

const depth = z.enum(['1', '2', '3', '4', '5', '6']);

const headings = once(() =>
  z.strictObject({
    numrering: yesNo.meta({ description: 'ja om rubrikerna numreras.' }),
    nummer: z.array(text).min(1, { error: 'not-empty' }).meta({
      description:
        'Hur numret skrivs på varje nivå, till exempel {nummer} eller {nummer} följt av en punkt. Den sista gäller även djupare.',
    }),
    nummerdjup: depth.meta({ description: 'Hur många rubriknivåer som får nummer.' }),
    innehållsdjup: depth.meta({ description: 'Hur många rubriknivåer innehållsförteckningen har.' }),
  }),
);

const goals = once(() =>
  z.strictObject({
    rubriker: z.array(text).min(1, { error: 'not-empty' }).meta({
      description:
        'Rubriken för varje nivå i målkedjan. {Slag}, {id} och {namn} byts. Den sista gäller även djupare.',
    }),
    numrerade: z.enum(['alla', 'kapitel', 'inga']).meta({
      description: 'Vilka målrubriker som numreras; kapitel är de överst i målkedjan.',
    }),
    samlingsrubrik: text.meta({
      description:
        'Rubriken över målen under vart och ett av de översta, i nämndernas planer. {Nämndens} byts mot till exempel Regionstyrelsens. nej om de inte har någon.',
    }),
    kolumner: z
      .array(z.string().regex(/^(namn|källa|(utfall|målnivå)( [+-]?\d)?)$/, { error: 'indicator-column' }))
      .refine(([first]) => first === 'namn', { error: 'name-first', path: [0] })
      .meta({
        description:
          'Indikatortabellens kolumner i ordning: namn, källa, utfall och målnivå. utfall -2 är året två år före planens, och den kolumnen finns även när ingen indikator har något värde där.',
      }),
    register: yesNo
      .optional()
      .meta({ description: 'ja om planen slutar med ett register över mål och indikatorer.' }),
    ordning: z
      .enum(['tabell först', 'text först'])
      .meta({ description: 'Vad som står först under ett mål.' }),
  }),
);

/** `mall.yaml` of a template: what a plan of this look contains, its words and numbering. */
export const templateSchema = once(() =>
  z.strictObject({
    mall: text.meta({ description: 'Mallens namn.' }),
    'bygger på': text
      .optional()
      .meta({ description: 'Mallen som gäller i allt som inte står i den här filen.' }),
    titlar: z
      .strictObject({
        regionplan: text.meta({ description: 'Titeln på en regionplan.' }),
        verksamhetsplan: text.meta({ description: 'Titeln på en verksamhetsplan.' }),
        nämndplan: text.meta({ description: 'Titeln på en nämndplan.' }),
      })
      .meta({ description: 'Dokumentets titel för varje slag av plan.' }),
    ord: words().meta({ description: 'Mallens ord: rubriker, sidfot och tabellernas kolumner.' }),
    listor: listWordsSchema().meta({ description: 'Orden i de färdiga listorna, slag för slag.' }),
    rubriker: headings().meta({ description: 'Rubrikernas numrering och innehållsförteckningens djup.' }),
    mål: goals().meta({ description: 'Hur målen skrivs ut.' }),
    kolumnbredder: columnWidthsSchema().optional().meta({
      description:
        'Hur breda kolumnerna är i de färdiga tabellerna: en del av tabellen, som 35 %, eller punkter, som 60. De som inte står här får den bredd som innehållet behöver.',
    }),
    sidor: tablePagesSchema().optional().meta({
      description:
        'Sidan som de färdiga tabellerna står på, liggande eller stående, där tabellens egen fil inte säger något. De som inte står här vänder sidan när orden inte får plats annars.',
    }),
    diagram: chartsSchema().meta({ description: 'Vad som ritas, och vad det heter.' }),
    placering: z.array(z.enum(dataKindNames)).meta({
      description: 'Slagen av data som ingen text placerar, i den ordning de trycks sist i planen.',
    }),
  }),
);

export type TemplateRecord = z.infer<ReturnType<typeof templateSchema>>;
