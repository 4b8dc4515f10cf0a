import { capitalize } from '../../base/letters.js';
import type { BoardName, IndicatorFact, PlanOrigin, YearFact } from '../facts/plan-facts.js';
import type { RegionFacts } from '../facts/region-facts.js';

/** An indicator through the years: one entry, however many plans have it. */
export interface RegisterEntry {
  readonly board: BoardName | undefined;
  /** As its latest plan has it. */
  readonly latest: IndicatorFact;
  /** The plans that have it, from the earliest. */
  readonly plans: readonly PlanOrigin[];
  readonly outcomes: readonly RegisterValue[];
  readonly targets: readonly RegisterValue[];
  /** Every value of every plan, also those that a later plan states anew. */
  readonly stated: readonly StatedValue[];
}

export interface RegisterValue extends YearFact {
  /** The plan that states it: the latest one that has a value for the year. */
  readonly plan: PlanOrigin;
  /** True where an earlier plan said something else of the same year. */
  readonly revised: boolean;
}

export interface StatedValue extends YearFact {
  readonly plan: PlanOrigin;
  readonly series: 'outcome' | 'target';
}

interface Occurrence {
  readonly plan: PlanOrigin;
  readonly indicator: IndicatorFact;
}

/**
 * Every indicator of every plan in exactly one entry: those of one board that share an id, or else a name, are the
 * same. A name is enough since an id may be forgotten from one year to the next.
 */
export function register({ plans }: RegionFacts): readonly RegisterEntry[] {
  const entries: Occurrence[][] = [];
  const known = new Map<string, Occurrence[]>();
  for (const { origin, indicators } of plans.toSorted(
    (a, b) => a.origin.period.first - b.origin.period.first,
  )) {
    for (const indicator of indicators) {
      const keys = keysOf(indicator, origin);
      const entry = keys.map((key) => known.get(key)).find((each) => each && !has(each, origin)) ?? [];
      if (entry.length === 0) entries.push(entry);
      entry.push({ plan: origin, indicator });
      for (const key of keys) known.set(key, entry);
    }
  }
  return entries.map(entryOf);
}

/** Two indicators of one plan are never the same, whatever they are called. */
function has(entry: readonly Occurrence[], plan: PlanOrigin): boolean {
  return entry.at(-1)?.plan === plan;
}

function keysOf({ id, name }: IndicatorFact, { board, folder }: PlanOrigin): readonly string[] {
  const owner = board?.folder ?? folder;
  return [`${owner} id ${id}`, `${owner} namn ${name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')}`];
}

function entryOf(occurrences: readonly Occurrence[]): RegisterEntry {
  const last = occurrences.at(-1);
  if (!last) throw new Error('an entry of the register has at least one indicator');
  return {
    board: last.plan.board,
    latest: last.indicator,
    plans: occurrences.map(({ plan }) => plan),
    outcomes: seriesOf(occurrences, 'outcomes'),
    targets: seriesOf(occurrences, 'targets'),
    stated: occurrences.flatMap(({ plan, indicator }) => [
      ...indicator.outcomes.map((each): StatedValue => ({ ...each, plan, series: 'outcome' })),
      ...indicator.targets.map((each): StatedValue => ({ ...each, plan, series: 'target' })),
    ]),
  };
}

/**
 * By year, rising; values without a year first. A later plan's word on a year goes before an earlier one's, but that it
 * has none does not take away what an earlier one had.
 */
function seriesOf(
  occurrences: readonly Occurrence[],
  which: 'outcomes' | 'targets',
): readonly RegisterValue[] {
  const byYear = new Map<number | undefined, RegisterValue>();
  for (const { plan, indicator } of occurrences) {
    for (const { year, value } of indicator[which]) {
      const before = byYear.get(year);
      if (before && value.kind === 'missing') continue;
      const revised = before !== undefined && (before.revised || !isSame(before, { year, value }));
      byYear.set(year, { year, value, plan, revised });
    }
  }
  return [...byYear.values()].toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

/** A year that was not known before and is now measured has not been revised. */
function isSame(before: YearFact, after: YearFact): boolean {
  if (before.value.kind === 'missing') return true;
  return JSON.stringify(before.value) === JSON.stringify(after.value);
}

export function boardTitle({ board, plans }: RegisterEntry): string {
  return board?.name ?? capitalize(plans[0]?.kind ?? '');
}
