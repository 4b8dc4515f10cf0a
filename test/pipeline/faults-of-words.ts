import type { Fault } from './fault.js';

/** A paragraph added to the introduction, which is where the finding points. */
const added = (name: string, rule: string, words: string, line: RegExp): Fault => ({
  name,
  rule,
  file: 'inledning.md',
  plant: (text) => `${text}\n${words}\n`,
  line,
});

export const faultsOfWords: readonly Fault[] = [
  added(
    'a link that no reader can follow',
    'text/unusable-link',
    'Läs [förra planen](../plan.pdf).',
    /förra planen/,
  ),
  added('a picture in the middle of a line', 'text/picture', 'Se ![kartan](karta.png) här.', /kartan/),
  added('a number left to fill in', 'structure/placeholder', 'Beslutet har nummer RS/XXX/XXXX.', /XXX/),
  added(
    'a heading that skips a level',
    'structure/skipped-level',
    '### Bakgrund\n\nNämnden är ny.',
    /Bakgrund/,
  ),
  added('a heading numbered by hand', 'structure/hand-number', '## 1.1 Bakgrund\n\nNämnden är ny.', /1\.1/),
  added(
    'a note typed as a raised figure',
    'references/typed-note',
    'Nämnden är nybildad¹.\n\n¹ Sedan i fjol.',
    /nybildad¹/,
  ),
  added(
    'a table of contents typed by hand',
    'structure/typed-contents',
    'Så hänger planen ihop ........ 5',
    /\.{8} 5/,
  ),
  added(
    'a page number typed by hand',
    'references/typed-page',
    'Vad det kostar står längre fram (se sidan 4).',
    /se sidan 4/,
  ),
  added(
    'the word before a reference',
    'references/word-before',
    'Beloppen står i tabell :ref[ekonomi/ramar].',
    /tabell :ref/,
  ),
  added(
    'a part that is larger than the whole',
    'totals/text-part',
    'Nämnden ger 140 kurser, varav 195 på kvällar.',
    /195/,
  ),
  added(
    'a word written twice',
    'wording/repeated-word',
    'Nämnden ska se till att att vården räcker.',
    /att att/,
  ),
  added('a table that is not there', 'references/no-such-number', 'Se tabell 99.', /tabell 99/),
  added('a chapter that is not there', 'references/no-such-number', 'Se kapitel 42.', /kapitel 42/),
  added(
    'a reference to nothing below',
    'references/nothing-below',
    'Nämnden arbetar så, se nedan.',
    /se nedan/,
  ),
  added(
    'an appendix that is not there',
    'references/no-such-appendix',
    'Beloppen står i bilaga 3.',
    /bilaga 3/,
  ),
  added(
    'last year’s planning period',
    'periods/other-period',
    'Under planperioden 2001–2003 växer länet.',
    /2001/,
  ),
  added(
    'last year’s heading over this year’s table',
    'periods/heading-year',
    '## Budget 2003\n\n| Insats | Budget YEAR |\n|---|--:|\n| Kurser | 10 |',
    /Budget 2003/,
  ),
  added('another year than the plan’s', 'periods/other-period', 'Den här planen gäller 2003.', /2003/),
  added('percent written in two ways', 'wording/mixed-styles', 'Andelen är 5 % i norr och 7% i söder.', /7%/),
  added(
    'a point between thousands',
    'wording/thousands-point',
    'Lokalen kostar 12.500 kr i månaden.',
    /12\.500/,
  ),
  added(
    'a name in two spellings',
    'wording/name-spelling',
    'Systemet heter COSMIC. Systemet Cosmic är nytt.',
    /Cosmic/,
  ),
  added(
    'a name with and without a hyphen',
    'wording/name-spelling',
    'Region Norra-Länet och Region Norra Länet.',
    /Norra-Länet/,
  ),
  added(
    'a number that no statute has',
    'statutes/impossible-number',
    'Vården ges enligt hälso- och sjukvårdslagen (2017.30).',
    /2017\.30/,
  ),
  added(
    'a statute later than the decision',
    'statutes/later-year',
    'Nämnden följer patientlagen (2041:821).',
    /2041/,
  ),
  added(
    'a section of a statute without its number',
    'statutes/no-number',
    'Styrelsen har uppsikt enligt 6 kap. 1 § kommunallagen.',
    /6 kap/,
  ),
  added(
    'a number with two names',
    'statutes/two-names',
    'Patientlagen (2008:567) gäller här.\n\nDiskrimineringslagen (2008:567) gäller också.',
    /Diskrimineringslagen/,
  ),
  added(
    'a name with two numbers',
    'statutes/two-numbers',
    'Diskrimineringslagen (2008:567) gäller här.\n\nEnligt diskrimineringslagen (2008:576) ges stöd.',
    /2008:576/,
  ),
  added('a table without rows', 'tables/empty', '| Nämnd | Ram |\n|---|---|', /Nämnd \| Ram/),
  added(
    'letters of another alphabet',
    'wording/foreign-letters',
    'Nämnden ska utarbета en strategi.',
    /utarb/,
  ),
  added('an abbreviation explained too late', 'wording/abbreviation-before', 'Enkäten HME är viktig.', /HME/),
  {
    name: 'an abbreviation explained in two ways',
    rule: 'wording/abbreviation-twice',
    file: 'tabeller.md',
    plant: (text) => `${text}\nHälsans Metodenhet (HME) arbetar med detta.\n`,
    line: /Metodenhet/,
  },
  {
    name: 'a paragraph that is in two places',
    rule: 'wording/repeated-paragraph',
    file: 'inledning.md',
    plant: (text) => `${text}\n${long}\n\nDet gäller hela länet.\n\n${long}\n`,
    line: /Vården ska/,
  },
  {
    name: 'work that is left',
    rule: 'structure/left-to-do',
    file: 'inledning.md',
    plant: (text) => `---\natt göra: Skriv om texten.\n---\n${text}`,
    line: /att göra/,
  },
];

const long =
  'Vården ska vara nära och lätt att nå för alla som bor i länet, vare sig de bor i en stad eller på landet, och den ska hänga ihop.';
