/**
 * The names on the way from the root of the repository, in composed Unicode. Undefined when the path leads out of
 * the root or is not a path of ours at all (absolute, with backslashes or NUL).
 */
export function pathSegments(path: string): readonly string[] | undefined {
  const segments = path.normalize('NFC').split('/');
  if (segments[0] === '' && segments.length > 1) return undefined;
  if (/[\\\0]/.test(path) || /^[A-Za-z]:/.test(path)) return undefined;
  const inside: string[] = [];
  for (const segment of segments) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') inside.push(segment);
    else if (inside.pop() === undefined) return undefined;
  }
  return inside;
}

/** Hidden files and installed packages are no part of a plan, whatever they are called by. */
export function isPlanName(name: string): boolean {
  return !name.startsWith('.') && name !== 'node_modules';
}

/** Sorts by code units, which is the same order on every machine. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
