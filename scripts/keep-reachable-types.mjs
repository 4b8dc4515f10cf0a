import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * The compiler declares every file it meets; a user of the package needs those that the entry leads to, and could
 * not check the others, since they speak of libraries that are bundled and not installed.
 */
export function keepReachableTypes(folder, entry) {
  const reachable = new Set();
  const visit = (file) => {
    if (reachable.has(file)) return;
    reachable.add(file);
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g,
    )) {
      visit(path.join(path.dirname(file), `${specifier}.d.ts`));
    }
  };
  visit(path.join(folder, entry));
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (file.endsWith('.d.ts') && !reachable.has(file)) rmSync(file);
  }
}
