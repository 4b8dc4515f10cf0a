import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import { DEFAULT_SIZE_LIMIT } from './disk-reader.js';
import { git } from './git.js';
import { readObjects, readTree, type TreeFile } from './git-tree.js';
import { type GitVersion, versionOf } from './git-version.js';
import { memoryReader } from './memory-reader.js';
import { noRepository, unknownRevision } from './rules/revision.js';
import type { ReadOutcome, SourceReader } from './source-reader.js';

/** The files of a revision, and which one it is. */
export interface GitReader extends SourceReader {
  version(): GitVersion;
}

/**
 * The files of a folder as they were in a revision (a branch, a tag, a commit). A link in the revision is missing
 * rather than followed. Objects are fetched from git by plan folder, as they are asked for.
 */
export function gitReader(root: string, revision: string): Result<GitReader | undefined> {
  const folder = realpathSync(root);
  const repository = repositoryAbove(folder);
  if (!repository) return failure(withoutGit(root));
  const commit = commitOf(repository, revision);
  if (commit.kind === 'absent') return failure(withoutGit(root));
  if (commit.kind === 'foreign') return failure(ofSomebodyElse(root, repository));
  const inside = path.relative(repository, folder).split(path.sep).join('/');
  const prefix = inside === '' ? '' : `${inside}/`;
  const id = commit.kind === 'ok' ? text(commit.output) : undefined;
  const tree = id === undefined ? undefined : readTree(repository, id, prefix);
  if (id === undefined || !tree) return failure(unknown(root, revision));
  const value = { ...readerOf(repository, tree), version: () => versionOf(repository, id, revision) };
  return { value, diagnostics: [] };
}

/** git finds it the same way, but a hook may have told git of another place by its environment. */
function repositoryAbove(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : repositoryAbove(parent);
}

/** A revision that began with `-` would be an option to git. */
function commitOf(repository: string, revision: string): ReturnType<typeof git> {
  if (revision === '' || revision.startsWith('-') || revision.includes('\0')) return { kind: 'failed' };
  return git(repository, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
}

function readerOf(repository: string, tree: ReadonlyMap<string, TreeFile>): SourceReader {
  const files = new Map([...tree].filter(([, { kind }]) => kind === 'file'));
  // Lists and matches names by the same rules as every reader; the contents are git's.
  const names = memoryReader(Object.fromEntries([...files.keys()].map((name) => [name, name])));
  const contents = new Map<string, Uint8Array>();
  const fetchBeside = (name: string) => {
    const group = groupOf(name);
    const beside = [...files].filter(
      ([each, { size }]) => groupOf(each) === group && size <= DEFAULT_SIZE_LIMIT,
    );
    const fetched = readObjects(
      repository,
      beside.map(([, { object }]) => object),
    );
    for (const [id, bytes] of fetched) contents.set(id, bytes);
  };
  return {
    entries: names.entries,
    read(asked): ReadOutcome {
      const named = names.read(asked);
      if (named.kind !== 'bytes') return named;
      const name = text(named.bytes);
      const file = files.get(name);
      if (!file) return { kind: 'missing' };
      if (file.size > DEFAULT_SIZE_LIMIT)
        return { kind: 'too-large', size: file.size, limit: DEFAULT_SIZE_LIMIT };
      if (!contents.has(file.object)) fetchBeside(name);
      const bytes = contents.get(file.object);
      return bytes ? { kind: 'bytes', bytes } : { kind: 'unreadable', reason: 'ENOENT' };
    },
  };
}

/** A plan's folder: `regionstyrelsen/2022`. */
function groupOf(name: string): string {
  return name.split('/').slice(0, -1).slice(0, 2).join('/');
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trimEnd();
}

function failure(diagnostic: Diagnostic): Result<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}

function withoutGit(root: string): Diagnostic {
  return diagnose(noRepository, {
    place: { path: root },
    message: {
      sv: 'Mappen ligger inte i något git-arkiv, eller så finns git inte på datorn.',
      en: 'The folder is in no git repository, or there is no git on the computer.',
    },
  });
}

function ofSomebodyElse(root: string, repository: string): Diagnostic {
  return diagnose(noRepository, {
    place: { path: root },
    message: {
      sv: 'Git-arkivet tillhör en annan användare på datorn, och då läser git det inte.',
      en: 'The git repository belongs to another user of the computer, and git does not read it then.',
    },
    help: {
      sv: `Är det ert eget arkiv, kör: git config --global --add safe.directory "${repository}"`,
      en: `If it is your own, run: git config --global --add safe.directory "${repository}"`,
    },
  });
}

function unknown(root: string, revision: string): Diagnostic {
  return diagnose(unknownRevision, {
    place: { path: root },
    message: {
      sv: `Det finns ingen version ”${revision}” av planerna.`,
      en: `There is no revision “${revision}” of the plans.`,
    },
  });
}
