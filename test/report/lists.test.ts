import { describe, expect, it } from 'vitest';
import { reportOn, rowsOf } from './small-region.js';

describe('the report on assignments', () => {
  it('says to whom, how far and by whom, and what is late on the day asked for', () => {
    const rows = rowsOf(reportOn('assignments').tables, 'assignments');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      plan: 'regionstyrelsen/2022',
      assignment: 'Korta köerna.',
      status: 'Pågår',
      directedTo: 'Alla nämnder',
      decidedBy: 'Regionfullmäktige',
      deadline: '2022-12-31',
      late: 'ja',
    });
    expect(rows[1]).toMatchObject({ assignment: 'Se över öppettiderna.', status: '', late: 'nej' });
  });

  it('is written as one writes', () => {
    expect(reportOn('assignments').summary).toEqual([
      '2 uppdrag i 1 plan; 1 utan slutdatum.',
      '1 uppdrag har passerat sitt slutdatum den 2023-05-17 utan att vara klart eller avbrutet.',
    ]);
    const late = {
      'regionstyrelsen/2022/uppdrag.yaml':
        'uppdrag: Uppdrag\nposter:\n  - uppdrag: A.\n    slutdatum: 2022-12-31\n  - uppdrag: B.\n    slutdatum: 2022-12-31\n',
    };
    expect(reportOn('assignments', late).summary).toEqual([
      '2 uppdrag i 1 plan; inget utan slutdatum.',
      '2 uppdrag har passerat sitt slutdatum den 2023-05-17 utan att vara klara eller avbrutna.',
    ]);
  });

  it('counts no assignment as late on its last day, nor one that is done or called off', () => {
    const lateOn = (today: string, status = 'pågår') =>
      rowsOf(
        reportOn(
          'assignments',
          {
            'regionstyrelsen/2022/uppdrag.yaml': `uppdrag: Uppdrag\nposter:\n  - uppdrag: A.\n    status: ${status}\n    slutdatum: 2022-12-31\n`,
          },
          { today },
        ).tables,
        'assignments',
      )[0]?.late;
    expect(lateOn('2022-12-31')).toBe('nej');
    expect(lateOn('2023-01-01')).toBe('ja');
    expect(lateOn('2023-01-01', 'klar')).toBe('nej');
    expect(lateOn('2023-01-01', 'avbruten')).toBe('nej');
  });
});

describe('the report on the calendar', () => {
  const report = reportOn('calendar');

  it('has the meetings of all boards in the order of the year, and their matters', () => {
    const other = reportOn('calendar', {
      'halsonamnden/2022/kalender.yaml': 'kalender: Möten\når: 2022\nmöten:\n  - datum: 2 februari\n',
    });
    expect(rowsOf(other.tables, 'meetings').map(({ first, last, board }) => [first, last, board])).toEqual([
      ['2022-01-26', '2022-01-26', 'Regionstyrelsen'],
      ['2022-02-02', '2022-02-02', 'Hälsonämnden'],
      ['2022-03-23', '2022-03-24', 'Regionstyrelsen'],
    ]);
    expect(rowsOf(other.tables, 'matters')).toEqual([
      {
        first: '2022-01-26',
        board: 'Regionstyrelsen',
        plan: 'regionstyrelsen/2022',
        heading: 'Återkommande',
        matter: 'Bokslut',
        responsible: 'Ekonomichef',
      },
    ]);
  });

  it('has an event for each meeting, with an id that lasts and the day its plan was decided', () => {
    expect(report.events.map(({ id, first, last, decided }) => [id, first, last, decided])).toEqual([
      ['regionstyrelsen-2022-2022-01-26', '2022-01-26', '2022-01-26', '2021-11-04'],
      ['regionstyrelsen-2022-2022-03-23', '2022-03-23', '2022-03-24', '2021-11-04'],
    ]);
  });

  it('has matters that stand under no heading', () => {
    const { tables, events } = reportOn('calendar', {
      'regionstyrelsen/2022/kalender.yaml':
        'kalender: Möten\når: 2022\nmöten:\n  - datum: 2 februari\n    ärenden:\n      - Bokslut: Ekonomichef\n',
    });
    expect(rowsOf(tables, 'matters')).toMatchObject([{ matter: 'Bokslut', responsible: 'Ekonomichef' }]);
    expect(events.map(({ description }) => description)).toEqual(['Bokslut (Ekonomichef)']);
  });

  it('gives two meetings of one day an id each, and a day that no calendar has no event', () => {
    const { events } = reportOn('calendar', {
      'regionstyrelsen/2022/kalender.yaml':
        'kalender: Möten\når: 2022\nmöten:\n  - datum: 2 februari\n  - datum: 2 februari\n  - datum: 30 februari\n',
    });
    expect(events.map(({ id }) => id)).toEqual([
      'regionstyrelsen-2022-2022-02-02',
      'regionstyrelsen-2022-2022-02-02-2',
    ]);
  });
});

describe('the report on findings', () => {
  it('has no sign of a file’s name that a page or a workbook cannot hold', () => {
    const named = { 'regionstyrelsen/2022/a\u001b[31m.md': '# Bilaga\n\nText.\n' };
    const told = JSON.stringify(reportOn('findings', named).tables);
    expect(told).toContain('a [31m.md');
    expect(told).not.toContain('\\u001b');
  });

  const exempting = `undantag:
  - regel: totals/column-sum
    skäl: Planen är beslutad med den summan.
    beslutat av: Styrelsens sekreterare
    gäller till: 2032-12-31
`;
  const front = (more = '') => ({
    'regionstyrelsen/2022/plan.yaml': `plan: verksamhetsplan\nnämnd: regionstyrelsen\nperiod: 2022\nregionplan: 2022-2024\nläge: utkast\ninnehåll:\n  - mal/\n${more}`,
  });

  it('groups them by plan and by how grave they are', () => {
    const report = reportOn('findings', front());
    const [overview] = report.overview;
    expect(
      rowsOf(overview ? [overview] : [], 'overview').find(({ plan }) => plan?.includes('2022, Reg')),
    ).toMatchObject({ error: '1', exempted: '0' });
    const part = report.parts.find(({ title }) => title === 'Verksamhetsplan 2022, Regionstyrelsen');
    expect(rowsOf(part?.tables ?? [], 'error').map(({ rule, place }) => [rule, place])).toEqual([
      ['totals/column-sum', 'ekonomi/ramar.yaml, rad\u00a09'],
    ]);
  });

  it('has the exemptions with their reason, who decided and the last day, and they count as no findings', () => {
    const report = reportOn('findings', front(exempting));
    expect(rowsOf(report.tables, 'exemptions')).toEqual([
      expect.objectContaining({
        rule: 'totals/column-sum',
        reason: 'Planen är beslutad med den summan.',
        decidedBy: 'Styrelsens sekreterare',
        until: '2032-12-31',
      }),
    ]);
    expect(report.summary.join(' ')).toMatch(/^0 fel, .* Därtill är 1 anmärkning undantagen\.$/);
    const expired = reportOn('findings', front(exempting), { today: '2033-01-01' });
    expect(rowsOf(expired.tables, 'exemptions')).toEqual([]);
  });

  it('names the plans that could not be read, as every report does', () => {
    const changes = { 'halsonamnden/2022/plan.yaml': 'plan: verksamhetsplan\n' };
    for (const name of ['findings', 'frames'] as const) {
      expect(reportOn(name, changes).summary.at(-1)).toBe(
        '1 plan gick inte att läsa och saknas i rapporten: halsonamnden/2022.',
      );
    }
    expect(rowsOf(reportOn('findings', changes).tables, 'findings').map(({ plan }) => plan)).toContain(
      'halsonamnden/2022',
    );
  });
});
