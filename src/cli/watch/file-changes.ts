import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';
import { isInside, isPlanName } from '../../pipeline/selections.js';
import { bell } from '../bell.js';

/** What happens to the files of some folders from now on. */
export interface FileChanges {
  /**
   * The absolute paths of what has come, changed or gone since the last time, in the order it was noticed; waits until
   * there is something. Throws where the system can follow no more files.
   */
  readonly next: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

/** A program that saves several files, or one file by way of another, is given this long to finish. */
const quietMs = 100;

/** Follows all that may belong to a plan below `folders`, but nothing in `except`, where files are written. */
export async function fileChanges(
  folders: readonly string[],
  except: readonly string[],
): Promise<FileChanges> {
  const changed = new Set<string>();
  const news = bell();
  const watcher = watch([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file) =>
      except.some((folder) => isInside(folder, file)) || folders.every((folder) => isHidden(folder, file)),
  });
  watcher.on('all', (_, file) => {
    changed.add(file);
    news.ring();
  });
  watcher.on('error', news.fail);
  watcher.once('ready', news.ring);
  // A failure is told to whoever waits for changes.
  await news.next().catch(() => {});
  return {
    next: async () => {
      while (changed.size === 0) await news.next();
      await untilQuiet();
      const found = [...changed];
      changed.clear();
      return found;
    },
    stop: () => watcher.close(),
  };

  async function untilQuiet(): Promise<void> {
    for (let before = -1; before < changed.size; ) {
      before = changed.size;
      await setTimeout(quietMs);
    }
  }
}

function isHidden(folder: string, file: string): boolean {
  const inside = path.relative(folder, file);
  return inside !== '' && !inside.split(path.sep).every(isPlanName);
}
