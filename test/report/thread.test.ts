import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/pipeline/read-facts.js';
import { makeReport } from '../../src/report/make-report.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { makeRegion } from '../bench/made/region.js';
import { factsOf, reportOn, rowsOf } from './small-region.js';

describe('the report on the thread', () => {
  const report = reportOn('thread');

  it('has every goal of the regionplan with every plan that takes it on', () => {
    const rows = rowsOf(report.tables, 'thread').map(({ goal, plan, indicatorCount, reason }) => [
      goal,
      plan,
      indicatorCount,
      reason,
    ]);
    expect(rows).toEqual([
      ['1', '', '', ''],
      ['1.1', 'regionstyrelsen/2022', '1', ''],
      ['1.1', 'regionstyrelsen/2023', '1', ''],
      ['1.1', 'halsonamnden/2022', '1', ''],
      ['1.2', 'regionstyrelsen/2022', '0', 'Målet mäts av hälsonämnden.'],
      ['1.3', '', '', ''],
    ]);
  });

  it('tells the gaps: goals that nobody takes on, and goals that nothing measures, with the reason given', () => {
    expect(rowsOf(report.tables, 'gaps')).toEqual([
      {
        gap: 'inget mäter målet',
        regionplan: 'regionplan/2022-2024',
        goal: 'Mål 1.2 Säker vård',
        ownGoal: '',
        plan: 'regionstyrelsen/2022',
        reason: 'Målet mäts av hälsonämnden.',
      },
      {
        gap: 'ingen nämnd tar sig an målet',
        regionplan: 'regionplan/2022-2024',
        goal: 'Mål 1.3 Jämlik vård',
        ownGoal: '',
        plan: '',
        reason: '',
      },
    ]);
    expect(report.summary).toEqual([
      'Regionplan 2022–2024: 3 planer svarar på den, och 2 av 3 mål tas om hand. 1 mål tas om hand utan indikatorer, med angivet skäl.',
    ]);
  });

  it('shows boards across and the years of their plans in the squares', () => {
    const [part] = report.parts;
    expect(rowsOf(part?.tables ?? [], 'coverage')[1]).toEqual({
      goal: 'Mål 1.1 Vård i tid',
      regionstyrelsen: '2022\u00a0(1) / 2023\u00a0(1)',
      halsonamnden: '2022\u00a0(1)',
    });
  });

  it('shows many boards under their abbreviations, with the figure of the latest plan alone', () => {
    const { boards, years } = { boards: 6, years: 3 };
    const reader = memoryReader(Object.fromEntries(makeRegion({ boards, years, words: 20 })));
    const reading = readFacts({ root: '/', folder: '', reader }, '2026-01-01');
    let step = reading.next();
    while (!step.done) step = reading.next();
    const facts = step.value.value?.facts;
    if (!facts) throw new Error('the made region can be read');
    const [coverage] = makeReport('thread', facts, 'sv').parts[0]?.tables ?? [];
    expect(coverage?.columns.map(({ heading }) => heading)).toEqual([
      'Mål',
      'N1',
      'N2',
      'N3',
      'N4',
      'N5',
      'N6',
    ]);
    expect(coverage?.rows[1]?.cells.slice(1)).toEqual(
      Array.from({ length: boards }, () => ({ type: 'lines', lines: ['2'] })),
    );
    expect(makeReport('thread', facts, 'sv').parts[0]?.figures[0]?.alternative).toContain(
      '6 nämnder åt sidan',
    );
    expect(coverage?.notes.at(-1)).toContain('N1: Nämnden för område 1;');
  });

  it('says that no plan answers instead of calling every goal a gap', () => {
    const bare = reportOn('thread', {}, { folder: 'regionplan/2022-2024' });
    expect(rowsOf(bare.tables, 'gaps').map(({ gap }) => gap)).toEqual(['ingen plan svarar på regionplanen']);
  });

  it('takes on a goal through goals of the board’s own in files of their own, and names those', () => {
    const changes = {
      'regionplan/2022-2024/plan.yaml': regionplanWith(`  delmål:
    under: mål
    beslutas av: nämnd
  indikator:
    flertal: indikatorer
    under: delmål
    mäts: ja
`),
      'regionplan/2022-2024/mal.yaml': 'mål:\n  - id: 1.1\n    namn: Vård i tid\n',
      'regionstyrelsen/2022/mal/1.1.md': '---\nmål: 1.1\n---\nText.\n',
      'regionstyrelsen/2022/mal/1.2.md':
        '---\ndelmål: Kortare köer\nunder: mål 1.1\nindikatorer:\n  - id: a\n    namn: Köer\n---\nText.\n',
      'regionstyrelsen/2023/mal/1.1.md':
        '---\ndelmål: Bättre svar\nunder: mål 1.1\nutan indikatorer: Det mäts nästa år.\n---\nText.\n',
      'halsonamnden/2022/mal/1.1.md': '---\nmål: 1.1\n---\nText.\n',
    };
    const report = reportOn('thread', changes);
    expect(report.summary[0]).toContain('1 av 1 mål tas om hand');
    expect(
      rowsOf(report.tables, 'thread').map(({ goal, ownGoals, indicators }) => [goal, ownGoals, indicators]),
    ).toContainEqual(['1.1', 'Kortare köer', 'Köer']);
    expect(rowsOf(report.tables, 'gaps')).toContainEqual(
      expect.objectContaining({
        goal: 'Mål 1.1 Vård i tid',
        ownGoal: 'Bättre svar',
        reason: 'Det mäts nästa år.',
      }),
    );
    const register = rowsOf(reportOn('indicators', changes).tables, 'indicators');
    expect(register.map(({ goal, ownGoal }) => [goal, ownGoal])).toContainEqual([
      'Mål 1.1 Vård i tid',
      'Kortare köer',
    ]);
  });

  it('counts what goals of a cross-cutting kind are taken up by', () => {
    const changes = {
      'regionplan/2022-2024/plan.yaml': regionplanWith(`  indikator:
    flertal: indikatorer
    under: mål
    mäts: ja
  perspektiv:
    tvärgående: ja
`),
      'regionplan/2022-2024/mal.yaml':
        'mål:\n  - id: 1.1\n    namn: Vård i tid\nperspektiv:\n  - id: 1\n    namn: Barn\n  - id: 2\n    namn: Klimat\n',
      'halsonamnden/2022/mal/1.1.md':
        '---\nmål: 1.1\nperspektiv:\n  - 1\nindikatorer:\n  - id: a\n    namn: A\n---\nText.\n',
    };
    const gaps = rowsOf(reportOn('thread', changes).tables, 'gaps').map(({ goal }) => goal);
    expect(gaps).toContain('Perspektiv 2 Klimat');
    expect(gaps).not.toContain('Perspektiv 1 Barn');
    expect(factsOf(changes).unread).toEqual([]);
  });
});

/** A regionplan of goals of one kind, and what else its chain declares. */
function regionplanWith(kinds: string): string {
  return `plan: regionplan
period: 2022–2024
läge: utkast
målkedja:
  mål:
    flertal: mål
${kinds}innehåll:
  - mal.yaml
`;
}
