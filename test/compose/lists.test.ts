import { describe, expect, it } from 'vitest';
import { composePlanFiles } from './compose-plan-files.js';
import { linesOf, sectionOf } from './lines-of.js';

/** What a data file that no text places is printed as, under its own heading. */
function printed(file: string, title: string): readonly string[] {
  const { children } = composePlanFiles({ 'halsonamnden/2022/lista.yaml': file });
  return linesOf(sectionOf(children, title).children);
}

describe('lists', () => {
  it('print assignments with their recipients, and only the columns that are used', () => {
    const file = `uppdrag: Uppdrag från fullmäktige
beslutat av: Regionfullmäktige
poster:
  - uppdrag: Korta köerna.
    status: ej påbörjad
    riktas till: alla nämnder
    samordnas av: halsonamnden
    slutdatum: 2023-12-31
  - Se över öppettiderna.
`;
    expect(printed(file, 'Uppdrag från fullmäktige')).toEqual([
      'table: Uppdrag från fullmäktige',
      'Status | Uppdrag | Slutdatum',
      'Ej påbörjad | Korta köerna. / Riktas till alla nämnder med särskilt uppdrag till Hälsonämnden att samordna | 2023-12-31',
      ' | Se över öppettiderna. | ',
      'note: Beslutat av: Regionfullmäktige',
    ]);
  });

  it('print a calendar in which a meeting spans its matters', () => {
    const file = `kalender: Sammanträden
år: 2022
möten:
  - datum: 23–24 mars
    ärenden:
      Återkommande ärenden:
        - Bokslut: Ekonomichef
        - Personal
      Uppföljning:
        - Köer: Vårdchef
  - datum: 30 maj-1 juni
  - datum: 2022-09-05
`;
    expect(printed(file, 'Sammanträden')).toEqual([
      'table: Sammanträden',
      'Datum | Ärenden | Punkt | Ansvarig',
      '=3 23–24 mars | =2 Återkommande ärenden | Bokslut | Ekonomichef',
      'Personal | ',
      'Uppföljning | Köer | Vårdchef',
      '30 maj–1 juni |  | >2 ',
      '5 september |  | >2 ',
    ]);
  });

  it('print a calendar that does not sort its matters without a column for it', () => {
    const file = `kalender: Sammanträden
år: 2022
möten:
  - datum: 23–24 mars
    ärenden:
      - Bokslut: Ekonomichef
      - Personal
  - datum: 10 juni
`;
    expect(printed(file, 'Sammanträden')).toEqual([
      'table: Sammanträden',
      'Datum | Ärenden | Ansvarig',
      '=2 23–24 mars | Bokslut | Ekonomichef',
      'Personal | ',
      '10 juni | >2 ',
    ]);
  });

  it('print a calendar in which one meeting does not sort its matters', () => {
    const file = `kalender: Sammanträden
år: 2022
möten:
  - datum: 23 mars
    ärenden:
      Uppföljning:
        - Köer: Vårdchef
  - datum: 10 juni
    ärenden:
      - Budgetdag
`;
    expect(printed(file, 'Sammanträden')).toEqual([
      'table: Sammanträden',
      'Datum | Ärenden | Punkt | Ansvarig',
      '23 mars | Uppföljning | Köer | Vårdchef',
      '10 juni |  | Budgetdag | ',
    ]);
  });

  it('print the value of a risk that is judged, in figures or in words', () => {
    const file = `risker: Risker
poster:
  - risk: Personalen räcker inte.
    sannolikhet: hög
    konsekvens: 5
    hantering: Fler utbildas.
  - risk: Taket läcker.
    sannolikhet: 2
    konsekvens: 1
`;
    expect(printed(file, 'Risker')).toEqual([
      'table: Risker',
      'Risk | Sannolikhet | Konsekvens | Riskvärde | Hantering',
      'Personalen räcker inte. | Hög | 5 | 20 | Fler utbildas.',
      'Taket läcker. | 2 | 1 | 2 | ',
    ]);
  });

  it('print related documents under their headings with links and status', () => {
    const file = `dokument: Relaterade dokument
poster:
  Strategier:
    - Folkhälsostrategi
    - namn: Vårdstrategi
      länk: https://example.se/strategi
      status: uppdateras 2023
`;
    expect(printed(file, 'Relaterade dokument')).toEqual([
      'label: Strategier',
      '- Folkhälsostrategi',
      '- Vårdstrategi, https://example.se/strategi (uppdateras 2023)',
    ]);
  });

  it('print a glossary with the source after what a term means', () => {
    const file = `ordlista: Ord
poster:
  - ord: Utfall
    förklaring: Det redovisade resultatet.
    källa: Redovisningen
`;
    expect(printed(file, 'Ord')).toEqual([
      'label: Utfall',
      'Det redovisade resultatet. (Källa: Redovisningen)',
    ]);
  });

  it('print decisions with body, day and paragraph', () => {
    const file = `beslut: Beslut om planen
poster:
  - beslut: Planen fastställs.
    instans: Hälsonämnden
    datum: 2021-11-04
    paragraf: 17
`;
    expect(printed(file, 'Beslut om planen')).toEqual([
      'table: Beslut om planen',
      'Beslut | Instans | Datum | Paragraf',
      'Planen fastställs. | Hälsonämnden | 2021-11-04 | § 17',
    ]);
  });

  it('end a text with those who sign it', () => {
    const text = `---
undertecknare:
  - namn: Anna Berg
    parti: S
    titel: Ordförande
  - namn: Bo Dal
    parti: Liberalerna
---
# Inledning

Vi vill mer.
`;
    const { children } = composePlanFiles({ 'halsonamnden/2022/inledning.md': text });
    expect(linesOf(sectionOf(children, 'Inledning').children)).toEqual([
      'Vi vill mer.',
      'Anna Berg (S) / Ordförande',
      'Bo Dal / Liberalerna',
    ]);
  });
});
