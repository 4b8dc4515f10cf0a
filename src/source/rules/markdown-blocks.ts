import type { Rule } from '../../base/rule.js';

export const headingSpace: Rule = {
  id: 'markdown/heading-space',
  severity: 'error',
  title: { sv: 'Rubrik utan mellanslag efter #', en: 'Heading without a space after #' },
  why: {
    sv: 'Avsnittet får ingen rubrik, ingen plats i innehållsförteckningen och inget nummer.',
    en: 'The section gets no heading, no place in the table of contents and no number.',
  },
  help: { sv: 'Skriv ett mellanslag efter #.', en: 'Write a space after #.' },
};

export const underlinedHeading: Rule = {
  id: 'markdown/underlined-heading',
  severity: 'warning',
  title: { sv: 'Text som blir rubrik av strecket under', en: 'Text made a heading by the line below' },
  why: {
    sv: 'En rad med streck direkt under en text gör texten till rubrik.',
    en: 'A line of dashes right below a text makes the text a heading.',
  },
  help: {
    sv: 'Lämna en tom rad före strecken, eller skriv ## före rubriken.',
    en: 'Leave an empty line before the dashes, or write ## before the heading.',
  },
};

export const yearList: Rule = {
  id: 'markdown/year-list',
  severity: 'warning',
  title: { sv: 'Årtal som blir en numrerad lista', en: 'Year that becomes a numbered list' },
  why: {
    sv: 'En rad som börjar med ett tal och punkt är en punkt i en numrerad lista.',
    en: 'A line that begins with a number and a full stop is an item of a numbered list.',
  },
  help: { sv: 'Skriv ett omvänt snedstreck före punkten.', en: 'Write a backslash before the full stop.' },
};

export const bulletSign: Rule = {
  id: 'markdown/bullet-sign',
  severity: 'warning',
  title: { sv: 'Punkttecken som inte blir en lista', en: 'Bullet sign that makes no list' },
  why: {
    sv: 'Raderna skrivs ut i följd som ett stycke, och en skärmläsare hör ingen lista.',
    en: 'The lines are printed as one paragraph, and a screen reader hears no list.',
  },
  help: { sv: 'Börja varje punkt med ”- ”.', en: 'Begin each item with “- ”.' },
};

export const indentedCode: Rule = {
  id: 'markdown/indented-code',
  severity: 'warning',
  title: { sv: 'Indragen text som blir programkod', en: 'Indented text that becomes program code' },
  why: {
    sv: 'Fyra mellanslag eller en tabb först på raden betyder programkod.',
    en: 'Four spaces or a tab at the start of a line mean program code.',
  },
  help: { sv: 'Ta bort indraget.', en: 'Remove the indentation.' },
};

export const notATable: Rule = {
  id: 'markdown/not-a-table',
  severity: 'error',
  title: { sv: 'Tabell som inte blir en tabell', en: 'Table that becomes no table' },
  why: {
    sv: 'Raderna skrivs ut som löpande text med lodstreck.',
    en: 'The rows are printed as running text with vertical bars.',
  },
  help: {
    sv: 'Skriv en rad med streck under rubrikraden.',
    en: 'Write a line of dashes below the header row.',
  },
};

export const tableCells: Rule = {
  id: 'markdown/table-cells',
  severity: 'error',
  title: { sv: 'Fel antal celler på raden', en: 'Wrong number of cells in the row' },
  why: {
    sv: 'Celler som rubrikraden saknar plats för skrivs inte ut.',
    en: 'Cells that the header row has no room for are not printed.',
  },
  help: {
    sv: 'Låt raden ha lika många lodstreck som rubrikraden.',
    en: 'Let the row have as many vertical bars as the header row.',
  },
};

export const boldHeading: Rule = {
  id: 'markdown/bold-heading',
  severity: 'warning',
  title: { sv: 'Fet text som rubrik', en: 'Bold text for a heading' },
  why: {
    sv: 'En skärmläsare hör ingen rubrik, och den finns varken i innehållsförteckningen eller bland PDF-filens bokmärken.',
    en: 'A screen reader hears no heading, and it is neither in the contents nor among the bookmarks of the PDF file.',
  },
  help: {
    sv: 'Skriv rubriken med nummertecken: # för ett kapitel, ## för en underrubrik.',
    en: 'Write the heading with number signs: # for a chapter, ## for a heading below it.',
  },
};
