import type { Words } from '../base/bilingual.js';
import type { Diagnostic } from '../base/diagnostic.js';
import type { PlanChanges } from '../diff/changes.js';
import { comparePlans } from '../diff/compare-plans.js';
import type { Plan } from '../model/plan.js';
import type { SourceReader } from '../source/source-reader.js';
import { type LoadedPlan, type PlanLoader, planLoader } from './load-plan.js';
import { loadRegion } from './load-region.js';
import { titleOf, yearsOf } from './plan-by-plan.js';
import { hidesContent } from './unread-content.js';

/** What comparing one plan gave. */
export interface ComparedPlan {
  readonly folder: string;
  readonly title: string;
  /** The day of its decision, or the first of its year; ISO. Undefined for a plan that was not read. */
  readonly day: string | undefined;
  /** Undefined where nothing differs, and where a version could not be read. */
  readonly changes: PlanChanges | undefined;
  /** What kept the later version, or a part of it, from being read. */
  readonly diagnostics: readonly Diagnostic[];
  /** The same of the earlier, but for what has not been mended since. */
  readonly earlier: readonly Diagnostic[];
  /** `plan`: it was compared. `unread`: it could not be. `alone`: there is nothing to hold it against. */
  readonly kind: 'plan' | 'unread' | 'alone' | 'concerned' | 'settings';
}

export const unchanged = {
  day: undefined,
  changes: undefined,
  diagnostics: [],
  earlier: [],
  kind: 'plan',
} as const;

/** A region in one version. */
export interface Side {
  readonly folders: readonly string[];
  /** Undefined where there is no region. */
  readonly loader: PlanLoader | undefined;
  /** What keeps every plan of this version from being read. */
  readonly unusable: readonly Diagnostic[];
}

/** Before there was a region there was no plan, which is no fault. */
export function sideOf(reader: SourceReader, folder: string): Side {
  const { region, folders, diagnostics } = loadRegion({ reader, folder });
  if (region) return { folders, loader: planLoader(reader, region), unusable: [] };
  const none = reader.read('region.yaml').kind === 'missing';
  return { folders: [], loader: undefined, unusable: none ? [] : diagnostics };
}

export interface Pair {
  /** Of the plan in the later version; in the earlier for one that is gone. */
  readonly folder: string;
  readonly before: LoadedPlan | undefined;
  readonly after: LoadedPlan | undefined;
  /** The folder of the earlier plan, where that is another plan and no earlier version. */
  readonly against?: string;
  readonly renamed?: ReadonlyMap<string, string>;
}

export function comparedPlan({ folder, before, after, against, renamed = new Map() }: Pair): ComparedPlan {
  const unread = [before, after].filter((side) => side && !side.value);
  const shown = after?.value ?? before?.value;
  const title = titleOf(shown, folder);
  if (unread.length > 0 || !shown) {
    const found = faultsOf(
      unread.includes(before) ? before : undefined,
      unread.includes(after) ? after : undefined,
    );
    return { ...unchanged, folder, title, ...found, kind: 'unread' };
  }
  const named = { folder, against, title: titleWith(title, folder, against) };
  return {
    folder,
    title,
    day: dayOf(shown),
    changes: changesOf(before, after, named, renamed),
    // Data that could not be read would be taken for removed.
    ...faultsOf(before, after, hidesContent),
    kind: 'plan',
  };
}

function faultsOf(
  before: LoadedPlan | undefined,
  after: LoadedPlan | undefined,
  isTold: (diagnostic: Diagnostic) => boolean = () => true,
): Pick<ComparedPlan, 'diagnostics' | 'earlier'> {
  const diagnostics = after?.diagnostics.filter(isTold) ?? [];
  const nameOf = ({ ruleId, place, message }: Diagnostic) => [ruleId, place.path, message.sv].join('\n');
  const told = new Set(diagnostics.map(nameOf));
  const earlier = before?.diagnostics.filter((each) => isTold(each) && !told.has(nameOf(each))) ?? [];
  return { diagnostics, earlier };
}

export function dayOf({ decision, period }: Plan): string {
  return decision?.date ?? `${period.first}-01-01`;
}

/** ”Verksamhetsplan 2023, Regionstyrelsen, mot 2022”. */
function titleWith(title: string, folder: string, against: string | undefined): Words {
  if (against === undefined) return title;
  const [outer] = against.split('/');
  const other = folder.startsWith(`${outer}/`) ? yearsOf(against) : against;
  return { sv: `${title}, mot ${other}`, en: `${title}, against ${other}` };
}

function changesOf(
  before: LoadedPlan | undefined,
  after: LoadedPlan | undefined,
  named: Pick<PlanChanges, 'folder' | 'against' | 'title'>,
  renamed: ReadonlyMap<string, string>,
): PlanChanges | undefined {
  if (!before?.value || !after?.value) {
    return { ...named, change: after?.value ? 'added' : 'removed', groups: [], texts: [] };
  }
  const { groups, texts } = comparePlans(
    { plan: before.value, regionplan: before.regionplan },
    { plan: after.value, regionplan: after.regionplan },
    { isOtherPlan: named.against !== undefined, renamed },
  );
  if (groups.length + texts.length === 0) return undefined;
  const own = texts.length > 0 || groups.some(({ subject }) => subject !== 'regionplan');
  return { ...named, change: own ? 'changed' : 'concerned', groups, texts };
}
