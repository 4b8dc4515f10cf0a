import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes files, given by their paths, below a folder. */
export function writeFiles(folder, files) {
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
