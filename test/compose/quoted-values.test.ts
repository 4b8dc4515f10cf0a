import { describe, expect, it } from 'vitest';
import { composePlanFiles } from './compose-plan-files.js';
import { linesOf, sectionOf } from './lines-of.js';

function introduction(text: string, more: Readonly<Record<string, string>> = {}): string {
  const document = composePlanFiles({
    ...more,
    'halsonamnden/2022/inledning.md': `# Inledning\n\n${text}\n`,
  });
  return linesOf(sectionOf(document.children, 'Inledning').children).join('\n');
}

describe('a value of the model in a text', () => {
  it.each([
    [':värde{ram=halsonamnden år=2022}', '1 500,5 tkr'],
    [':värde{ram=halsonamnden år=2022 enhet=mnkr decimaler=1}', '1,5 mnkr'],
    [':värde{ram=halsonamnden år=2023 enhet=kr}', '1 560 000 kr'],
    [':värde{tabell=ekonomi/ramar år=2022}', '1 500,5 tkr'],
    [':värde{tabell=ekonomi/ramar rad=Vårdcentraler kolumn="Ram 2023"}', '1 250 tkr'],
    [':värde{tabell="Ekonomiska ramar" rad=folkhälsa år=2023}', '310 tkr'],
    [':värde{antal=mål}', '2'],
    [':värde{antal=indikator}', '1'],
    [':värde{antal=mål i=regionplanen}', '2'],
    [':värde{indikator=hn-rokare utfall=2020}', '7,4 %'],
    [':värde{indikator=hn-rokare målnivå=2022}', '6 %'],
  ])('%s prints %s', (written, printed) => {
    expect(introduction(`Det är ${written}.`)).toBe(`Det är ${printed}.`);
  });

  it('prints what the author wrote in brackets, also where the model has something else', () => {
    expect(introduction('Det är :värde[*1 600* tkr]{ram=halsonamnden år=2022}.')).toBe('Det är 1 600 tkr.');
  });

  it('prints the command where nothing can be fetched', () => {
    expect(introduction('Det är :värde{ram=nagon år=2022}.')).toBe('Det är :värde{ram=”nagon” år=”2022”}.');
  });

  it('follows the table', () => {
    const table =
      'tabell: Ramar\nsort: ramar\nkolumner: Ram 2022\nrader:\n  - Ett: 10\n  - Två: 20\nsumma: Totalt\n';
    const text = ':värde{ram=halsonamnden år=2022}';
    expect(introduction(text, { 'halsonamnden/2022/ekonomi/ramar.yaml': table })).toBe('30 tkr');
  });

  it('stands in headings and footnotes as well', () => {
    const document = composePlanFiles({
      'halsonamnden/2022/inledning.md':
        '# Ramen är :värde{ram=halsonamnden år=2022}\n\nText[^1].\n\n[^1]: Av :värde{antal=mål} mål.\n',
    });
    expect(linesOf(document.children).join('\n')).toContain('Ramen är 1 500,5 tkr');
    expect(linesOf(document.notes.flatMap(({ children }) => children))).toEqual(['Av 2 mål.']);
  });
});
