import type { Bilingual } from '../../base/bilingual.js';
import { headings, wordsColumn, yearColumn } from '../columns.js';
import { counted, listed } from '../counted.js';
import type { RegionFacts } from '../facts/region-facts.js';
import { groupBy } from '../group-by.js';
import type { PartDraft, ReportDraft } from '../report.js';
import { asWritten, part, reportOf } from '../report-of.js';
import { reportTable } from '../report-table.js';
import { type BoardYear, boardYears } from './board-years.js';
import { type FrameLine, frameLines } from './frame-lines.js';
import { allFrames, sumsTable, yearSums } from './frame-tables.js';
import { comparisonParts } from './frames-comparison.js';
import { framesMatrix } from './frames-matrix.js';
import { planTables } from './plan-tables.js';
import { sumsChart } from './sums-chart.js';
import { yearTables } from './year-tables.js';

/** What the boards may spend: every frame of every year, what the checks say of it, and the regionplan's amount. */
export function framesReport(facts: RegionFacts): ReportDraft {
  const lines = frameLines(facts);
  const found = boardYears(lines);
  const sums = yearSums(found, facts.unit);
  return reportOf(facts, {
    name: 'frames',
    title: { sv: 'Ramar', en: 'Frames' },
    subject: {
      sv: 'Vad varje nämnd får kosta år för år, och om det stämmer med regionplanen.',
      en: 'What each board may cost year by year, and whether it agrees with the regionplan.',
    },
    summary: summaryOf(lines, found, facts),
    figures: sumsChart(sums, facts.unit),
    overview: framesMatrix(found, sums, facts.boards, facts.unit),
    parts: [...comparisonParts(found), ...deviating(lines), ...planParts(lines)],
    tables: [allFrames(lines), sumsTable(sums, facts.unit)],
  });
}

function summaryOf(
  lines: readonly FrameLine[],
  found: readonly BoardYear[],
  facts: RegionFacts,
): readonly Bilingual[] {
  const boardPlans = facts.plans.filter(({ origin }) => origin.board);
  const without = boardPlans.filter(({ frames }) => frames.length === 0);
  if (lines.length === 0) {
    return [
      {
        sv: 'Ingen av planerna har någon tabell över ramar.',
        en: 'None of the plans has a table of frames.',
      },
    ];
  }
  const wrong = lines.filter(({ frame }) => frame.check.outcome === 'deviates').length;
  const tables = new Set(lines.map(({ table }) => table)).size;
  const withoutFrames = listed(without.map(({ origin }) => origin.title));
  return [
    {
      sv: `${counted(lines.length, 'belopp', 'belopp')} i ${counted(tables, 'tabell', 'tabeller')} över ramar. ${wrong === 0 ? 'Inget av dem säger emot sin tabell.' : `${wrong} stämmer inte med sin tabell.`}`,
      en: `${counted(lines.length, 'amount', 'amounts')} in ${counted(tables, 'table', 'tables')} of frames. ${wrong === 0 ? 'None of them contradicts its table.' : `${wrong} of them ${wrong === 1 ? 'does' : 'do'} not agree with the table.`}`,
    },
    comparedText(found),
    ...(without.length > 0
      ? [
          {
            sv: `Utan tabell över ramar: ${withoutFrames.sv}.`,
            en: `Without a table of frames: ${withoutFrames.en}.`,
          },
        ]
      : []),
  ];
}

/** One frame for each board and year, as they are shown: what older plans foresaw of a year is not counted. */
function comparedText(found: readonly BoardYear[]): Bilingual {
  const outcomes = found.flatMap(({ line: { comparison } }) =>
    comparison && 'difference' in comparison ? comparison.outcome : [],
  );
  const [compared, all] = [outcomes.length, found.length];
  const differ = outcomes.filter((outcome) => outcome === 'differs').length;
  if (compared === 0) {
    return {
      sv: 'Ingen nämnds ram kunde jämföras med regionplanen.',
      en: 'No board’s frame could be compared with the regionplan.',
    };
  }
  return {
    sv: `${compared} av ${counted(all, 'ram', 'ramar')} för en nämnd och ett år kunde jämföras med regionplanen, och ${differ === 0 ? 'ingen av dem skiljer' : `${differ} av dem skiljer`} sig från den.`,
    en: `${compared} of ${counted(all, 'frame', 'frames')} of a board for a year could be compared with the regionplan, and ${differ === 0 ? 'none of them differs' : `${differ} of them ${differ === 1 ? 'differs' : 'differ'}`} from it.`,
  };
}

/** The figures that their own tables speak against. */
function deviating(lines: readonly FrameLine[]): readonly PartDraft[] {
  const wrong = lines.filter(
    ({ frame: { check } }) => check.outcome === 'deviates' || check.outcome === 'exempted',
  );
  if (wrong.length === 0) return [];
  const table = reportTable<FrameLine>({
    key: 'deviations',
    title: { sv: 'Belopp som inte stämmer', en: 'Amounts that do not hold' },
    items: wrong,
    columns: [
      wordsColumn('plan', headings.plan, ({ origin }) => origin.title),
      wordsColumn('row', headings.row, ({ row }) => row.label),
      yearColumn('year', headings.year, ({ frame }) => frame.year),
      wordsColumn('finding', headings.finding, ({ frame: { check } }) =>
        'message' in check ? check.message : undefined,
      ),
    ],
  });
  return [part({ sv: 'Belopp som inte stämmer', en: 'Amounts that do not hold' }, { tables: [table] })];
}

/** More plans than this are told year by year in one table: their own tables would be a page each to compare. */
const plansInFull = 3;

/** The plans' own tables, regionplans first and then board by board. */
function planParts(lines: readonly FrameLine[]): readonly PartDraft[] {
  const boards = groupBy(lines, ({ origin }) => origin.board?.name);
  return [...boards].map(([board, own]) => {
    const title = { sv: `Ramar: ${board ?? 'Regionplaner'}`, en: `Frames: ${board ?? 'Regionplans'}` };
    const plans = groupBy(own, ({ origin }) => origin);
    if (plans.size > plansInFull) return part(title, { tables: yearTables(own, board) });
    const parts = [...plans].map(([origin, each]) =>
      part(asWritten(origin.title), { tables: planTables(each) }),
    );
    return part(title, { parts });
  });
}
