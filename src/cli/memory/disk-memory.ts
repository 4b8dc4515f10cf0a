import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Memory } from '../../pipeline/remembered.js';
import { digest } from './digest.js';
import type { OwnMemory } from './own-memory.js';

/** More regions and boards than anyone has at hand; the oldest give way, and what a killed run left halfway. */
const most = 500;

/**
 * Keeps each piece of work in a file of its own, which only its user may read: findings tell what stands in plans that
 * are not decided yet. What cannot be kept is left, and what is not whole is not recalled.
 */
export function diskMemory({ folder, program }: OwnMemory): Memory {
  const fileOf = (name: string) => path.join(folder, `${digest(Buffer.from(name))}.kept`);
  return {
    program,
    recall: (name) => {
      try {
        const bytes = readFileSync(fileOf(name));
        const content = bytes.subarray(digestLength);
        return bytes.subarray(0, digestLength).toString('latin1') === digest(content) ? content : undefined;
      } catch {
        return undefined;
      }
    },
    keep: (name, content) => {
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeWhole(fileOf(name), Buffer.concat([Buffer.from(digest(content), 'latin1'), content]));
        forgetOldest(folder);
      } catch {
        // A folder that cannot be made: the work is done again the next time.
      }
    },
  };
}

const digestLength = 43;

/** Not waited for down to the disk, unlike what a reader gets: a file that is lost is made again. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  writeFileSync(temporary, bytes, { flag: 'wx', mode: 0o600 });
  renameSync(temporary, file);
}

/** The folder is chosen by its user, who may have other files there. */
const ours = /^[\w-]{43}\.kept(?:\.[0-9a-f]{12}\.tmp)?$/;

function forgetOldest(folder: string): void {
  const files = readdirSync(folder).filter((name) => ours.test(name));
  if (files.length <= most) return;
  const aged = files
    .map((name) => ({ name, at: statSync(path.join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => a.at - b.at);
  for (const { name } of aged.slice(0, files.length - most)) rmSync(path.join(folder, name), { force: true });
}
