import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.dirname(import.meta.dirname);

/** Who may import whom. `base` is open to everyone and imports nobody; a folder may always import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  base: [],
  value: [],
  schemas: [],
  source: [],
  validate: ['source', 'schemas'],
  model: ['value'],
  formula: ['model', 'value'],
  link: ['validate', 'source', 'schemas', 'model', 'value', 'formula'],
  check: ['model', 'value'],
  policy: ['model'],
  document: [],
  chart: ['document'],
  template: ['validate', 'source', 'schemas', 'document', 'model'],
  draft: ['source', 'schemas', 'model', 'value'],
  compose: ['model', 'document', 'value', 'template', 'chart'],
  render: ['document'],
  report: ['model', 'document', 'value', 'chart'],
  diff: ['model', 'document', 'value'],
  pipeline: [
    'schemas',
    'source',
    'validate',
    'model',
    'link',
    'check',
    'policy',
    'document',
    'template',
    'draft',
    'compose',
    'render',
    'report',
    'diff',
  ],
  cli: ['pipeline'],
  index: ['pipeline'],
};

/** Packages that only these places may load: the reason a command stays fast and the stages stay apart. */
const packageHomes: Readonly<Record<string, readonly string[]>> = {
  zod: ['schemas', 'validate'],
  yaml: ['source'],
  unified: ['source'],
  'remark-parse': ['source'],
  'micromark-extension-gfm-table': ['source'],
  'micromark-extension-gfm-footnote': ['source'],
  'mdast-util-gfm-table': ['source', 'render/markdown'],
  'mdast-util-gfm-footnote': ['source', 'render/markdown'],
  'mdast-util-gfm-autolink-literal': ['source'],
  'remark-directive': ['source'],
  papaparse: ['source'],
  saxes: ['source'],
  'big.js': ['base'],
  'fastest-levenshtein': ['base'],
  'd3-scale': ['chart'],
  'd3-shape': ['chart'],
  'd3-hierarchy': ['chart'],
  'fast-png': ['render/pdf'],
  pdfkit: ['render/pdf'],
  'svg-to-pdfkit': ['render/pdf'],
  hyphen: ['render'],
  'hast-util-to-html': ['render/html'],
  'mdast-util-gfm-strikethrough': ['render/markdown'],
  'mdast-util-to-markdown': ['render/markdown'],
  hucre: ['report'],
  'ical-generator': ['report'],
  commander: ['cli'],
  chalk: ['cli'],
  diff: ['cli', 'diff'],
};

/** Who may touch the world outside: only `source` reads, only `cli` writes. */
const nodeModuleHomes: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['source', 'cli'],
  'node:path': ['source', 'cli'],
  'node:url': ['source', 'cli'],
  'node:child_process': ['source'],
  'node:os': ['cli'],
  'node:process': ['cli'],
  'node:tty': ['cli'],
  'node:worker_threads': ['cli'],
};

describe('the house', () => {
  const imports = sourceFiles().flatMap(importsOf);

  it('has only the folders of the import map', () => {
    const places = new Set(sourceFiles().map(placeOf));
    expect([...places].filter((place) => !(place in mayImport))).toEqual([]);
  });

  it('imports in one direction', () => {
    const wrong = imports.filter(
      ({ from, to }) => to && to !== from && to !== 'base' && !mayImport[from]?.includes(to),
    );
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('keeps exporters apart: no renderer knows another', () => {
    const wrong = imports.filter(({ file, target }) => {
      const own = /^src\/render\/([^/]+)\//.exec(file)?.[1];
      const other = /^src\/render\/([^/]+)\//.exec(target ?? '')?.[1];
      return own && other && own !== other;
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('loads each package only at its home', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      const name = packageName(specifier);
      const homes = packageHomes[name] ?? nodeModuleHomes[name];
      return homes && !homes.some((home) => inside(file, home));
    });
    expect(wrong.map(({ file, specifier }) => `${file} imports ${specifier}`)).toEqual([]);
  });

  it('knows no clock, locale, environment or terminal outside cli', () => {
    const forbidden =
      /\bDate\.now\(|\bnew Date\(\)|\bIntl\.|toLocale\w*\(|localeCompare\(|process\.(env|stdout|stderr|argv)|Math\.random\(|\bconsole\./;
    const wrong = sourceFiles()
      .filter((file) => !inside(file, 'cli'))
      .filter((file) => forbidden.test(read(file)));
    expect(wrong).toEqual([]);
  });

  it('has no import cycles', () => {
    const edges = new Map<string, string[]>();
    for (const { file, target } of imports) {
      if (target) edges.set(file, [...(edges.get(file) ?? []), target]);
    }
    expect(cycles(edges)).toEqual([]);
  });
});

interface Import {
  readonly file: string;
  readonly from: string;
  readonly specifier: string;
  /** The imported file, for an import within the project. */
  readonly target: string | undefined;
  readonly to: string | undefined;
}

function sourceFiles(): readonly string[] {
  return ['src', 'schemas']
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) =>
          path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
        ),
    )
    .sort();
}

function importsOf(file: string): readonly Import[] {
  const pattern = /(?:from|import)\s*\(?\s*'([^']+)'/g;
  return [...read(file).matchAll(pattern)].map((match) => {
    const specifier = match[1] ?? '';
    const target = specifier.startsWith('.') ? resolve(file, specifier) : undefined;
    return { file, from: placeOf(file), specifier, target, to: target && placeOf(target) };
  });
}

function resolve(file: string, specifier: string): string {
  const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
  if (!existsSync(path.join(root, target))) throw new Error(`${file} imports ${specifier}, which is no file`);
  return target;
}

function placeOf(file: string): string {
  if (file.startsWith('schemas/')) return 'schemas';
  return file.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

function inside(file: string, home: string): boolean {
  return file.startsWith(home === 'schemas' ? 'schemas/' : `src/${home}/`);
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function cycles(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
    if (done.has(file) || trail.includes(file)) return;
    for (const next of edges.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of edges.keys()) visit(file, []);
  return found;
}
