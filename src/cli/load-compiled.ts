import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

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

/** The compiled code of each file loaded so far, by the name of the file. */
export const compiled = new Map<string, Script>();

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
 * Loads a file of `dist` with the machine code that `scripts/write-code-cache.mjs` keeps beside it, which spares
 * Node half of its start. V8 itself refuses a cache that another version or other flags have made, and the file is
 * then compiled as usual.
 */
export function load(name: string): unknown {
  const loaded = modules.get(name);
  if (loaded) return loaded.exports;
  const file = path.join(folder, name);
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(source, { filename: file, ...cacheOf(file) });
  const module = { exports: {} };
  modules.set(name, module);
  compiled.set(name, script);
  const run: Wrapper = script.runInThisContext();
  run(module.exports, requireFrom, module, file, folder);
  return module.exports;
}

function requireFrom(name: string): unknown {
  return name.startsWith('./') ? load(name.slice(2)) : requireFromNode(name);
}

function cacheOf(file: string): { readonly cachedData?: Buffer } {
  try {
    return { cachedData: readFileSync(`${file}.cache`) };
  } catch {
    return {};
  }
}
