import { describe, expect, it } from 'vitest';
import { readFacts } from '../../src/pipeline/read-facts.js';
import { makeReport } from '../../src/report/make-report.js';
import type { ReportName, ReportPart } from '../../src/report/report.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { makeRegion } from '../bench/made/region.js';
import { rowsOf } from './small-region.js';

const boards = 9;
const years = 10;
const facts = read();
const report = (name: ReportName) => makeReport(name, facts, 'sv');

function read() {
  const reader = memoryReader(Object.fromEntries(makeRegion({ boards, years, words: 20 })));
  const reading = readFacts({ root: '/', folder: '', reader }, '2026-01-01');
  let step = reading.next();
  while (!step.done) step = reading.next();
  if (!step.value.value) throw new Error('the made region can be read');
  return step.value.value.facts;
}

function allIn(parts: readonly ReportPart[]): readonly ReportPart[] {
  return parts.flatMap((part) => [part, ...allIn(part.parts)]);
}

describe('reports on many boards through many years', () => {
  it('tell the frames of a board year by year, each year as the plan for it has it', () => {
    const parts = report('frames').parts.filter(({ title }) => title.startsWith('Ramar: Nämnden'));
    expect(parts).toHaveLength(boards);
    const [first] = parts;
    expect(first?.parts).toEqual([]);
    const shown = first?.tables.flatMap(({ columns }) => columns.slice(1).map(({ heading }) => heading));
    expect(shown).toEqual(Array.from({ length: years }, (_, index) => String(2010 + index)));
    const all = rowsOf(report('frames').tables, 'frames');
    for (const table of first?.tables ?? []) {
      for (const row of table.rows) {
        const label = row.cells[0]?.type === 'words' ? row.cells[0].text : '';
        row.cells.slice(1).forEach((cell, index) => {
          const year = table.columns[index + 1]?.heading;
          const told = all.find(
            (each) => each.plan === `namnd-01/${year}` && each.row === label && each.year === year,
          );
          expect(cell).toMatchObject({ type: 'figure', amount: { digits: told?.amount } });
        });
      }
    }
    expect(first?.tables[0]?.rows.at(-1)?.role).toBe('total');
  });

  it('count the frames that are the same as the regionplan’s instead of listing them', () => {
    const compared = report('frames').parts.find(({ title }) => title === 'Jämfört med regionplanen');
    expect(compared?.tables).toEqual([]);
    expect(compared?.text.join(' ')).toMatch(/Alla \d+ ramar som kunde jämföras är lika med regionplanens/);
  });

  it('have a table for each goal, and name it once', () => {
    const parts = allIn(report('thread').parts).filter(({ title }) => title === 'Mål för mål');
    expect(parts.length).toBeGreaterThan(1);
    for (const { tables } of parts) {
      expect(new Set(tables.map(({ title }) => title)).size).toBe(tables.length);
      for (const { columns, rows } of tables) {
        expect(columns[0]?.heading).toBe('Nämnd');
        expect(rows).toHaveLength(boards);
      }
    }
  });

  it('show of a long series where it began and how it has gone lately', () => {
    const [board] = report('indicators').parts;
    const [row] = rowsOf(board?.tables ?? [], 'register');
    expect(row?.outcomes).toMatch(/^2007:.*\s… \/ 2013:.*\/ 2017:/);
    expect(row?.outcomes?.split(' / ')).toHaveLength(6);
    expect(board?.tables[0]?.notes.join(' ')).toContain('visas det första och de 5 senaste');
  });

  it('keep the abbreviations of many boards whole in the chart', () => {
    const [figure] = allIn(report('thread').parts).flatMap(({ figures }) => figures);
    const words = figure?.drawing.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.value] : []));
    expect(words).toEqual(
      expect.arrayContaining(Array.from({ length: boards }, (_, index) => `N${index + 1}`)),
    );
  });
});
