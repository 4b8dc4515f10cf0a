import type { Diagnostic } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { PlanChanges } from '../diff/changes.js';
import { comparePlans } from '../diff/compare-plans.js';
import type { Plan } from '../model/plan.js';
import type { Selection } from '../source/find-regions.js';
import type { SourceReader } from '../source/source-reader.js';
import type { LoadedTemplate } from '../template/load-template.js';
import { planLoader } from './load-plan.js';
import { loadRegion } from './load-region.js';
import { templateLoader } from './load-templates.js';
import { titleOf } from './plan-by-plan.js';
import { untouchedIn } from './untouched.js';

/** What comparing the two versions of one plan gave. */
export interface ComparedPlan {
  readonly folder: string;
  readonly title: string;
  /** The day of its decision, or the first of its year; ISO. Undefined for a plan that was not read. */
  readonly day: string | undefined;
  /** Undefined where nothing differs, and where a version could not be read. */
  readonly changes: PlanChanges | undefined;
  /** What kept a version, or a part of it, from being read. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Two versions of a region, compared plan by plan: nothing of one plan is kept when the next is read. */
export function* diffRegion(
  { reader, folder }: Pick<Selection, 'reader' | 'folder'>,
  before: SourceReader,
): Generator<ComparedPlan> {
  const [earlier, later] = [sideOf(before, folder), sideOf(reader, folder)];
  if (later.unusable.length > 0) {
    yield { ...nothing, folder: '', title: 'region.yaml', diagnostics: later.unusable };
    return;
  }
  const untouched = untouchedIn(before, reader);
  const folders = [...later.folders, ...earlier.folders.filter((each) => !later.folders.includes(each))];
  for (const each of folders) {
    const both = earlier.folders.includes(each) && later.folders.includes(each);
    yield both && untouched(each)
      ? { ...nothing, folder: each, title: each }
      : comparedPlan(each, earlier, later);
  }
}

/** What the document of the comparison needs of its region; undefined where that cannot be used. */
export function comparedRegion({
  reader,
  folder,
}: Pick<Selection, 'reader' | 'folder'>): Result<
  { readonly name: string; readonly template: LoadedTemplate } | undefined
> {
  const { region, diagnostics } = loadRegion({ reader, folder });
  if (!region) return { value: undefined, diagnostics };
  const loaded = templateLoader(reader, true)({ name: region.template, at: region.templateAt });
  const value = loaded.value && { name: region.name, template: loaded.value };
  return { value, diagnostics: loaded.diagnostics };
}

const nothing = { day: undefined, changes: undefined, diagnostics: [] };

interface Side {
  readonly folders: readonly string[];
  readonly load: (folder: string) => {
    readonly value: Plan | undefined;
    readonly diagnostics: readonly Diagnostic[];
  };
  /** What keeps every plan of this version from being read. */
  readonly unusable: readonly Diagnostic[];
}

function sideOf(reader: SourceReader, folder: string): Side {
  const { region, folders, diagnostics } = loadRegion({ reader, folder });
  if (!region) {
    // There was no region yet: then every plan is new.
    const load = () => ({ value: undefined, diagnostics: [] });
    return { folders: [], load, unusable: diagnostics };
  }
  const loader = planLoader(reader, region);
  return { folders, load: (each) => loader.load(each), unusable: [] };
}

function comparedPlan(folder: string, earlier: Side, later: Side): ComparedPlan {
  const before = earlier.folders.includes(folder) ? earlier.load(folder) : undefined;
  const after = later.folders.includes(folder) ? later.load(folder) : undefined;
  const unread = [before, after].filter((side) => side && !side.value);
  const shown = after?.value ?? before?.value;
  const title = titleOf(shown, folder);
  if (unread.length > 0 || !shown) {
    const diagnostics = unread.flatMap((side) => side?.diagnostics ?? []);
    return { ...nothing, folder, title, diagnostics };
  }
  // Data that could not be read would be taken for removed.
  const diagnostics = [before, after].flatMap((side) => side?.diagnostics.filter(hidesContent) ?? []);
  const day = shown.decision?.date ?? `${shown.period.first}-01-01`;
  return {
    folder,
    title,
    day,
    changes: changesOf(before?.value, after?.value, { folder, title }),
    diagnostics,
  };
}

/** A fault that kept a file, or a part of one, from being read. */
function hidesContent({ ruleId, severity }: Diagnostic): boolean {
  return severity === 'error' && /^(source|encoding|yaml|schema)\//.test(ruleId);
}

function changesOf(
  before: Plan | undefined,
  after: Plan | undefined,
  named: Pick<PlanChanges, 'folder' | 'title'>,
): PlanChanges | undefined {
  if (!before || !after) return { ...named, change: after ? 'added' : 'removed', groups: [], texts: [] };
  const { groups, texts } = comparePlans(before, after);
  return groups.length + texts.length > 0 ? { ...named, change: 'changed', groups, texts } : undefined;
}
