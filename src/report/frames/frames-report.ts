import { words, year } from '../datum.js';
import type { RegionFacts } from '../facts/region-facts.js';
import { groupBy } from '../group-by.js';
import type { Report, ReportPart } from '../report.js';
import { part, reportOf } from '../report-of.js';
import { reportTable } from '../report-table.js';
import { counted, listed } from '../swedish.js';
import { boardYears } from './board-years.js';
import { type FrameLine, frameLines } from './frame-lines.js';
import { allFrames, sumsTable, yearSums } from './frame-tables.js';
import { comparisonParts } from './frames-comparison.js';
import { framesMatrix } from './frames-matrix.js';
import { planTables } from './plan-tables.js';
import { sumsChart } from './sums-chart.js';

/** What the boards may spend: every frame of every year, what the checks say of it, and the regionplan's amount. */
export function framesReport(facts: RegionFacts): Report {
  const lines = frameLines(facts);
  const found = boardYears(lines);
  const sums = yearSums(found, facts.unit);
  return reportOf(facts, {
    name: 'frames',
    title: 'Ramar',
    subject: 'Vad varje nämnd får kosta år för år, och om det stämmer med regionplanen.',
    summary: summaryOf(lines, facts),
    figures: sumsChart(sums, facts.unit),
    overview: framesMatrix(found, sums, facts.boards, facts.unit),
    parts: [...comparisonParts(found), ...deviating(lines), ...planParts(lines)],
    tables: [allFrames(lines), sumsTable(sums, facts.unit)],
  });
}

function summaryOf(lines: readonly FrameLine[], facts: RegionFacts): readonly string[] {
  const boardPlans = facts.plans.filter(({ origin }) => origin.board);
  const without = boardPlans.filter(({ frames }) => frames.length === 0);
  if (lines.length === 0) return ['Ingen av planerna har någon tabell över ramar.'];
  const wrong = lines.filter(({ frame }) => frame.check.outcome === 'deviates').length;
  const wholes = lines.filter(({ whole }) => whole);
  const compared = wholes.filter(({ comparison }) => comparison && 'difference' in comparison);
  const differ = compared.filter(({ comparison }) => comparison?.outcome === 'differs').length;
  return [
    `${counted(lines.length, 'belopp', 'belopp')} i ${counted(new Set(lines.map(({ table }) => table)).size, 'tabell', 'tabeller')} över ramar. ${wrong === 0 ? 'Inget av dem säger emot sin tabell.' : `${wrong} stämmer inte med sin tabell.`}`,
    compared.length === 0
      ? 'Ingen nämnds ram kunde jämföras med regionplanen.'
      : `${compared.length} av ${wholes.length} ramar för en hel nämnd kunde jämföras med regionplanen, och ${differ === 0 ? 'ingen av dem skiljer' : `${differ} av dem skiljer`} sig från den.`,
    ...(without.length > 0
      ? [`Utan tabell över ramar: ${listed(without.map(({ origin }) => origin.title))}.`]
      : []),
  ];
}

/** The figures that their own tables speak against. */
function deviating(lines: readonly FrameLine[]): readonly ReportPart[] {
  const wrong = lines.filter(
    ({ frame: { check } }) => check.outcome === 'deviates' || check.outcome === 'exempted',
  );
  if (wrong.length === 0) return [];
  const table = reportTable<FrameLine>({
    key: 'deviations',
    title: 'Belopp som inte stämmer',
    items: wrong,
    columns: [
      { key: 'plan', heading: 'Plan', type: 'words', cellOf: ({ origin }) => words(origin.title) },
      { key: 'row', heading: 'Rad', type: 'words', cellOf: ({ row }) => words(row.label) },
      { key: 'year', heading: 'År', type: 'year', cellOf: ({ frame }) => year(frame.year) },
      {
        key: 'finding',
        heading: 'Anmärkning',
        type: 'words',
        cellOf: ({ frame: { check } }) => words('message' in check ? check.message : undefined),
      },
    ],
  });
  return [part('Belopp som inte stämmer', { tables: [table] })];
}

/** The plans' own tables, regionplans first and then board by board. */
function planParts(lines: readonly FrameLine[]): readonly ReportPart[] {
  const boards = groupBy(lines, ({ origin }) => origin.board?.name ?? 'Regionplaner');
  return [...boards].map(([title, own]) =>
    part(`Ramar: ${title}`, {
      parts: [...groupBy(own, ({ origin }) => origin)].map(([origin, each]) =>
        part(origin.title, { tables: planTables(each) }),
      ),
    }),
  );
}
