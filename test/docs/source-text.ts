import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './documents.js';

/** All the code of the program in one text, for asking whether a name occurs in it. */
export function sourceText(): string {
  return ['src', 'schemas']
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}
