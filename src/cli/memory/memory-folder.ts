import path from 'node:path';

export interface System {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The user's own folder. */
  readonly home: string;
}

/**
 * Where programs keep what they can do without, on each system (XDG Base Directory Specification; Apple, ”File System
 * Basics”; Windows, `LOCALAPPDATA`). PLAN_CACHE goes before; undefined where it says `off`.
 */
export function memoryFolder({ environment, platform, home }: System): string | undefined {
  const { PLAN_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  if (PLAN_CACHE === 'off') return undefined;
  if (PLAN_CACHE) return path.resolve(PLAN_CACHE);
  if (platform === 'win32')
    return path.join(LOCALAPPDATA || path.join(home, 'AppData', 'Local'), 'plan', 'Cache');
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'plan');
  // A relative path is to be ignored, the specification says.
  const cache =
    XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(home, '.cache');
  return path.join(cache, 'plan');
}
