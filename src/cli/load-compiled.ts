import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** The version of Node that made `dist`. */
declare const COMPILED_BY: string;

type Exports = Readonly<Record<string, unknown>>;
type Wrapper = (
  exports: Exports,
  require: (name: string) => unknown,
  module: { exports: Exports },
  file: string,
  folder: string,
) => void;

/** What is loaded, by the name of the file. */
const compiled = new Map<string, { readonly source: Buffer; readonly script: Script }>();

/**
 * What a run that is over within a second is best served by; other versions of V8 may not know the words. To compile
 * to the utmost waits four times as long as V8 has it, which spares a check a fifth of the processor. A pattern is
 * compiled when it is first used and not interpreted before that, since most are used once on many texts. What is
 * newly made keeps to the room it begins with, a megabyte: it is soon gone, and the memory it would grow into is a
 * fifth of all.
 */
if (process.version === COMPILED_BY) {
  setFlagsFromString('--interrupt-budget=270000');
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--semi-space-growth-factor=1');
}

const folder = import.meta.dirname;
const modules = new Map<string, { exports: Exports }>();
const requireFromNode = createRequire(path.join(folder, 'main.cjs'));

/**
 * Loads a file of `dist` with the machine code that is kept of it, which spares Node a third of its start. V8 itself
 * refuses what another version or other flags have made, and the file is then compiled as usual.
 */
export function load(name: string): unknown {
  const loaded = modules.get(name);
  if (loaded) return loaded.exports;
  const file = path.join(folder, name);
  const source = readFileSync(file);
  const wrapped = `(function(exports,require,module,__filename,__dirname){${source.toString('latin1')}\n})`;
  const script = new Script(wrapped, { filename: file, ...codeOf(name, source) });
  const module = { exports: {} };
  modules.set(name, module);
  compiled.set(name, { source, script });
  const run: Wrapper = script.runInThisContext();
  run(module.exports, requireFrom, module, file, folder);
  return module.exports;
}

function requireFrom(name: string): unknown {
  return name.startsWith('./') ? load(name.slice(2)) : requireFromNode(name);
}

/** Where a version of Node other than that which made `dist` keeps what it has compiled. */
const since = path.join(folder, 'code', `${process.version}-${process.arch}`);
const lacking = new Set<string>();

function codeOf(name: string, source: Buffer): { readonly cachedData?: Buffer } {
  const beside = process.version === COMPILED_BY ? codeIn(folder, name, source) : undefined;
  const cachedData = beside ?? codeIn(since, name, source);
  if (cachedData) return { cachedData };
  lacking.add(name);
  return {};
}

/** V8 asks neither whether the code is whole nor whether it is of this very text, and would run what it is given. */
function codeIn(place: string, name: string, source: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(path.join(place, `${name}.cache`));
    const code = bytes.subarray(0, -4);
    return bytes.readUInt32LE(code.length) === checksum(source, code) ? code : undefined;
  } catch {
    return undefined;
  }
}

function checksum(source: Buffer, code: Buffer): number {
  return crc32(code, crc32(source));
}

/**
 * Keeps the machine code of the files that had none, for the next run. Whoever installed `plan` may not let others
 * write there, and then every run compiles as this one did.
 */
export function keepCode(): void {
  if (lacking.size === 0 || process.env.NODE_DISABLE_COMPILE_CACHE) return;
  try {
    mkdirSync(since, { recursive: true });
    keepIn(since, lacking);
  } catch {
    // The run is done and was right without it.
  }
}

/** Keeps what this run has compiled, of all the files it has loaded if none are named. */
export function keepIn(place: string, names: Iterable<string> = compiled.keys()): void {
  for (const name of names) {
    const file = compiled.get(name);
    if (file) keep(path.join(place, `${name}.cache`), file.source, file.script.createCachedData());
  }
}

/** In one step, since another run may be reading. */
function keep(file: string, source: Buffer, code: Buffer): void {
  const end = Buffer.alloc(4);
  end.writeUInt32LE(checksum(source, code));
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, Buffer.concat([code, end]), { flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
