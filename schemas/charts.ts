import * as z from 'zod';
import { text, yesNo } from './common.js';
import { once } from './once.js';
import { charts, tableKinds } from './table.js';

const chartWords = once(() =>
  z.strictObject({
    figur: text.meta({ description: 'En figurs nummer. {nummer} byts mot siffran.' }),
    'visa som tabell': text.meta({
      description: 'Orden på webbsidan som fäller ut en figurs uppgifter som tabell.',
    }),
    staplar: text.meta({
      description: 'Ett stapeldiagram i ord, för den som får sidan uppläst. {innehåll} byts mot uppgifterna.',
    }),
    vattenfall: text.meta({
      description: 'Ett vattenfallsdiagrams namn. {rad}, {början} och {slut} byts.',
    }),
    'vattenfall i ord': text.meta({
      description: 'Ett vattenfallsdiagram i ord, för den som får sidan uppläst. {innehåll} byts.',
    }),
    'avkortad axel': text.meta({ description: 'Raden under ett diagram vars summor inte ritas från noll.' }),
    'utveckling i ord': text.meta({
      description: 'Utvecklingslinjen i ord, för den som får sidan uppläst. {utfall} och {målnivå} byts.',
    }),
    utveckling: text.meta({ description: 'Kolumnrubriken över utvecklingslinjerna.' }),
    teckenförklaring: text.meta({
      description:
        'Noten som förklarar utvecklingslinjens tecken. {utfall} och {målnivå} byts mot orden för dem.',
    }),
    'målen i överblick': text.meta({ description: 'Rubriken över målträdet när mallen placerar det.' }),
    målträd: text.meta({ description: 'Målträdets namn. {led} byts mot leden i flertal.' }),
    'målträd i ord': text.meta({
      description: 'Målträdet i ord, för den som får sidan uppläst. {innehåll} byts mot målen.',
    }),
  }),
);

/** What a template draws, and what it calls it. */
export const chartsSchema = once(() =>
  z.strictObject({
    tabeller: z.partialRecord(tableKinds, charts).meta({
      description: 'Diagrammet till varje sort av tabell som inte själv säger något: ramar: staplar.',
    }),
    utvecklingslinje: yesNo.meta({
      description: 'ja om indikatorer med minst tre värden får en liten linje på sin rad.',
    }),
    målträd: yesNo.meta({ description: 'ja om regionplanens mål också ritas som ett träd.' }),
    ord: chartWords().meta({ description: 'Figurernas ord.' }),
  }),
);
