import type { Bilingual } from '../../base/bilingual.js';
import { capitalize } from '../../base/letters.js';
import { isMeasurable } from '../../value/value-grammar.js';
import { countColumn, headings, wordsColumn } from '../columns.js';
import { counted, noneOr } from '../counted.js';
import type { RegionFacts } from '../facts/region-facts.js';
import { groupBy } from '../group-by.js';
import type { ReportDraft } from '../report.js';
import { asWritten, part, reportOf } from '../report-of.js';
import { reportTable, type TableDraft } from '../report-table.js';
import { boardTable } from './board-table.js';
import { boardTitle, type RegisterEntry, register } from './register.js';
import { registerTable } from './register-table.js';
import { seriesTable } from './series-table.js';

/** The register of indicators: what is measured, from where, how it has gone and where it is meant to go. */
export function indicatorsReport(facts: RegionFacts): ReportDraft {
  const entries = register(facts);
  const byBoard = groupBy(entries, boardTitle);
  return reportOf(facts, {
    name: 'indicators',
    title: { sv: 'Indikatorer', en: 'Indicators' },
    subject: {
      sv: 'Vad nämnderna mäter, med källa, utfall år för år och de nivåer som ska nås.',
      en: 'What the boards measure, with sources, outcomes year by year and the levels to be reached.',
    },
    summary: summaryOf(entries),
    overview: entries.length === 0 ? [] : [overviewTable([...byBoard])],
    parts: [...byBoard].map(([board, own]) =>
      part(asWritten(board), {
        tables: [boardTable(own, { sv: `Indikatorer, ${board}`, en: `Indicators, ${board}` })],
      }),
    ),
    tables: [registerTable(entries), seriesTable(entries)],
  });
}

function summaryOf(entries: readonly RegisterEntry[]): readonly Bilingual[] {
  if (entries.length === 0) {
    return [{ sv: 'Ingen av planerna har några indikatorer.', en: 'None of the plans has any indicators.' }];
  }
  const without = (missing: (entry: RegisterEntry) => boolean) => entries.filter(missing).length;
  const repeated = noneOr(without(({ plans }) => plans.length > 1));
  const source = noneOr(without(hasNoSource));
  const outcome = noneOr(without(hasNoOutcome));
  const target = noneOr(without(hasNoTarget));
  return [
    {
      sv: `${counted(entries.length, 'indikator', 'indikatorer')}, varav ${repeated.sv} finns i mer än en plan.`,
      en: `${counted(entries.length, 'indicator', 'indicators')}, of which ${repeated.en} in more than one plan.`,
    },
    {
      sv: `${capitalize(source.sv)} saknar källa, ${outcome.sv} saknar utfall som går att jämföra och ${target.sv} saknar målnivå som går att följa upp.`,
      en: `Without a source: ${source.en}. Without an outcome that can be compared: ${outcome.en}. Without a target that can be followed up: ${target.en}.`,
    },
  ];
}

function hasNoSource({ latest }: RegisterEntry): boolean {
  return latest.sources.length === 0;
}

function hasNoOutcome({ outcomes }: RegisterEntry): boolean {
  return !outcomes.some(({ value }) => isMeasurable(value));
}

function hasNoTarget({ targets }: RegisterEntry): boolean {
  return !targets.some(({ value }) => isMeasurable(value));
}

type BoardEntries = readonly [string, readonly RegisterEntry[]];

function overviewTable(boards: readonly BoardEntries[]): TableDraft {
  const having = (which: (entry: RegisterEntry) => boolean) => (board: BoardEntries) =>
    board[1].filter(which).length;
  return reportTable<BoardEntries>({
    key: 'overview',
    title: { sv: 'Indikatorer per nämnd', en: 'Indicators by board' },
    items: boards,
    columns: [
      wordsColumn('board', headings.board, ([board]) => board),
      countColumn('indicators', { sv: 'Indikatorer', en: 'Indicators' }, ([, own]) => own.length),
      countColumn(
        'repeated',
        { sv: 'I flera planer', en: 'In several plans' },
        having(({ plans }) => plans.length > 1),
      ),
      countColumn('noSource', { sv: 'Utan källa', en: 'Without source' }, having(hasNoSource)),
      countColumn('noOutcome', { sv: 'Utan utfall', en: 'Without outcome' }, having(hasNoOutcome)),
      countColumn('noTarget', { sv: 'Utan målnivå', en: 'Without target' }, having(hasNoTarget)),
    ],
  });
}
