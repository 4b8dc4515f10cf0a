import { createHash } from 'node:crypto';
import { diskReader } from './disk-reader.js';
import { packageFolder } from './package-folder.js';
import type { SourceReader } from './source-reader.js';

/**
 * Differs when any file does that comes with `plan` and is read when plans are checked: in a clone they may be edited. The
 * fonts, which are most of them, are only asked whether they are fonts.
 */
export function packageDigest(): string {
  known ??= digestNow();
  return known;
}

let known: string | undefined;

function digestNow(): string {
  const hash = createHash('sha256');
  const reader = diskReader(packageFolder());
  for (const path of filesBelow(reader, 'templates')) {
    const outcome = reader.read(path);
    hash.update(`${path}\n${outcome.kind}\n`);
    if (outcome.kind === 'bytes') hash.update(outcome.bytes);
  }
  return hash.digest('base64url');
}

function filesBelow(reader: SourceReader, folder: string): readonly string[] {
  return reader.entries(folder).flatMap(({ kind, name }) => {
    const path = `${folder}/${name}`;
    if (kind === 'folder') return name === 'fonts' ? [] : filesBelow(reader, path);
    return [path];
  });
}
