import path from 'node:path';

/**
 * What is loaded together lies in one file: esbuild makes a file of every part that two commands share, which would be forty
 * files to open for one check. Each line is what the step after the one before it needs, by its starting points in src.
 */
const steps = {
  start: ['cli/run', 'cli/terminal', 'cli/exit-on-interrupt', 'cli/memory/own-memory'],
  told: ['cli/commands/run-check', 'cli/format/diagnostic-text'],
  checked: ['cli/commands/check-all'],
  built: ['cli/commands/run-build', 'pipeline/render-plan'],
};

/** The file that each of esbuild's outputs goes into, by its name; those that are not here are files of their own. */
export function packsOf(outputs) {
  const starts = new Map(Object.entries(outputs).map(([name, { entryPoint }]) => [entryPoint, name]));
  const packs = new Map();
  for (const [pack, modules] of Object.entries(steps)) {
    for (const module of modules) {
      const start = starts.get(`src/${module}.ts`);
      if (start === undefined)
        throw new Error(`src/${module}.ts is no file that is loaded by itself any more`);
      add(start, `${pack}.cjs`);
    }
  }
  return packs;

  function add(output, pack) {
    const name = path.basename(output);
    if (packs.has(name)) return;
    packs.set(name, pack);
    for (const { path: imported, kind } of outputs[output].imports) {
      if (kind === 'import-statement' && imported in outputs) add(imported, pack);
    }
  }
}
