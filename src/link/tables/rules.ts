import type { Rule } from '../../base/rule.js';

export const cellCount: Rule = {
  id: 'tables/cell-count',
  severity: 'error',
  title: { sv: 'Fel antal belopp i en rad', en: 'Wrong number of figures in a row' },
  why: {
    sv: 'Med för få eller för många belopp hamnar de under fel rubrik.',
    en: 'With too few or too many figures the amounts end up under the wrong heading.',
  },
  help: {
    sv: 'Skriv ett belopp för varje kolumn, med ett lodstreck mellan: 1 200 | 1 250. En tom ruta skrivs som –.',
    en: 'Write one figure for each column, with a vertical bar between: 1 200 | 1 250. A blank cell is written –.',
  },
};

export const notFigure: Rule = {
  id: 'tables/not-a-figure',
  severity: 'warning',
  title: { sv: 'Ruta som inte är en siffra', en: 'Cell that is not a figure' },
  why: {
    sv: 'En ruta som inte kan räknas gör att kolumnens summa varken kan räknas ut eller kontrolleras.',
    en: 'A cell that cannot be counted means that the column’s total can be neither computed nor checked.',
  },
  help: {
    sv: 'Skriv talet med decimalkomma och mellanslag mellan tusental, till exempel 1 369 635,5. En tom ruta skrivs som –. Rubriken på en kolumn med text skrivs efter textkolumner.',
    en: 'Write the number with a decimal comma and spaces between thousands, for example 1 369 635,5. A blank cell is written –. The heading of a column of words is written after textkolumner.',
  },
};

export const unknownNote: Rule = {
  id: 'tables/unknown-note',
  severity: 'error',
  title: { sv: 'Not som tabellen inte har', en: 'Note that the table does not have' },
  why: {
    sv: 'Läsaren söker förgäves efter noten under tabellen.',
    en: 'The reader looks in vain for the note under the table.',
  },
  help: {
    sv: 'Rätta numret, eller lägg till noten under noter. Den första noten är not 1.',
    en: 'Correct the number, or add the note under noter. The first note is note 1.',
  },
};

export const unusedNote: Rule = {
  id: 'tables/unused-note',
  severity: 'warning',
  title: { sv: 'Not som ingen rad hänvisar till', en: 'Note that no row refers to' },
  why: {
    sv: 'Läsaren ser en numrerad not men kan inte veta vilken siffra den förklarar.',
    en: 'The reader sees a numbered note but cannot tell which figure it explains.',
  },
  help: {
    sv: 'Skriv not: och numret på raden som noten hör till, eller ta bort noten.',
    en: 'Write not: and the number at the row that the note belongs to, or remove the note.',
  },
};

const formulaWhy = {
  sv: 'En formel som inte går att räkna kontrollerar ingenting, och det den skulle räkna ut blir tomt.',
  en: 'A formula that cannot be worked out checks nothing, and what it was to compute stays empty.',
};

export const unreadableFormula: Rule = {
  id: 'formulas/unreadable',
  severity: 'error',
  title: { sv: 'Formel som inte går att läsa', en: 'Formula that cannot be read' },
  why: formulaWhy,
  help: {
    sv: 'Skriv namn på rader eller kolumner med + − × / mellan, och mellanslag på båda sidor om tecknet. Ett namn som innehåller ett sådant tecken sätts inom ”…”.',
    en: 'Write names of rows or columns with + − × / between them, and a space on both sides of the sign. A name that holds such a sign is put within ”…”.',
  },
};

export const unknownName: Rule = {
  id: 'formulas/unknown-name',
  severity: 'error',
  title: { sv: 'Rad eller kolumn som inte finns', en: 'Row or column that does not exist' },
  why: formulaWhy,
  help: {
    sv: 'Skriv namnet som det står i tabellen. Ett namn som innehåller ett räknetecken sätts inom ”…”.',
    en: 'Write the name as it stands in the table. A name that holds a sign of arithmetic is put within ”…”.',
  },
};

export const ambiguousName: Rule = {
  id: 'formulas/ambiguous-name',
  severity: 'error',
  title: { sv: 'Namn som flera rader eller kolumner har', en: 'Name of several rows or columns' },
  why: formulaWhy,
  help: {
    sv: 'Ge dem olika namn.',
    en: 'Give them different names.',
  },
};

export const unknownTable: Rule = {
  id: 'formulas/unknown-table',
  severity: 'error',
  title: { sv: 'Tabell som inte finns', en: 'Table that does not exist' },
  why: formulaWhy,
  help: {
    sv: 'Skriv tabellens fil från planens mapp, utan .yaml, till exempel ekonomi/ramar, eller tabellens rubrik.',
    en: 'Write the table’s file from the plan’s folder, without .yaml, for example ekonomi/ramar, or its title.',
  },
};

export const nothingToSum: Rule = {
  id: 'formulas/nothing-to-sum',
  severity: 'error',
  title: { sv: 'Inget att summera', en: 'Nothing to add up' },
  why: formulaWhy,
  help: {
    sv: 'Raderna ovan räknas upp till närmaste summa eller mellanrubrik; skriv annars raderna med + mellan. I kolumnformler heter det summan av kolumnerna till vänster.',
    en: 'The rows above go up to the nearest sum or heading; otherwise write the rows with + between them. In formulas of columns it is summan av kolumnerna till vänster.',
  },
};

export const circularFormula: Rule = {
  id: 'formulas/circular',
  severity: 'error',
  title: { sv: 'Formler som går i cirkel', en: 'Formulas in a circle' },
  why: formulaWhy,
  help: {
    sv: 'Skriv siffrorna på en av raderna, eller ta bort en av formlerna.',
    en: 'State the figures of one of the rows, or remove one of the formulas.',
  },
};

export const rules: readonly Rule[] = [
  cellCount,
  notFigure,
  unknownNote,
  unusedNote,
  unreadableFormula,
  unknownName,
  ambiguousName,
  unknownTable,
  nothingToSum,
  circularFormula,
];
