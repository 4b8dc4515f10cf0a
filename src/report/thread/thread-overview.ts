import { typesetYears } from '../../value/typeset-years.js';
import { countColumn, headings, wordsColumn } from '../columns.js';
import { reportTable, type TableDraft } from '../report-table.js';
import type { Thread, ThreadGoal } from './thread-rows.js';

export function overviewTable(all: readonly Thread[]): TableDraft {
  return reportTable<Thread>({
    key: 'overview',
    title: { sv: 'Regionplanerna och deras mål', en: 'The regionplans and their goals' },
    items: all,
    columns: [
      wordsColumn('regionplan', headings.regionplan, (thread) => yearsOf(thread)),
      countColumn('plans', { sv: 'Planer som svarar', en: 'Plans that answer' }, ({ plans }) => plans.length),
      countColumn('goals', { sv: 'Mål', en: 'Goals' }, ({ goals }) => leavesOf(goals).length),
      countColumn(
        'taken',
        { sv: 'Mål som tas om hand', en: 'Goals taken on' },
        ({ goals }) => leavesOf(goals).filter(({ answers }) => answers.length > 0).length,
      ),
      countColumn(
        'measured',
        { sv: 'Mål som mäts', en: 'Goals measured' },
        ({ goals }) => leavesOf(goals).filter(isMeasured).length,
      ),
    ],
  });
}

/** Goals with nothing below them, which are to be taken on. */
export function leavesOf(goals: readonly ThreadGoal[]): readonly ThreadGoal[] {
  return goals.filter(({ goal }) => !goal.hasGoalsBelow && !goal.crossCutting);
}

function isMeasured({ answers }: ThreadGoal): boolean {
  return answers.some(({ answer }) => answer.indicators.length > 0);
}

/** ”Regionplan 2022–2024”. */
export function nameOf(thread: Thread): string {
  return `Regionplan ${yearsOf(thread)}`;
}

function yearsOf({ regionplan }: Thread): string {
  return typesetYears(regionplan.period.first, regionplan.period.last);
}
