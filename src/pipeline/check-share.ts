import type { CheckOptions } from '../pipeline.js';
import type { Selection } from '../source/find-regions.js';
import { watchedReader } from '../source/watched-reader.js';
import { kept, type Memory, recalled, work } from './remembered.js';
import { type SharedPlan, type SharedRegion, shareRegion } from './share-region.js';

type Today = Pick<CheckOptions, 'today'>;

/** Checks the plans of one share after another; the share of a board is remembered by itself. */
export function shareChecker(
  selection: Selection,
  { today }: Today,
  memory: Memory | undefined,
): (folders: readonly string[]) => Iterable<SharedPlan> {
  const watched = watchedReader(selection.reader);
  const region = regionOf({ ...selection, reader: watched.reader }, { today });
  const boards = new Set(region.shares.map(([first = '']) => boardOf(first)));
  boards.delete('regionplan');
  // Regionplans, templates and shared texts are read for the first plan that has use for them.
  const alsoBefore = (path: string) => !boards.has(boardOf(path));
  // A fault of a template is told of the first plan that has it, so what comes after it depends on what came before.
  let toldTemplate = false;
  const make = (folders: readonly string[]) =>
    function* (): Generator<SharedPlan> {
      for (const folder of folders) {
        const plan = region.check(folder);
        toldTemplate ||= plan.tellsTemplate;
        yield plan;
      }
    };
  return (folders) => {
    if (!memory || toldTemplate) return make(folders)();
    const share = work(memory, `share ${selection.root} ${folders[0]}`, [...folders, today ?? '']);
    return (
      recalled<SharedPlan>(share, selection.reader) ??
      kept(share, watched, { make: make(folders), alsoBefore })
    );
  };
}

function boardOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function regionOf(selection: Selection, options: Today): SharedRegion {
  const region = shareRegion(selection, options);
  if (!region) throw new Error(`${selection.root} is no region any more.`);
  return region;
}
