import type { Bilingual } from '../../base/bilingual.js';
import { uncapitalize } from '../../base/letters.js';
import { headings, wordsColumn } from '../columns.js';
import { counted } from '../counted.js';
import type { RegionFacts } from '../facts/region-facts.js';
import type { PartDraft, ReportDraft } from '../report.js';
import { asWritten, part, reportOf } from '../report-of.js';
import { reportTable, withoutEmptyColumns } from '../report-table.js';
import { coverageChart } from './coverage-chart.js';
import { coverageTable } from './coverage-table.js';
import { leavesOf, nameOf, overviewTable } from './thread-overview.js';
import { type Gap, gapsIn, goalTitle, type Thread, threads } from './thread-rows.js';
import { gapsTable, gapWords, ownGoalColumn, threadTable } from './thread-tables.js';
import { undertakingsTables } from './undertakings-table.js';

/** From the assembly's goals to what the boards measure: who takes on which goal, with what, and where it breaks. */
export function threadReport(facts: RegionFacts): ReportDraft {
  const all = threads(facts);
  const gaps = all.flatMap(gapsIn);
  return reportOf(facts, {
    name: 'thread',
    title: { sv: 'Röd tråd', en: 'From goals to indicators' },
    subject: {
      sv: 'Hur regionplanens mål tas om hand i nämndernas planer och mäts, och var tråden brister.',
      en: 'How the regionplan’s goals are taken on and measured in the boards’ plans, and where the thread breaks.',
    },
    summary: all.length === 0 ? [noGoals] : all.map(summaryOf),
    overview: all.length === 0 ? [] : [overviewTable(all)],
    parts: all.map(threadPart),
    tables: [threadTable(all.flatMap(({ goals }) => goals)), gapsTable(gaps)],
  });
}

const noGoals: Bilingual = {
  sv: 'Det finns ingen regionplan med mål att följa.',
  en: 'There is no regionplan with goals to follow.',
};

function summaryOf(thread: Thread): Bilingual {
  const name = nameOf(thread);
  if (thread.plans.length === 0) {
    return {
      sv: `${name}: ingen av de lästa planerna svarar på den.`,
      en: `${name}: none of the plans read answers to it.`,
    };
  }
  const leaves = leavesOf(thread.goals);
  const taken = leaves.filter(({ answers }) => answers.length > 0).length;
  const measured = measuredText(thread);
  return {
    sv: `${name}: ${counted(thread.plans.length, 'plan svarar', 'planer svarar')} på den, och ${taken} av ${leaves.length} mål tas om hand. ${measured.sv}`,
    en: `${name}: ${counted(thread.plans.length, 'plan answers', 'plans answer')} to it, and ${taken} of ${leaves.length} goals are taken on. ${measured.en}`,
  };
}

function measuredText(thread: Thread): Bilingual {
  if (!isToBeMeasured(thread)) {
    return { sv: 'Inget led i målkedjan mäts.', en: 'No level of the goals is measured.' };
  }
  const gaps = gapsIn(thread).filter(({ kind }) => kind === 'no-indicator');
  if (gaps.length === 0) {
    return { sv: 'Varje mål som tas om hand har indikatorer.', en: 'Every goal taken on has indicators.' };
  }
  const unexplained = gaps.filter(({ reason }) => reason === undefined).length;
  const goals = new Set(gaps.map(({ goal, ownGoal }) => ownGoal ?? goal)).size;
  return {
    sv: `${goals} mål tas om hand utan indikatorer, ${unexplained === 0 ? 'med angivet skäl' : `varav ${unexplained} utan angivet skäl`}.`,
    en: `${counted(goals, 'goal is', 'goals are')} taken on without indicators, ${unexplained === 0 ? 'with a reason given' : `${unexplained} of them without a reason`}.`,
  };
}

function isToBeMeasured({ goals }: Thread): boolean {
  return goals.some(({ answers }) => answers.some(({ answer }) => answer.measured));
}

function threadPart(thread: Thread): PartDraft {
  const title = asWritten(nameOf(thread));
  const inside = uncapitalize(title.sv);
  if (thread.plans.length === 0) {
    return part(title, {
      text: [
        {
          sv: 'Ingen av de lästa planerna svarar på regionplanen.',
          en: 'None of the plans read answers to the regionplan.',
        },
      ],
    });
  }
  const gaps = gapsIn(thread);
  return part(title, {
    figures: coverageChart(thread, {
      sv: `Målen och nämnderna i bild: ${inside}`,
      en: `Goals and boards as a picture: ${inside}`,
    }),
    tables: [
      coverageTable(thread.goals, { sv: `Mål och nämnder: ${inside}`, en: `Goals and boards: ${inside}` }),
    ],
    parts: [
      gapsPart(gaps, thread),
      part(
        { sv: 'Mål för mål', en: 'Goal by goal' },
        {
          tables: undertakingsTables(thread, {
            sv: `Vad nämnderna gör för målen: ${inside}`,
            en: `What the boards do for the goals: ${inside}`,
          }),
        },
      ),
    ],
  });
}

const holds: Bilingual = {
  sv: 'Tråden håller: varje mål tas om hand.',
  en: 'The thread holds: every goal is taken on.',
};

const holdsAndMeasured: Bilingual = {
  sv: 'Tråden håller: varje mål tas om hand och mäts.',
  en: 'The thread holds: every goal is taken on and measured.',
};

function gapsPart(gaps: readonly Gap[], thread: Thread): PartDraft {
  if (gaps.length === 0) {
    return part({ sv: 'Luckor', en: 'Gaps' }, { text: [isToBeMeasured(thread) ? holdsAndMeasured : holds] });
  }
  const table = reportTable<Gap>({
    key: 'gaps',
    title: {
      sv: `Luckor: ${uncapitalize(nameOf(thread))}`,
      en: `Gaps: ${uncapitalize(nameOf(thread))}`,
    },
    items: gaps,
    columns: [
      wordsColumn('goal', headings.goal, ({ goal }) => goal && goalTitle(goal)),
      ownGoalColumn,
      wordsColumn('gap', { sv: 'Lucka', en: 'Gap' }, ({ kind }) => gapWords[kind]),
      wordsColumn('plan', headings.plan, ({ plan }) => plan?.title),
      wordsColumn(
        'reason',
        { sv: 'Angivet skäl', en: 'Reason given' },
        ({ kind, reason }) => reason ?? (kind === 'no-indicator' ? { sv: 'inget', en: 'none' } : undefined),
      ),
    ],
  });
  return part({ sv: 'Luckor', en: 'Gaps' }, { tables: [withoutEmptyColumns(table)] });
}
