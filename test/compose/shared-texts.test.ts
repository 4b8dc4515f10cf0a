import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { printedText } from '../docs/printed-text.js';
import { composePlanFiles } from './compose-plan-files.js';

const board = 'halsonamnden/2022';
const inledning = (text: string) => `# Inledning\n\n${text}\n`;
const mal = (text: string) => `---\nmål: 1.2\nutan indikatorer: Mäts av en annan.\n---\n${text}\n`;

function printed(files: Readonly<Record<string, string | Uint8Array>>): string {
  return printedText(composePlanFiles(files));
}

describe('a shared text', () => {
  it('stands in every place, under the heading there', () => {
    const document = composePlanFiles({
      'texter/vard.md': '### Nära vård\n\nVården är nära.\n\n#### Långt bort\n\nInte där.\n',
      [`${board}/inledning.md`]: inledning('## Läget\n\n::infoga[texter/vard]'),
      [`${board}/mal/1.2-nara-vard.md`]: mal('::infoga[texter/vard]'),
    });
    const text = printedText(document);
    expect(text.split('Vården är nära.')).toHaveLength(3);
    expect(text).toContain('1.1.1 Nära vård');
    expect(text).toContain('Inte där.');
  });

  it('is the one nearest the plan', () => {
    const files = {
      'texter/vard.md': 'Regionens ord.\n',
      'regionplan/2022-2024/texter/vard.md': 'Periodens ord.\n',
      [`${board}/inledning.md`]: inledning('::infoga[texter/vard]'),
    };
    expect(printed(files)).toContain('Periodens ord.');
    expect(printed({ ...files, [`${board}/texter/vard.md`]: 'Planens ord.\n' })).toContain('Planens ord.');
  });

  it('keeps its notes and addresses apart from those of the text around it, and has each note once', () => {
    const document = composePlanFiles({
      'texter/vard.md': 'Nära[^1] i [länet][l].\n\n[^1]: Om vården.\n\n[l]: https://lan.exempel\n',
      [`${board}/inledning.md`]: inledning(
        'Eget[^1] i [huset][l].\n\n::infoga[texter/vard]\n\n[^1]: Eget ord.\n\n[l]: https://hus.exempel',
      ),
      [`${board}/mal/1.2-nara-vard.md`]: mal('::infoga[texter/vard]'),
    });
    expect(document.notes.map(({ number }) => number)).toEqual([1, 2]);
    expect(JSON.stringify(document.notes)).toMatch(/Eget ord.*Om vården/);
    const urls = JSON.stringify(document).match(/https:\/\/\w+\.exempel/g);
    expect(urls).toEqual(['https://hus.exempel', 'https://lan.exempel', 'https://lan.exempel']);
  });

  it('has its pictures from its own folder', () => {
    const text = JSON.stringify(
      composePlanFiles({
        'texter/vard.md': '![Karta](karta.png)\n',
        'texter/karta.png': encode({ width: 4, height: 2, channels: 1, depth: 8, data: new Uint8Array(8) }),
        [`${board}/inledning.md`]: inledning('::infoga[texter/vard]'),
      }),
    );
    expect(text).toContain('"number":"Figur 1"');
  });

  it('speaks of the plan that it stands in', () => {
    const text = printed({
      'texter/pengar.md': 'Ramen är :värde{ram=halsonamnden år=2022}, se :ref[ekonomi].\n',
      [`${board}/inledning.md`]: inledning('::infoga[texter/pengar]'),
    });
    expect(text).toContain('Ramen är 1 500,5 tkr, se avsnitt 3.');
  });

  it('can be a chapter of its own', () => {
    const plan = `plan: verksamhetsplan\nnämnd: halsonamnden\nperiod: 2022\nregionplan: 2022-2024\nläge: utkast\ninnehåll:\n  - texter/vision.md\n  - inledning.md\n`;
    const text = printed({
      'texter/vision.md': '# Vision\n\nEtt gott län.\n',
      [`${board}/plan.yaml`]: plan,
      [`${board}/inledning.md`]: inledning('Se :ref[texter/vision].'),
    });
    expect(text).toContain('1 Vision');
    expect(text).toContain('Se avsnitt 1.');
  });
});
