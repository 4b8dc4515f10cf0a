import type { CheckOptions } from '../pipeline.js';
import type { Selection } from '../source/find-regions.js';
import { watchedReader } from '../source/watched-reader.js';
import { kept, type Memory, recalled, work } from './remembered.js';
import { planChecker, type SharedPlan } from './share-region.js';

interface Sharing extends Pick<CheckOptions, 'today'> {
  /** The folders of all the boards, and of the regionplans. */
  readonly boards: readonly string[];
  readonly memory: Memory | undefined;
}

/** Checks the plans of one board after another; what is found of each is remembered by itself. */
export function shareChecker(
  { root, reader }: Selection,
  { boards, today, memory }: Sharing,
): (folders: readonly string[]) => Iterable<SharedPlan> {
  const watched = watchedReader(reader);
  const check = planChecker(watched.reader, { today });
  if (!check) throw new Error(`${root} is no region any more.`);
  const own = new Set(boards.filter((board) => board !== 'regionplan'));
  // Regionplans, templates and shared texts are read for the first plan that has use for them.
  const alsoBefore = (path: string) => !own.has(path.split('/')[0] ?? '');
  // A fault of a template is told of the first plan that has it, so what comes after it depends on what came before.
  let toldTemplate = false;
  const make = (folders: readonly string[]) =>
    function* (): Generator<SharedPlan> {
      for (const folder of folders) {
        const plan = check(folder);
        toldTemplate ||= plan.tellsTemplate;
        yield plan;
      }
    };
  return (folders) => {
    if (!memory || toldTemplate) return make(folders)();
    const share = work(memory, `share ${root} ${folders[0]}`, [...folders, today ?? '']);
    return recalled<SharedPlan>(share, reader) ?? kept(share, watched, { make: make(folders), alsoBefore });
  };
}
