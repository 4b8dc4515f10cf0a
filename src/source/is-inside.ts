import path from 'node:path';

/** Whether a file is a folder or lies below it, by their absolute paths; no link is followed. */
export function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
