import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/formula/estimate.js';
import { evaluate } from '../../src/formula/evaluate.js';
import { type Formula, leavesOf, type Term } from '../../src/formula/formula.js';
import { readFormula } from '../../src/formula/read-formula.js';

describe('a formula', () => {
  it.each([
    ['SUMMA − Uppdrag', ['SUMMA', 'Uppdrag']],
    ['Löne- och prisindex + Patientnämnd-Etisk nämnd', ['Löne- och prisindex', 'Patientnämnd-Etisk nämnd']],
    ['Utgångspunkt/resultat + Åtgärder', ['Utgångspunkt/resultat', 'Åtgärder']],
    ['folkhälsa (inkl Österåsen) - gemensamt', ['folkhälsa (inkl Österåsen)', 'gemensamt']],
    ['(A + B) × C', ['A', 'B', 'C']],
    ['−Investeringar', ['Investeringar']],
    ['”Vinst + förlust” – Skatt', ['Vinst + förlust', 'Skatt']],
  ])('reads %s by the names of the table', (text, names) => {
    expect(namesOf(text)).toEqual(names);
  });

  it('knows where a name is found', () => {
    expect(termsOf('Totalt i kolumnen Ram 2021 i förra årets tabell ekonomi/ramar')).toMatchObject([
      {
        name: 'Totalt',
        column: { name: 'Ram 2021' },
        table: { plan: 'last-year', name: 'ekonomi/ramar' },
      },
    ]);
    expect(termsOf('Underskott i föregående kolumn')).toMatchObject([
      { name: 'Underskott', column: 'previous', table: undefined },
    ]);
    expect(termsOf('föregående kolumn × 1,03')[0]).toMatchObject({ name: undefined, column: 'previous' });
  });

  it('knows sums that go by where they stand', () => {
    expect(termsOf('summan av raderna ovan')).toMatchObject([{ type: 'neighbours', which: 'above' }]);
    expect(termsOf('Summan av kolumnerna till vänster')).toMatchObject([{ which: 'left' }]);
    expect(termsOf('summan av Januari till Mars')).toMatchObject([{ from: 'Januari', to: 'Mars' }]);
  });

  it.each([
    ['', 'empty'],
    ['A +', 'operand'],
    ['+ A', 'operand'],
    ['A + × B', 'operand'],
    ['(A + B', 'unclosed'],
    ['A + B)', 'unopened'],
    ['A + ”B', 'quote'],
    ['('.repeat(1001), 'long'],
    ['('.repeat(1000), 'operand'],
  ])('that cannot be read says why: %s', (text, fault) => {
    expect(readFormula(text)).toMatchObject({ ok: false, fault: { fault } });
  });

  it('is computed as arithmetic is written', () => {
    expect(resultOf('2 + 3 × 4')).toBe('14');
    expect(resultOf('(2 + 3) × 4')).toBe('20');
    expect(resultOf('10 − 2 − 3')).toBe('5');
    expect(resultOf('− (2 − 5)')).toBe('3');
    expect(resultOf('200 × 2,5 %')).toBe('5.000');
    expect(resultOf('1 / 0')).toBeUndefined();
  });

  it('never fails for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AB 12,()+-−×/”"%'.split('')) }), (text) => {
        const reading = readFormula(text);
        if (reading.ok) expect(leavesOf(reading.formula).every(({ end }) => end <= text.length)).toBe(true);
        else expect(reading.fault.at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

function formulaOf(text: string): Formula<Term> {
  const reading = readFormula(text);
  if (!reading.ok) throw new Error(`${text}: ${reading.fault.fault}`);
  return reading.formula;
}

function termsOf(text: string): readonly Term[] {
  return leavesOf(formulaOf(text));
}

function namesOf(text: string): readonly unknown[] {
  return termsOf(text).map((term) => (term.type === 'reference' ? term.name : term.type));
}

function resultOf(text: string): string | undefined {
  const figure = evaluate(formulaOf(text), (term) =>
    term.type === 'reference' && term.amount ? exactly(term.amount) : undefined,
  );
  return figure?.amount.digits;
}
