import type { Result } from '../base/result.js';
import { compareSettings } from '../diff/compare-settings.js';
import type { Selection } from '../source/find-regions.js';
import type { SourceReader } from '../source/source-reader.js';
import type { LoadedTemplate } from '../template/load-template.js';
import { type ComparedPlan, comparedPlan, type Side, sideOf, unchanged } from './compared-plan.js';
import { loadRegion } from './load-region.js';
import { templateLoader } from './load-templates.js';
import { renamedFolders } from './renamed-folders.js';
import { settingsFiles } from './settings-files.js';
import { untouchedIn } from './untouched.js';

type Asked = Pick<Selection, 'reader' | 'folder'>;

/** Two versions of a region, compared plan by plan: nothing of one plan is kept when the next is read. */
export function* diffRegion({ reader, folder }: Asked, before: SourceReader): Generator<ComparedPlan> {
  const [earlier, later] = [sideOf(before, folder), sideOf(reader, folder)];
  if (!later.loader || earlier.unusable.length > 0) {
    yield unusableRegion(later, earlier);
    return;
  }
  if (folder === '') yield* settingsIn(before, reader);
  const untouched = untouchedIn(before, reader);
  const renamed = renamedIn(earlier, later, before, reader);
  for (const { now, origin } of foldersOf(earlier, later, renamed)) {
    const each = now ?? origin ?? '';
    yield now === origin && untouched(each)
      ? { ...unchanged, folder: each, title: each }
      : comparedPlan({
          folder: each,
          before: origin === undefined ? undefined : earlier.loader?.load(origin),
          after: now === undefined ? undefined : later.loader.load(now),
          renamed,
        });
  }
}

/** Where a plan is and where it was; undefined where it is new, or gone. */
interface Folders {
  readonly now: string | undefined;
  readonly origin: string | undefined;
}

function renamedIn(
  earlier: Side,
  later: Side,
  before: SourceReader,
  after: SourceReader,
): ReadonlyMap<string, string> {
  const gone = earlier.folders.filter((each) => !later.folders.includes(each));
  const come = later.folders.filter((each) => !earlier.folders.includes(each));
  return renamedFolders(gone, come, before, after);
}

function foldersOf(earlier: Side, later: Side, renamed: ReadonlyMap<string, string>): readonly Folders[] {
  const kept = new Set(renamed.values());
  return [
    ...later.folders.map((now) => ({
      now,
      origin: renamed.get(now) ?? (earlier.folders.includes(now) ? now : undefined),
    })),
    ...earlier.folders
      .filter((each) => !later.folders.includes(each) && !kept.has(each))
      .map((origin) => ({ now: undefined, origin })),
  ];
}

export function unusableRegion(later: Side, earlier: Side): ComparedPlan {
  const found = { diagnostics: later.unusable, earlier: earlier.unusable };
  return { ...unchanged, folder: 'region.yaml', title: 'region.yaml', ...found, kind: 'unread' };
}

/** What holds for the whole region is told where it has changed, and is no plan. */
function* settingsIn(before: SourceReader, after: SourceReader): Generator<ComparedPlan> {
  if (before.read('region.yaml').kind === 'missing') return;
  const changes = compareSettings(settingsFiles(before), settingsFiles(after));
  if (!changes) return;
  yield { ...unchanged, folder: '', title: 'region.yaml', changes, kind: 'settings' };
}

/** What the document of the comparison needs of its region; undefined where that cannot be used. */
export function comparedRegion({
  reader,
  folder,
}: Asked): Result<{ readonly name: string; readonly template: LoadedTemplate } | undefined> {
  const { region, diagnostics } = loadRegion({ reader, folder });
  if (!region) return { value: undefined, diagnostics };
  const loaded = templateLoader(reader, true)({ name: region.template, at: region.templateAt });
  const value = loaded.value && { name: region.name, template: loaded.value };
  return { value, diagnostics: loaded.diagnostics };
}
