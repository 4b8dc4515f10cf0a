import * as z from 'zod';
import { once } from './once.js';

const width = (description: string) =>
  z
    .string()
    .regex(/^\d+(,\d+)?( ?%)?$/, { error: 'column-width' })
    .optional()
    .meta({ description });

/** The columns of one table. Shares of its width can at most be all of it. */
function table(columns: Readonly<Record<string, ReturnType<typeof width>>>, description: string) {
  return z
    .strictObject(columns)
    .superRefine((widths, context) => {
      const columns = Object.entries(widths);
      const shares = columns.map((_, index) =>
        sumOfShares(columns.slice(0, index + 1).map(([, one]) => one)),
      );
      const key = columns[shares.findIndex((share) => share > 100)]?.[0];
      if (key !== undefined) {
        context.addIssue({ code: 'custom', message: 'too-wide', path: [key], input: widths[key] });
      }
    })
    .optional()
    .meta({ description });
}

function sumOfShares(widths: readonly (string | undefined)[]): number {
  const shares = widths.filter((one) => one?.endsWith('%'));
  return shares.reduce((sum, one) => sum + Number(one?.replace(/ ?%$/, '').replace(',', '.')), 0);
}

/** How wide the columns of the ready-made tables are, as shares of the table (`35 %`) or in points (`60`). */
export const columnWidthsSchema = once(() =>
  z.strictObject({
    indikatorer: table(
      {
        namn: width('Bredden på kolumnen med namnen.'),
        källa: width('Bredden på kolumnen med källorna.'),
        utfall: width('Bredden på var och en av kolumnerna med utfall.'),
        målnivå: width('Bredden på var och en av kolumnerna med målnivåer.'),
      },
      'Kolumnerna i indikatortabellen.',
    ),
    uppdrag: table(
      {
        status: width('Bredden på kolumnen som visar hur långt uppdragen har kommit.'),
        uppdrag: width('Bredden på kolumnen med uppdragen.'),
        'beslutat av': width('Bredden på kolumnen med dem som har gett uppdragen.'),
        periodicitet: width('Bredden på kolumnen som visar hur ofta uppdragen följs upp.'),
        slutdatum: width('Bredden på kolumnen med slutdatum.'),
      },
      'Kolumnerna i tabellen över uppdrag.',
    ),
    kalender: table(
      {
        datum: width('Bredden på kolumnen med dagarna.'),
        ärenden: width('Bredden på kolumnen med slagen av ärenden.'),
        punkt: width('Bredden på kolumnen med de enskilda punkterna.'),
        ansvarig: width('Bredden på kolumnen med dem som ansvarar.'),
      },
      'Kolumnerna i tabellen över sammanträden.',
    ),
    risker: table(
      {
        risk: width('Bredden på kolumnen med riskerna.'),
        sannolikhet: width('Bredden på kolumnen som visar hur troliga de är.'),
        konsekvens: width('Bredden på kolumnen som visar hur illa det vore.'),
        riskvärde: width('Bredden på kolumnen med riskvärdet.'),
        hantering: width('Bredden på kolumnen som visar vad som görs åt dem.'),
      },
      'Kolumnerna i tabellen över risker.',
    ),
    'juridiska personer': table(
      {
        namn: width('Bredden på kolumnen med namnen.'),
        form: width('Bredden på kolumnen med slagen av juridisk person.'),
      },
      'Kolumnerna i tabellen över juridiska personer.',
    ),
    beslut: table(
      {
        beslut: width('Bredden på kolumnen med besluten.'),
        instans: width('Bredden på kolumnen med dem som beslutade.'),
        datum: width('Bredden på kolumnen med beslutsdagarna.'),
        paragraf: width('Bredden på kolumnen med paragraferna.'),
        diarienummer: width('Bredden på kolumnen med diarienumren.'),
      },
      'Kolumnerna i tabellen över beslut.',
    ),
  }),
);

export type ColumnWidthsRecord = z.infer<ReturnType<typeof columnWidthsSchema>>;
