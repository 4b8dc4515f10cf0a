import * as z from 'zod';
import { tablePage } from './common.js';
import { once } from './once.js';

const page = (description: string) => tablePage.sida.unwrap().optional().meta({ description });

/** The page that each of the ready-made tables is set on where its own file does not say. */
export const tablePagesSchema = once(() =>
  z.strictObject({
    indikatorer: page('Sidan för målens tabeller.'),
    uppdrag: page('Sidan för tabellen över uppdrag.'),
    kalender: page('Sidan för tabellen över sammanträden.'),
    risker: page('Sidan för tabellen över risker.'),
    'juridiska personer': page('Sidan för tabellen över juridiska personer.'),
    beslut: page('Sidan för tabellen över beslut.'),
    dokument: page('Sidan för listor över dokument som står bredvid varandra.'),
  }),
);

export type TablePagesRecord = z.infer<ReturnType<typeof tablePagesSchema>>;
