import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** The version of Node that made `dist`. */
declare const COMPILED_BY: string;
/** The file that a module is in, where it is not the only one in its own. */
declare const PACKED: Readonly<Record<string, string>>;

type Exports = Readonly<Record<string, unknown>>;
type Wrapper = (
  exports: Exports,
  require: (name: string) => unknown,
  module: { exports: Exports },
  file: string,
  folder: string,
) => void;

/** The files that are loaded, by name. */
const compiled = new Map<string, { readonly source: string; readonly script: Script }>();

const folder = import.meta.dirname;
const wrappers = new Map<string, Wrapper>();
const modules = new Map<string, { exports: Exports }>();
const requireFromNode = createRequire(path.join(folder, 'main.cjs'));

/**
 * What a run that is over within a second is best served by; other versions of V8 may not know the words. To compile
 * to the utmost waits four times as long as V8 has it, which spares a check a fifth of the processor. A pattern is
 * compiled when it is first used and not interpreted before that, since most are used once on many texts. What is
 * newly made keeps to the room it begins with, a megabyte: it is soon gone, and the memory it would grow into is a
 * fifth of all. Not for a program that uses `plan` as a library.
 */
export function tuneForOneRun(): void {
  if (process.version !== COMPILED_BY) return;
  setFlagsFromString('--interrupt-budget=270000');
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--semi-space-growth-factor=1');
}

export function load(name: string): unknown {
  const loaded = modules.get(name);
  if (loaded) return loaded.exports;
  if (!wrappers.has(name)) open(PACKED[name] ?? name);
  const module = { exports: {} };
  modules.set(name, module);
  wrappers.get(name)?.(module.exports, requireFrom, module, path.join(folder, name), folder);
  return module.exports;
}

/**
 * Takes the modules out of a file of `dist` with the machine code that is kept of it, which spares Node half of its
 * start. V8 itself refuses what another version or other flags have made, and the file is then compiled as usual.
 */
function open(file: string): void {
  const source = readFileSync(path.join(folder, file), 'latin1');
  const script = new Script(source, { filename: path.join(folder, file), ...codeOf(file, source) });
  compiled.set(file, { source, script });
  const found: Readonly<Record<string, Wrapper>> = script.runInThisContext();
  for (const [name, wrapper] of Object.entries(found)) wrappers.set(name, wrapper);
}

function requireFrom(name: string): unknown {
  return name.startsWith('./') ? load(name.slice(2)) : requireFromNode(name);
}

/** Where a version of Node other than that which made `dist` keeps what it has compiled. */
const since = path.join(folder, 'code', `${process.version}-${process.arch}`);
const lacking = new Set<string>();

function codeOf(file: string, source: string): { readonly cachedData?: Buffer } {
  const cachedData = codeBeside(file) ?? codeSince(file, source);
  if (cachedData) return { cachedData };
  lacking.add(file);
  return {};
}

/** Comes with `dist`, and is as whole as the text that it is of. */
function codeBeside(file: string): Buffer | undefined {
  return process.version === COMPILED_BY ? read(path.join(folder, `${file}.cache`)) : undefined;
}

/** V8 asks neither whether the code is whole nor whether it is of this very text, and would run what it is given. */
function codeSince(file: string, source: string): Buffer | undefined {
  const bytes = read(path.join(since, `${file}.cache`));
  const code = bytes?.subarray(0, -4);
  return bytes && code && bytes.length > 4 && bytes.readUInt32LE(code.length) === checksum(source, code)
    ? code
    : undefined;
}

function read(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function checksum(source: string, code: Buffer): number {
  const { crc32 } = requireFromNode('node:zlib') as typeof import('node:zlib');
  return crc32(code, crc32(Buffer.from(source, 'latin1')));
}

/**
 * Keeps the machine code of the files that had none, for the next run. Whoever installed `plan` may not let others
 * write there, and then every run compiles as this one did.
 */
export function keepCode(): void {
  if (lacking.size === 0 || process.env.NODE_DISABLE_COMPILE_CACHE) return;
  try {
    mkdirSync(since, { recursive: true });
    for (const [file, { source, script }] of compiled) {
      if (!lacking.has(file)) continue;
      const code = script.createCachedData();
      const end = Buffer.alloc(4);
      end.writeUInt32LE(checksum(source, code));
      keep(path.join(since, `${file}.cache`), Buffer.concat([code, end]));
    }
  } catch {
    // The run is done and was right without it.
  }
}

/** Keeps beside `dist` what this run has compiled. */
export function keepBeside(): void {
  for (const [file, { script }] of compiled) {
    writeFileSync(path.join(folder, `${file}.cache`), script.createCachedData());
  }
}

/** In one step, since another run may be reading. */
function keep(file: string, bytes: Buffer): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
