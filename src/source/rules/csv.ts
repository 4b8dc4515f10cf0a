import type { Rule } from '../../base/rule.js';

export const csvQuote: Rule = {
  id: 'source/csv-quote',
  severity: 'error',
  title: { sv: 'Citattecken i csv-filen som inte går ihop', en: 'Quotes in the csv file that do not match' },
  why: {
    sv: 'Ett citattecken som inte avslutas sväljer rutorna och raderna efter det.',
    en: 'A quote that is not closed swallows the cells and lines after it.',
  },
  help: {
    sv: 'Sätt citattecken på båda sidor om hela rutan, och skriv ett citattecken inne i den dubbelt: "".',
    en: 'Put quotes on both sides of the whole cell, and write a quote inside it twice: "".',
  },
};

export const csvColumns: Rule = {
  id: 'source/csv-columns',
  severity: 'error',
  title: { sv: 'Csv-fil utan kolumner', en: 'Csv file without columns' },
  why: {
    sv: 'Utan tecken mellan rutorna går det inte att veta vilken siffra som hör till vilken rubrik.',
    en: 'Without a sign between the cells nobody can tell which figure belongs to which heading.',
  },
  help: {
    sv: 'Skilj rutorna åt med semikolon, komma eller tabb, lika på alla rader. Den första raden är rubrikerna.',
    en: 'Part the cells with semicolons, commas or tabs, alike on every line. The first line holds the headings.',
  },
};
