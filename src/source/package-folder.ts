import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder that `plan` itself is installed in, where its templates are: the nearest with a package.json. */
export function packageFolder(from: string = import.meta.dirname): string {
  if (existsSync(path.join(from, 'package.json'))) return from;
  const parent = path.dirname(from);
  if (parent === from) throw new Error('the package has lost its package.json');
  return packageFolder(parent);
}
