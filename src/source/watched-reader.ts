import { createHash } from 'node:crypto';
import type { SourceReader } from './source-reader.js';

/** A question that a reader was asked, and a digest of its answer. */
export interface Observation {
  readonly asked: keyof SourceReader;
  readonly path: string;
  readonly answer: string;
}

export interface WatchedReader {
  readonly reader: SourceReader;
  /** What is asked from now on is counted apart from what was asked before. */
  readonly begin: () => void;
  /** Each question asked since then, and of those before it the ones about paths that are wanted as well. */
  readonly observations: (alsoBefore: (path: string) => boolean) => readonly Observation[];
}

/** Answers as another reader does, and keeps account of what it was asked. */
export function watchedReader(reader: SourceReader): WatchedReader {
  const seen = new Map<string, Observation>();
  const since = new Set<string>();
  const note = (asked: Observation['asked'], path: string, digest: () => string) => {
    const key = `${asked} ${path}`;
    since.add(key);
    if (!seen.has(key)) seen.set(key, { asked, path, answer: digest() });
  };
  return {
    reader: {
      entries: (path) => {
        const entries = reader.entries(path);
        note('entries', path, () => digestOf.entries(entries));
        return entries;
      },
      read: (path) => {
        const outcome = reader.read(path);
        note('read', path, () => digestOf.read(outcome));
        return outcome;
      },
    },
    begin: () => since.clear(),
    observations: (alsoBefore) =>
      [...seen].flatMap(([key, one]) => (since.has(key) || alsoBefore(one.path) ? [one] : [])),
  };
}

/** Whether a reader answers every question as it was answered before. */
export function stillAnswers(reader: SourceReader, observations: readonly Observation[]): boolean {
  return observations.every(({ asked, path, answer }) => {
    const now = asked === 'read' ? digestOf.read(reader.read(path)) : digestOf.entries(reader.entries(path));
    return now === answer;
  });
}

type Digests = { readonly [Key in keyof SourceReader]: (answer: ReturnType<SourceReader[Key]>) => string };

const digestOf: Digests = {
  entries: (entries) => digest(JSON.stringify(entries.map(({ name, kind }) => [name, kind]))),
  read: (outcome) => (outcome.kind === 'bytes' ? digest(outcome.bytes) : JSON.stringify(outcome)),
};

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}
