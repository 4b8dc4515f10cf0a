import { capitalize } from '../../base/letters.js';
import { isMeasurable } from '../../value/value-grammar.js';
import { count, words } from '../datum.js';
import type { RegionFacts } from '../facts/region-facts.js';
import { groupBy } from '../group-by.js';
import type { Report } from '../report.js';
import { part, reportOf } from '../report-of.js';
import { type ReportTable, reportTable } from '../report-table.js';
import { counted, noneOr } from '../swedish.js';
import { boardTable, registerTable, seriesTable } from './indicator-tables.js';
import { boardTitle, type RegisterEntry, register } from './register.js';

/** The register of indicators: what is measured, from where, how it has gone and where it is meant to go. */
export function indicatorsReport(facts: RegionFacts): Report {
  const entries = register(facts);
  const byBoard = groupBy(entries, boardTitle);
  return reportOf(facts, {
    name: 'indicators',
    title: 'Indikatorer',
    subject: 'Vad nämnderna mäter, med källa, utfall år för år och de nivåer som ska nås.',
    summary: summaryOf(entries),
    overview: entries.length === 0 ? [] : [overviewTable([...byBoard])],
    parts: [...byBoard].map(([board, own]) =>
      part(board, { tables: [boardTable(own, `Indikatorer, ${board}`)] }),
    ),
    tables: [registerTable(entries), seriesTable(entries)],
  });
}

function summaryOf(entries: readonly RegisterEntry[]): readonly string[] {
  if (entries.length === 0) return ['Ingen av planerna har några indikatorer.'];
  const without = (missing: (entry: RegisterEntry) => boolean) => entries.filter(missing).length;
  const repeated = without(({ plans }) => plans.length > 1);
  return [
    `${counted(entries.length, 'indikator', 'indikatorer')}, varav ${noneOr(repeated)} finns i mer än en plan.`,
    `${capitalize(noneOr(without(hasNoSource)))} saknar källa, ${noneOr(without(hasNoOutcome))} saknar utfall som går att jämföra och ${noneOr(without(hasNoTarget))} saknar målnivå som går att följa upp.`,
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

function overviewTable(boards: readonly BoardEntries[]): ReportTable {
  const missing = (which: (entry: RegisterEntry) => boolean) => (board: BoardEntries) =>
    count(board[1].filter(which).length);
  return reportTable<BoardEntries>({
    key: 'overview',
    title: 'Indikatorer per nämnd',
    items: boards,
    columns: [
      { key: 'board', heading: 'Nämnd', type: 'words', cellOf: ([board]) => words(board) },
      { key: 'indicators', heading: 'Indikatorer', type: 'count', cellOf: ([, own]) => count(own.length) },
      {
        key: 'repeated',
        heading: 'I flera planer',
        type: 'count',
        cellOf: missing(({ plans }) => plans.length > 1),
      },
      { key: 'noSource', heading: 'Utan källa', type: 'count', cellOf: missing(hasNoSource) },
      { key: 'noOutcome', heading: 'Utan utfall', type: 'count', cellOf: missing(hasNoOutcome) },
      { key: 'noTarget', heading: 'Utan målnivå', type: 'count', cellOf: missing(hasNoTarget) },
    ],
  });
}
