import { deserialize, serialize } from 'node:v8';
import { packageDigest } from '../source/package-digest.js';
import type { SourceReader } from '../source/source-reader.js';
import { type Observation, stillAnswers, type WatchedReader } from '../source/watched-reader.js';

export { watchedReader } from '../source/watched-reader.js';

/** Where something can be kept from one run to the next. It is of no consequence when that fails. */
export interface Memory {
  /** Names the program to the byte, so that no version takes what another has kept. */
  readonly program: string;
  readonly recall: (name: string) => Uint8Array | undefined;
  readonly keep: (name: string, bytes: Uint8Array) => void;
}

/** Work that depends on nothing but the program, some words and what is read. */
export interface Work {
  readonly memory: Memory;
  /** Its result takes the place of what was kept under the same name. */
  readonly name: string;
  readonly of: string;
}

/** `words` are all that the result depends on besides the files: the day, which plans. */
export function work(memory: Memory, name: string, words: readonly string[]): Work {
  return { memory, name, of: JSON.stringify([memory.program, process.version, packageDigest(), ...words]) };
}

interface Kept<Value> {
  readonly of: string;
  readonly observations: readonly Observation[];
  readonly values: readonly Value[];
}

/**
 * The result of the last time, where the reader answers every question that was asked then as it did then: nothing else
 * reaches the stages, so they would come to the same. Undefined where it does not, or nothing was kept.
 */
export function recalled<Value>(
  { memory, name, of }: Work,
  reader: SourceReader,
): readonly Value[] | undefined {
  const bytes = memory.recall(name);
  const kept = bytes && restored<Kept<Value>>(bytes);
  return kept?.of === of && stillAnswers(reader, kept.observations) ? kept.values : undefined;
}

export interface Making<Value> {
  readonly make: (reader: SourceReader) => Iterable<Value>;
  /** The paths that the reader may have been asked about for other work and is not asked about again. */
  readonly alsoBefore: (path: string) => boolean;
}

/** Does the work, and keeps the result when all of it has been taken. The values are plain data. */
export function* kept<Value>(
  { memory, name, of }: Work,
  { reader, begin, observations }: WatchedReader,
  { make, alsoBefore }: Making<Value>,
): Generator<Value, void> {
  begin();
  const values: Value[] = [];
  for (const value of make(reader)) {
    values.push(value);
    yield value;
  }
  memory.keep(name, serialize({ of, observations: observations(alsoBefore), values } satisfies Kept<Value>));
}

/** What was kept, of which no more is known; what no version of Node could have written gives nothing. */
export function restored<Kept>(bytes: Uint8Array): Kept | undefined {
  try {
    return deserialize(bytes) as Kept;
  } catch {
    return undefined;
  }
}
