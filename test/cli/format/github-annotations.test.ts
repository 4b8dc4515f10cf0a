import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeGithubAnnotations } from '../../../src/cli/format/github-annotations.js';
import { exemption, finding, hostileTexts, input, say } from './finding.js';

describe('annotations for GitHub', () => {
  it('have a level, a place and a title', () => {
    const rule = {
      id: 'totals/column-sum',
      severity: 'error',
      title: { sv: 'Fel total', en: 'Wrong total' },
      why: { sv: '', en: '' },
      help: { sv: '', en: '' },
    } as const;
    const place = {
      path: 'å, b:c.md',
      range: { start: { line: 1, column: 2 }, end: { line: 4, column: 1 } },
    };
    const findings = [
      finding(),
      finding({ severity: 'warning', place }),
      finding({ severity: 'info', exemption }),
    ];
    expect(writeGithubAnnotations(input(findings, { rules: [rule] })).split('\n')).toEqual([
      '::error file=rs/ramar.yaml,line=3,endLine=3,col=5,endColumn=7,title=Fel total (totals/column-sum)::Summan är fel.%0AGör så: Rätta den.',
      '::warning file=å%2C b%3Ac.md,line=1,endLine=4,title=Fel total (totals/column-sum)::Summan är fel.%0AGör så: Rätta den.',
      '::notice file=rs/ramar.yaml,line=3,endLine=3,col=5,endColumn=7,title=Fel total (totals/column-sum)::Summan är fel.%0AAnmärkningen är undantagen till 2032-12-31, beslutat av Sekreteraren: Redan beslutad.%0AGör så: Rätta den.',
      '',
    ]);
  });

  it('are one command a finding, whatever a plan says', () => {
    const texts = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(texts, texts, (text, path) => {
        const output = writeGithubAnnotations(input([{ ...say(text), place: { path } }]));
        expect(output.split(/\r|\n/)).toHaveLength(2);
        expect(output.startsWith('::error file=')).toBe(true);
        const [, properties = '', ...data] = output.split('::');
        expect(properties.split(',').map((each) => each.split('=')[0])).toEqual(['error file', 'title']);
        const read = data.join('::').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
        expect(read).toBe(`${text}\nGör så: Rätta den.\n`);
      }),
    );
  });
});
