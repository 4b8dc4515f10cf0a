import { answeredChanges } from '../diff/answered-changes.js';
import type { Plan } from '../model/plan.js';
import type { Selection } from '../source/find-regions.js';
import type { SourceReader } from '../source/source-reader.js';
import { type ComparedPlan, comparedPlan, sideOf, unchanged } from './compared-plan.js';
import { unusableRegion } from './diff-region.js';
import type { PlanLoader } from './load-plan.js';
import { planFolders } from './load-region.js';
import { titleOf } from './plan-by-plan.js';

/**
 * Plans held against other plans: `previous` for the one before of the same board, the name of a folder beside for
 * another of the board's (”2022”), or a plan's folder. A regionplan that revises another is also held against what
 * those answered whose plans answer the other.
 */
export function* diffPlans(
  { reader, folder }: Pick<Selection, 'reader' | 'folder'>,
  before: SourceReader,
  against: string,
): Generator<ComparedPlan> {
  const later = sideOf(reader, folder);
  const earlier = before === reader ? later : sideOf(before, '');
  const [now, old] = [later.loader, earlier.loader];
  if (!now || !old) {
    yield unusableRegion(later, earlier);
    return;
  }
  const isFit = (origin: string, each: string) =>
    origin !== each &&
    (later.folders.length === 1 || isBeside(origin, each)) &&
    before.read(`${origin}/plan.yaml`).kind !== 'missing';
  for (const each of later.folders) {
    const after = now.load(each);
    const origin = otherPlan(each, against, after.value, old);
    if (origin === undefined || !isFit(origin, each)) {
      yield { ...unchanged, folder: each, title: titleOf(after.value, each), kind: 'alone' };
      continue;
    }
    yield comparedPlan({ folder: each, before: old.load(origin), after, against: origin });
    if (after.value?.revises === origin) yield* concernedBy(after.value, { reader, loader: now });
  }
}

function otherPlan(
  folder: string,
  against: string,
  plan: Plan | undefined,
  loader: PlanLoader,
): string | undefined {
  if (against === 'previous') return plan?.revises ?? loader.before(folder);
  return against.includes('/') ? against : `${folder.split('/')[0]}/${against}`;
}

/** Another board's plan is held against one plan alone, since nobody asks it of all. */
function isBeside(origin: string, folder: string): boolean {
  return origin.split('/')[0] === folder.split('/')[0];
}

interface Now {
  readonly reader: SourceReader;
  readonly loader: PlanLoader;
}

/** The plans that answer a regionplan which has been revised, each with what the revision says to it. */
function* concernedBy(revised: Plan, { reader, loader }: Now): Generator<ComparedPlan> {
  for (const folder of planFolders(reader).filter((each) => !each.startsWith('regionplan/'))) {
    const { value: plan, regionplan } = loader.load(folder);
    if (!plan || !regionplan || regionplan.folder !== revised.revises) continue;
    const items = answeredChanges(plan, regionplan, revised);
    const title = titleOf(plan, folder);
    const group = { subject: 'regionplan', title: '', change: 'changed', items, moved: [] } as const;
    const told = {
      folder,
      against: undefined,
      title,
      change: 'concerned',
      groups: [group],
      texts: [],
    } as const;
    const changes = items.length > 0 ? told : undefined;
    yield { ...unchanged, folder, title, changes, kind: 'concerned' };
  }
}
