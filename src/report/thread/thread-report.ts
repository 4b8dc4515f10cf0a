import { uncapitalize } from '../../base/letters.js';
import { typesetYears } from '../../value/typeset-years.js';
import { words } from '../datum.js';
import type { RegionFacts } from '../facts/region-facts.js';
import type { Report, ReportPart } from '../report.js';
import { part, reportOf } from '../report-of.js';
import { type ReportTable, reportTable, withoutEmptyColumns } from '../report-table.js';
import { counted } from '../swedish.js';
import { coverageChart } from './coverage-chart.js';
import { type Gap, gapsIn, goalTitle, type Thread, type ThreadGoal, threads } from './thread-rows.js';
import { coverageTable, gapsTable, gapWords, threadTable } from './thread-tables.js';
import { undertakingsTable } from './undertakings-table.js';

/** From the assembly's goals to what the boards measure: who takes on which goal, with what, and where it breaks. */
export function threadReport(facts: RegionFacts): Report {
  const all = threads(facts);
  const gaps = all.flatMap(gapsIn);
  return reportOf(facts, {
    name: 'thread',
    title: 'Röd tråd',
    subject: 'Hur regionplanens mål tas om hand i nämndernas planer och mäts, och var tråden brister.',
    summary: all.length === 0 ? ['Det finns ingen regionplan med mål att följa.'] : all.map(summaryOf),
    overview: all.length === 0 ? [] : [overviewTable(all)],
    parts: all.map(threadPart),
    tables: [threadTable(all.flatMap(({ goals }) => goals)), gapsTable(gaps)],
  });
}

function summaryOf(thread: Thread): string {
  const name = nameOf(thread);
  if (thread.plans.length === 0) return `${name}: ingen av de lästa planerna svarar på den.`;
  const leaves = thread.goals.filter(({ goal }) => !goal.hasGoalsBelow && !goal.crossCutting);
  const taken = leaves.filter(({ answers }) => answers.length > 0).length;
  const plans = counted(thread.plans.length, 'plan svarar', 'planer svarar');
  return `${name}: ${plans} på den, och ${taken} av ${leaves.length} mål tas om hand. ${measuredText(thread)}`;
}

function measuredText(thread: Thread): string {
  if (!isToBeMeasured(thread)) return 'Inget led i målkedjan mäts.';
  const gaps = gapsIn(thread).filter(({ kind }) => kind === 'no-indicator');
  if (gaps.length === 0) return 'Varje mål som tas om hand har indikatorer.';
  const unexplained = gaps.filter(({ reason }) => reason === undefined).length;
  const goals = new Set(gaps.map(({ goal }) => goal)).size;
  return `${goals} mål tas om hand utan indikatorer, ${unexplained === 0 ? 'med angivet skäl' : `varav ${unexplained} utan angivet skäl`}.`;
}

function isToBeMeasured({ goals }: Thread): boolean {
  return goals.some(({ answers }) => answers.some(({ answer }) => answer.measured));
}

function overviewTable(all: readonly Thread[]): ReportTable {
  return reportTable<Thread>({
    key: 'overview',
    title: 'Regionplanerna och deras mål',
    items: all,
    columns: [
      { key: 'regionplan', heading: 'Regionplan', type: 'words', cellOf: (thread) => words(yearsOf(thread)) },
      {
        key: 'plans',
        heading: 'Planer som svarar',
        type: 'count',
        cellOf: ({ plans }) => ({ type: 'count', count: plans.length }),
      },
      {
        key: 'goals',
        heading: 'Mål',
        type: 'count',
        cellOf: ({ goals }) => ({ type: 'count', count: leavesOf(goals).length }),
      },
      {
        key: 'taken',
        heading: 'Mål som tas om hand',
        type: 'count',
        cellOf: ({ goals }) => ({
          type: 'count',
          count: leavesOf(goals).filter(({ answers }) => answers.length > 0).length,
        }),
      },
      {
        key: 'measured',
        heading: 'Mål som mäts',
        type: 'count',
        cellOf: ({ goals }) => ({ type: 'count', count: leavesOf(goals).filter(isMeasured).length }),
      },
    ],
  });
}

function leavesOf(goals: readonly ThreadGoal[]): readonly ThreadGoal[] {
  return goals.filter(({ goal }) => !goal.hasGoalsBelow && !goal.crossCutting);
}

function isMeasured({ answers }: ThreadGoal): boolean {
  return answers.some(({ answer }) => answer.indicators.length > 0);
}

function threadPart(thread: Thread): ReportPart {
  const title = nameOf(thread);
  if (thread.plans.length === 0)
    return part(title, { text: ['Ingen av de lästa planerna svarar på regionplanen.'] });
  const gaps = gapsIn(thread);
  return part(title, {
    figures: coverageChart(thread, `Målen och nämnderna i bild: ${uncapitalize(title)}`),
    tables: [coverageTable(thread.goals, `Mål och nämnder: ${uncapitalize(title)}`)],
    parts: [
      gapsPart(gaps, thread),
      part('Mål för mål', {
        tables: [undertakingsTable(thread, `Vad nämnderna gör för målen: ${uncapitalize(title)}`)],
      }),
    ],
  });
}

function gapsPart(gaps: readonly Gap[], thread: Thread): ReportPart {
  if (gaps.length === 0) {
    const holds = isToBeMeasured(thread) ? 'varje mål tas om hand och mäts' : 'varje mål tas om hand';
    return part('Luckor', { text: [`Tråden håller: ${holds}.`] });
  }
  const table = reportTable<Gap>({
    key: 'gaps',
    title: `Luckor: ${uncapitalize(nameOf(thread))}`,
    items: gaps,
    columns: [
      { key: 'goal', heading: 'Mål', type: 'words', cellOf: ({ goal }) => words(goal && goalTitle(goal)) },
      { key: 'gap', heading: 'Lucka', type: 'words', cellOf: ({ kind }) => words(gapWords[kind]) },
      { key: 'plan', heading: 'Plan', type: 'words', cellOf: ({ plan }) => words(plan?.title) },
      {
        key: 'reason',
        heading: 'Angivet skäl',
        type: 'words',
        cellOf: ({ kind, reason }) => words(reason ?? (kind === 'no-indicator' ? 'inget' : undefined)),
      },
    ],
  });
  return part('Luckor', { tables: [withoutEmptyColumns(table)] });
}

function nameOf(thread: Thread): string {
  return `Regionplan ${yearsOf(thread)}`;
}

function yearsOf({ regionplan }: Thread): string {
  return typesetYears(regionplan.period.first, regionplan.period.last);
}
