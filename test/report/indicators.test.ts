import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorFact, PlanFacts } from '../../src/report/facts/plan-facts.js';
import { register } from '../../src/report/indicators/register.js';
import { parseValue } from '../../src/value/value-grammar.js';
import { factsOf, reportOn, rowsOf } from './small-region.js';

describe('the report on indicators', () => {
  const report = reportOn('indicators');

  it('joins the years of an indicator by its id, and keeps boards apart', () => {
    const rows = rowsOf(report.tables, 'indicators');
    expect(rows.map(({ board, id, name, plans }) => [board, id, name, plans])).toEqual([
      ['Regionstyrelsen', 'rs-tid', 'Andel i rätt tid', '2'],
      ['Hälsonämnden', 'hn-tid', 'Andel i tid', '1'],
    ]);
    expect(rows[0]).toMatchObject({
      goal: 'Mål 1.1 Vård i tid',
      sources: 'Väntetider i vården',
      firstYear: '2022',
      lastYear: '2023',
      latestOutcome: '83 %',
      latestTarget: '88 %',
    });
  });

  it('joins them by name where the id was forgotten', () => {
    const changed = factsOf({
      'regionstyrelsen/2023/mal/1.1.md':
        '---\nmål: 1.1\nindikatorer:\n  - id: annat\n    namn: andel i TID\n---\nText.\n',
    });
    expect(register(changed)).toHaveLength(2);
  });

  it('has every value that any plan states, typed', () => {
    const series = rowsOf(report.tables, 'series');
    expect(series.map(({ plan, series: which, year, value }) => [plan, which, year, value])).toEqual([
      ['regionstyrelsen/2022', 'utfall', '2020', '80 %'],
      ['regionstyrelsen/2022', 'målnivå', '2022', '85 %'],
      ['regionstyrelsen/2023', 'utfall', '2020', '81 %'],
      ['regionstyrelsen/2023', 'utfall', '2021', '83 %'],
      ['regionstyrelsen/2023', 'målnivå', '2023', '88 %'],
      ['halsonamnden/2022', 'utfall', '2020', 'ny indikator'],
      ['halsonamnden/2022', 'målnivå', '2022', 'ja'],
    ]);
    expect(series[0]).toMatchObject({ figure: '80', unit: '%' });
    expect(series[5]).toMatchObject({ figure: '', unit: '' });
  });

  it('shows the latest word on a year, and that an earlier plan said something else', () => {
    const [board] = report.parts;
    expect(rowsOf(board?.tables ?? [], 'register')[0]?.outcomes).toBe(
      '2020:\u00a081\u00a0%* / 2021:\u00a083\u00a0%',
    );
    expect(board?.tables[0]?.notes).toEqual([
      '* En tidigare plan angav ett annat värde för året. Det senaste visas.',
    ]);
  });
});

describe('the register of a board', () => {
  it('says nothing of a year that was left blank', () => {
    const changes = {
      'halsonamnden/2022/mal/1.1.md':
        '---\nmål: 1.1\nindikatorer:\n  - id: hn-tid\n    namn: Andel i tid\n    utfall:\n      2020: 80 %\n      2021:\n    målnivå:\n      2022:\n---\nText.\n',
    };
    const [table] = reportOn('indicators', changes, { folder: 'halsonamnden' }).parts[0]?.tables ?? [];
    expect(rowsOf(table ? [table] : [], 'register')).toEqual([
      { name: 'Andel i tid', goal: 'Mål 1.1 Vård i tid', outcomes: '2020:\u00a080\u00a0%' },
    ]);
  });
});

describe('an indicator whose later plan has no value for a year', () => {
  const changes = {
    'regionstyrelsen/2023/mal/1.1.md':
      "---\nmål: 1.1\nindikatorer:\n  - id: rs-tid\n    namn: Andel i rätt tid\n    utfall:\n      2020: '-'\n      2021: vartannat år\n    målnivå:\n      2023: 88 %\n---\nText.\n",
  };

  it('keeps the one that an earlier plan has', () => {
    const [entry] = register(factsOf(changes));
    expect(entry?.outcomes.map(({ year, value, revised }) => [year, value.kind, revised])).toEqual([
      [2020, 'quantity', false],
      [2021, 'missing', false],
    ]);
  });

  it('has what was last measured for its latest outcome, and not the word for why nothing was', () => {
    expect(rowsOf(reportOn('indicators', changes).tables, 'indicators')[0]).toMatchObject({
      latestOutcomeYear: '2020',
      latestOutcome: '80 %',
    });
  });
});

describe('the register', () => {
  const facts = factsOf();
  const [base] = facts.plans.filter(({ origin }) => origin.folder === 'regionstyrelsen/2022');
  if (!base) throw new Error('the plan is there');

  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const indicator = fc.record({ id: name, name }).map(
    (names): IndicatorFact => ({
      ...names,
      goal: 'Mål 1',
      ownGoal: undefined,
      sources: [],
      unit: undefined,
      scale: undefined,
      better: undefined,
      outcomes: [{ year: 2020, value: parseValue('1') }],
      targets: [],
    }),
  );
  const plan = fc
    .record({
      year: fc.integer({ min: 2020, max: 2029 }),
      board: fc.constantFrom('rs', 'hn'),
      indicators: fc.array(indicator),
    })
    .map(
      ({ year, board, indicators }): PlanFacts => ({
        ...base,
        origin: {
          ...base.origin,
          folder: `${board}/${year}`,
          board: { folder: board, name: board, abbreviation: undefined },
          period: { first: year, last: year, outlook: undefined },
        },
        indicators,
      }),
    );

  it('has every indicator of every plan exactly once, and never two of one plan in one entry', () => {
    fc.assert(
      fc.property(fc.array(plan, { maxLength: 8 }), (plans) => {
        const entries = register({ ...facts, plans });
        const entered = entries.flatMap((entry) => entry.plans.map(({ folder }) => folder)).sort();
        const written = plans.flatMap(({ origin, indicators }) => indicators.map(() => origin.folder)).sort();
        expect(entered).toEqual(written);
        for (const entry of entries) {
          expect(new Set(entry.plans).size).toBe(entry.plans.length);
          expect(entry.stated).toHaveLength(entry.plans.length);
          expect(new Set(entry.plans.map(({ board }) => board?.folder)).size).toBe(1);
        }
      }),
    );
  });
});
