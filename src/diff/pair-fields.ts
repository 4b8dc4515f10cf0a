import type { Bilingual, Words } from '../base/bilingual.js';
import type { Field, Item, OfYear } from './item.js';

/** What an item said and says under one name. At least one of the two is there. */
export interface FieldPair {
  readonly name: Words;
  readonly before: Field | undefined;
  readonly after: Field | undefined;
}

/** How the plans that are compared stand in time. */
export interface Years {
  /** By how many years the later plan is about later years; 0 for two versions of one plan. */
  readonly step: number;
  /** The first year of the later plan. */
  readonly first: number;
}

/** What is said in both versions side by side, in the order of the later; what is gone comes last. */
export function pairFields(before: Item, after: Item, years: Years): readonly FieldPair[] {
  if (years.step === 0) return pairByKey(before.fields, after.fields);
  const [old, now] = [before.fields.filter(isDateless), after.fields.filter(isDateless)];
  return [
    ...pairByKey(old, now),
    ...(['outcome', 'target'] as const).flatMap((series) => pairSeries(series, before, after, years)),
  ];
}

function pairByKey(before: readonly Field[], after: readonly Field[]): readonly FieldPair[] {
  const [earlier, later] = [byKey(before), byKey(after)];
  return [...new Set([...later.keys(), ...earlier.keys()])].map((key) => {
    const [old, now] = [earlier.get(key), later.get(key)];
    return { name: (now ?? old)?.name ?? key, before: old, after: now };
  });
}

function byKey(fields: readonly Field[]): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.key, field]));
}

function isDateless({ ofYear }: Field): boolean {
  return ofYear === undefined;
}

/**
 * What both plans say of a year is held together. Targets for years that only one of them has go on to the next plan
 * in their order, the first year's to the first year's; other years have come or gone because time has passed.
 */
function pairSeries(
  series: OfYear['series'],
  before: Item,
  after: Item,
  { step, first }: Years,
): readonly FieldPair[] {
  const old = seriesOf(before, series, first - step);
  const now = seriesOf(after, series, first);
  const shared = now.filter(({ year }) => old.some((each) => each.year === year));
  const same = shared.map(({ year, field }) => pair(old.find((each) => each.year === year)?.field, field));
  if (series === 'outcome' || shared.some(({ year }) => year >= first)) return same;
  const ahead = old.filter(({ year }) => year >= first - step);
  const moved = now.filter(({ year }) => year >= first);
  return [...same, ...moved.flatMap(({ field }, index) => movedOn(ahead[index]?.field, field))];
}

interface Dated {
  readonly year: number;
  readonly field: Field;
}

/** A value without a year is of the plan's own. */
function seriesOf({ fields }: Item, series: OfYear['series'], own: number): readonly Dated[] {
  return fields.flatMap((field) =>
    field.ofYear?.series === series ? [{ year: field.ofYear.year ?? own, field }] : [],
  );
}

function pair(before: Field | undefined, after: Field): FieldPair {
  return { name: after.name, before, after };
}

function movedOn(before: Field | undefined, after: Field): readonly FieldPair[] {
  if (!before) return [];
  const year = before.ofYear?.year;
  const { name } = after;
  const told = year === undefined || typeof name === 'string' ? name : beside(name, year);
  return [{ name: told, before, after }];
}

function beside(name: Bilingual, year: number): Bilingual {
  return { sv: `${name.sv} (förut ${year})`, en: `${name.en} (before: ${year})` };
}
