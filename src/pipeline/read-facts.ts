import type { Diagnostic } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { Region } from '../model/region.js';
import { collectFacts } from '../report/facts/collect-facts.js';
import { findingFact } from '../report/facts/finding-facts.js';
import type { BoardName, PlanFacts } from '../report/facts/plan-facts.js';
import type { RegionFacts, UnreadPlan } from '../report/facts/region-facts.js';
import type { Selection } from '../source/find-regions.js';
import type { LoadedTemplate } from '../template/load-template.js';
import { loadPlans, type ReadyPlan } from './load-plans.js';

export interface ReadRegion {
  readonly facts: RegionFacts;
  readonly template: LoadedTemplate;
}

type Read = Result<ReadRegion | undefined>;

/**
 * Reads and checks the plans asked for one by one, keeps of each what the reports need, and yields its name when it is
 * done. The value is undefined where region.yaml or the template cannot be used; the diagnostics are those about the
 * region, and those that kept a plan from being read.
 */
export function* readFacts(
  selection: Selection,
  today: string,
): Generator<Pick<ReadyPlan, 'folder' | 'title'>, Read> {
  const gathered: Gathered = { general: undefined, plans: [], unread: [], diagnostics: [] };
  for (const loaded of loadPlans(selection, { today, rendered: true })) {
    take(loaded, today, gathered);
    yield { folder: loaded.folder, title: loaded.title };
  }
  const { general, diagnostics } = gathered;
  const { template, region } = general?.loaded ?? {};
  if (!template || !region) return { value: undefined, diagnostics };
  const facts = { ...regionFacts(region, gathered, selection), today };
  return { value: { facts, template }, diagnostics };
}

interface Gathered {
  general: { readonly loaded: ReadyPlan; readonly findings: RegionFacts['findings'] } | undefined;
  readonly plans: PlanFacts[];
  readonly unread: UnreadPlan[];
  readonly diagnostics: Diagnostic[];
}

function take(loaded: ReadyPlan, today: string, gathered: Gathered): void {
  const { plan, folder, title, judge } = loaded;
  const found = judge([], { today, rendered: false });
  if (plan) {
    gathered.plans.push(collectFacts(plan, title, found));
    return;
  }
  gathered.diagnostics.push(...found);
  const findings = found.map(findingFact);
  if (folder !== '') {
    gathered.unread.push({ folder, findings });
    return;
  }
  // The region comes first; what only a look at all its plans finds comes last.
  const { general } = gathered;
  gathered.general = {
    loaded: general?.loaded ?? loaded,
    findings: [...(general?.findings ?? []), ...findings],
  };
}

function regionFacts(
  region: Region,
  { general, plans, unread }: Gathered,
  selection: Selection,
): Omit<RegionFacts, 'today'> {
  const boards = [...region.boards.values()].map(
    ({ folder, name, abbreviation }): BoardName => ({ folder, name, abbreviation }),
  );
  const inOrder = inOrderOf(boards, plans);
  return {
    name: region.name,
    unit: region.unit,
    boards,
    plans: inOrder,
    regionplans: [...inOrder.filter(isRegionplan), ...otherRegionplans(selection, plans)],
    findings: general?.findings ?? [],
    unread,
  };
}

/** A board's plan cannot be understood without the regionplan it answers to, also where only the board was asked for. */
function otherRegionplans(selection: Selection, plans: readonly PlanFacts[]): readonly PlanFacts[] {
  if (selection.folder === '') return [];
  const known = new Set(plans.map(({ origin }) => origin.folder));
  return [
    ...loadPlans({ ...selection, folder: 'regionplan' }, { today: undefined, rendered: false }),
  ].flatMap(({ plan, folder, title }) => (plan && !known.has(folder) ? [collectFacts(plan, title, [])] : []));
}

/** Regionplans first, then board by board as region.yaml has them, each from its first year. */
function inOrderOf(boards: RegionFacts['boards'], plans: readonly PlanFacts[]): readonly PlanFacts[] {
  const place = ({ origin }: PlanFacts) => boards.findIndex(({ folder }) => folder === origin.board?.folder);
  return plans.toSorted((a, b) => place(a) - place(b) || a.origin.period.first - b.origin.period.first);
}

function isRegionplan({ origin }: PlanFacts): boolean {
  return origin.kind === 'regionplan';
}
