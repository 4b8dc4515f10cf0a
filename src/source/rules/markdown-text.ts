import type { Rule } from '../../base/rule.js';

export const loneAsterisk: Rule = {
  id: 'markdown/lone-asterisk',
  severity: 'warning',
  title: { sv: 'Ensam asterisk', en: 'Lone asterisk' },
  why: {
    sv: 'Asterisken skrivs ut, eller gör resten av stycket kursivt så snart en till skrivs.',
    en: 'The asterisk is printed, or turns the rest of the paragraph italic as soon as another is written.',
  },
  help: { sv: 'Skriv \\* för en asterisk som ska synas.', en: 'Write \\* for an asterisk to be printed.' },
};

export const strayEmphasis: Rule = {
  id: 'markdown/stray-emphasis',
  severity: 'warning',
  title: { sv: 'Oväntad kursiv eller fet text', en: 'Unexpected italic or bold text' },
  why: {
    sv: 'Två asterisker som inte hör ihop gör texten mellan dem kursiv eller fet, och själva försvinner de.',
    en: 'Two asterisks that do not belong together turn the text between them italic or bold, and disappear themselves.',
  },
  help: {
    sv: 'Skriv \\* för varje asterisk som ska synas.',
    en: 'Write \\* for each asterisk to be printed.',
  },
};

export const rawHtml: Rule = {
  id: 'markdown/raw-html',
  severity: 'warning',
  title: { sv: 'HTML i texten', en: 'HTML in the text' },
  why: {
    sv: 'Planen blir både PDF och webbsida. HTML betyder inget i den ena och är osäkert i den andra.',
    en: 'The plan becomes both PDF and web page. HTML means nothing in the one and is unsafe in the other.',
  },
  help: {
    sv: 'Använd Markdown, till exempel *kursiv* och **fet**. Ska < synas: skriv \\<.',
    en: 'Use Markdown, for example *italic* and **bold**. To print <: write \\<.',
  },
};

export const brokenLink: Rule = {
  id: 'markdown/broken-link',
  severity: 'warning',
  title: { sv: 'Länk som inte blir en länk', en: 'Link that becomes no link' },
  why: {
    sv: 'Läsaren ser parenteser i stället för en länk eller en bild.',
    en: 'The reader sees brackets instead of a link or a picture.',
  },
  help: {
    sv: 'Skriv [text](adress) utan mellanslag i adressen.',
    en: 'Write [text](address) without spaces in the address.',
  },
};

export const footnoteMissing: Rule = {
  id: 'markdown/footnote-missing',
  severity: 'error',
  title: { sv: 'Fotnot som saknas', en: 'Missing footnote' },
  why: {
    sv: 'Läsaren ser hakparenteser i stället för en not.',
    en: 'The reader sees brackets instead of a note.',
  },
  help: { sv: 'Skriv noten på en egen rad.', en: 'Write the note on a line of its own.' },
};

export const footnoteUnused: Rule = {
  id: 'markdown/footnote-unused',
  severity: 'warning',
  title: { sv: 'Fotnot som ingen text hänvisar till', en: 'Footnote that no text refers to' },
  why: { sv: 'Noten kommer inte med i planen.', en: 'The note does not reach the plan.' },
  help: {
    sv: 'Skriv fotnotens tecken i texten, eller ta bort noten.',
    en: 'Write the sign of the note in the text, or remove the note.',
  },
};

export const footnoteDuplicate: Rule = {
  id: 'markdown/footnote-duplicate',
  severity: 'error',
  title: { sv: 'Två fotnoter med samma namn', en: 'Two footnotes with one name' },
  why: { sv: 'Den andra noten kommer inte med i planen.', en: 'The second note does not reach the plan.' },
  help: {
    sv: 'Ge noten ett eget namn, här och i texten.',
    en: 'Give the note a name of its own, here and in the text.',
  },
};
