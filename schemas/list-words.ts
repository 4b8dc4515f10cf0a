import * as z from 'zod';
import { text } from './common.js';
import { once } from './once.js';

/** What a template calls the parts of the lists of the plan language. */
export const listWordsSchema = once(() =>
  z.strictObject({
    uppdrag: z
      .strictObject({
        uppdrag: text.meta({ description: 'Kolumnrubriken över uppdragen.' }),
        status: text.meta({ description: 'Kolumnrubriken över hur långt uppdragen har kommit.' }),
        periodicitet: text.meta({ description: 'Kolumnrubriken över hur ofta uppdragen följs upp.' }),
        slutdatum: text.meta({ description: 'Kolumnrubriken över dagarna då uppdragen ska vara klara.' }),
        'beslutat av': text.meta({ description: 'Kolumnrubriken över dem som har gett uppdragen.' }),
        'riktas till': text.meta({ description: 'Raden om mottagarna. {nämnder} byts.' }),
        'alla nämnder': text.meta({ description: 'Orden när ett uppdrag riktas till alla nämnder.' }),
        'samordnas av': text.meta({ description: 'Tillägget om den som samordnar. {nämnd} byts.' }),
      })
      .meta({ description: 'Orden i tabellen över uppdrag.' }),
    kalender: z
      .strictObject({
        datum: text.meta({ description: 'Kolumnrubriken över dagarna.' }),
        ärenden: text.meta({ description: 'Kolumnrubriken över ärendena.' }),
        punkt: text.meta({ description: 'Kolumnrubriken över de enskilda punkterna.' }),
        ansvarig: text.meta({ description: 'Kolumnrubriken över dem som ansvarar.' }),
      })
      .meta({ description: 'Orden i tabellen över sammanträden.' }),
    risker: z
      .strictObject({
        risk: text.meta({ description: 'Kolumnrubriken över riskerna.' }),
        sannolikhet: text.meta({ description: 'Kolumnrubriken över hur troliga de är.' }),
        konsekvens: text.meta({ description: 'Kolumnrubriken över hur illa det vore.' }),
        riskvärde: text.meta({ description: 'Kolumnrubriken över sannolikhet gånger konsekvens.' }),
        hantering: text.meta({ description: 'Kolumnrubriken över vad som görs åt dem.' }),
      })
      .meta({ description: 'Orden i tabellen över risker.' }),
    'juridiska personer': z
      .strictObject({
        namn: text.meta({ description: 'Kolumnrubriken över namnen.' }),
        form: text.meta({ description: 'Kolumnrubriken över slagen av juridisk person.' }),
        per: text.meta({ description: 'Dagen som uppgifter gäller. {datum} byts mot dagen.' }),
      })
      .meta({ description: 'Orden i tabellen över juridiska personer.' }),
    beslut: z
      .strictObject({
        beslut: text.meta({ description: 'Kolumnrubriken över besluten.' }),
        instans: text.meta({ description: 'Kolumnrubriken över dem som beslutade.' }),
        datum: text.meta({ description: 'Kolumnrubriken över beslutsdagarna.' }),
        paragraf: text.meta({ description: 'Kolumnrubriken över paragraferna.' }),
        diarienummer: text.meta({ description: 'Kolumnrubriken över diarienumren.' }),
      })
      .meta({ description: 'Orden i tabellen över beslut.' }),
    ordlista: z
      .strictObject({
        källa: text.meta({ description: 'Varifrån en förklaring kommer. {källa} byts.' }),
      })
      .meta({ description: 'Orden i ordlistan.' }),
  }),
);

export type ListWordsRecord = z.infer<ReturnType<typeof listWordsSchema>>;
