import type { Bilingual } from '../base/bilingual.js';

/** The words for the formats that the schemas name: what is expected, as it follows ”ska vara” or ”is to be”. */
export const formats: Readonly<Record<string, Bilingual>> = {
  text: { sv: 'en text', en: 'a text' },
  date: { sv: 'ett datum som 2021-11-04', en: 'a date such as 2021-11-04' },
  calendar: { sv: 'en dag som finns i almanackan', en: 'a day that is in the calendar' },
  days: {
    sv: 'en dag eller flera, som 26 januari, 23–24 mars eller 2021-03-23',
    en: 'a day or several, such as 26 januari, 23–24 mars or 2021-03-23',
  },
  year: { sv: 'ett årtal som 2022', en: 'a year such as 2022' },
  paragraph: { sv: 'ett paragrafnummer som 317, utan §', en: 'a paragraph number such as 317, without §' },
  id: {
    sv: 'en beteckning utan mellanslag, som 2.1 eller rs-kontinuitet',
    en: 'an id without spaces, such as 2.1 or rs-kontinuitet',
  },
  folder: {
    sv: 'ett mappnamn med små bokstäver a–z, siffror och bindestreck, som regionstyrelsen',
    en: 'a folder name of lower-case a–z, digits and hyphens, such as regionstyrelsen',
  },
  period: {
    sv: 'ett år eller en period som 2022, 2022–2024 eller 2022 (2023–2024)',
    en: 'a year or a period such as 2022, 2022–2024 or 2022 (2023–2024)',
  },
  rule: {
    sv: 'en regel eller en hel grupp, som totals/column-sum eller totals/*',
    en: 'a rule or a whole group, such as totals/column-sum or totals/*',
  },
  'indicator-column': {
    sv: 'namn, källa, utfall eller målnivå, och efter de två sista gärna ett år som utfall -2 eller målnivå +1',
    en: 'namn, källa, utfall or målnivå, and after the last two a year if you like, as utfall -2 or målnivå +1',
  },
  'name-first': {
    sv: 'namn, som alltid är den första kolumnen',
    en: 'namn, which is always the first column',
  },
  'column-width': {
    sv: 'en del av tabellens bredd som 35 %, eller punkter som 60',
    en: 'a share of the width of the table such as 35 %, or points such as 60',
  },
  'too-wide': {
    sv: 'så smal att tabellens kolumner tillsammans blir högst 100 %',
    en: 'so narrow that the columns of the table make at most 100 % together',
  },
  color: { sv: 'en färg som #1f4e79', en: 'a colour such as #1f4e79' },
  length: { sv: 'ett mått i punkter som 10,5', en: 'a length in points such as 10,5' },
  'one-key': {
    sv: 'ett namn med sitt innehåll, som Namn: innehåll',
    en: 'one name with its content, as Name: content',
  },
  'note-numbers': {
    sv: 'numret på en not, som 1, eller flera, som 1, 4',
    en: 'the number of a note, such as 1, or several, such as 1, 4',
  },
  'csv-file': {
    sv: 'en lista med rader, eller namnet på en csv-fil som ramar.csv',
    en: 'a list of rows, or the name of a csv file such as ramar.csv',
  },
  'csv-columns': {
    sv: 'borta, eftersom rubrikerna är csv-filens första rad',
    en: 'left out, since the headings are the first line of the csv file',
  },
  'not-empty': { sv: 'en lista med minst en punkt', en: 'a list with at least one item' },
};

/** What a node is, in words that follow ”står” or ”is”. */
export const forms = {
  scalar: { sv: 'en text', en: 'a text' },
  list: { sv: 'en lista', en: 'a list' },
  map: { sv: 'nycklar med värden', en: 'keys with values' },
  empty: { sv: 'ingenting', en: 'nothing' },
} as const satisfies Record<string, Bilingual>;
