import path from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';

// Time differs between machines; what is loaded does not. `npm run bench` measures the time.
let outputs: Metafile['outputs'] = {};

beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: path.resolve(import.meta.dirname, '../..'),
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    metafile: true,
    write: false,
  });
  outputs = metafile.outputs;
});

/** Every source file that is loaded when `entry` is, without what it may ask for later. */
function loadedWith(entry: string): readonly string[] {
  const start = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === entry);
  if (!start) throw new Error(`${entry} is no file of its own`);
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const { path: imported, kind } of outputs[name]?.imports ?? []) {
      if (kind === 'import-statement' && imported in outputs) visit(imported);
    }
  };
  visit(start);
  return [...seen].flatMap((name) => Object.keys(outputs[name]?.inputs ?? {}));
}

describe('start-up', () => {
  it('of --version loads one file of ours and no library', () => {
    expect(loadedWith('src/cli/main.ts')).toEqual(['src/cli/main.ts']);
  });

  it('of --help loads commander and no stage', () => {
    const loaded = loadedWith('src/cli/run.ts');
    expect(loaded.filter((file) => !/^(src\/(cli|base)\/|node_modules\/commander\/)/.test(file))).toEqual([]);
  });

  it('of check loads no stage where everything is remembered', () => {
    const loaded = loadedWith('src/cli/commands/run-check.ts');
    const light = /^src\/(?:base|source|cli|pipeline)\/|^node_modules\/fastest-levenshtein\//;
    expect(loaded).toContain('src/pipeline/remembered.ts');
    expect(loaded.filter((file) => !light.test(file))).toEqual([]);
    expect(loaded.filter((file) => /\/(?:yaml|markdown|svg)\/|parse-/.test(file))).toEqual([]);
  });

  it('of check loads the stages up to the checks, and no renderer', () => {
    const loaded = loadedWith('src/cli/commands/check-all.ts');
    expect(loaded).toContain('src/check/run-checks.ts');
    expect(loaded.filter((file) => /^src\/(compose|render|report)\/|pdfkit|fontkit|hast/.test(file))).toEqual(
      [],
    );
  });

  it('of a report loads no renderer until it writes a page', () => {
    const loaded = loadedWith('src/cli/commands/run-report.ts');
    expect(loaded).toContain('src/report/make-report.ts');
    expect(
      loaded.filter((file) => /^src\/(compose|render\/(pdf|html))\/|pdfkit|fontkit|hast/.test(file)),
    ).toEqual([]);
  });

  it('of a web page does not load the page engine', () => {
    const loaded = loadedWith('src/render/html/render-html.ts');
    expect(loaded.filter((file) => /pdfkit|fontkit|render\/pdf/.test(file))).toEqual([]);
  });
});
