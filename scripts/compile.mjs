// Makes dist, all that an installed `plan` runs: the code in few files, the libraries inside them, so that nothing
// else is fetched or started slowly. Every `import()` in src becomes a file of its own, which is how a command
// loads only what it uses.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { keepReachableTypes } from './keep-reachable-types.mjs';
import { leanLibraries } from './lean-libraries.mjs';
import { licencesOf } from './licences.mjs';
import { packsOf } from './packs.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const options = {
  minify: true,
  platform: 'node',
  target: 'node20',
  // Node 20 has them; esbuild would make each pattern anew every time it is used, to be sure.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
};
const { metafile, outputFiles } = await build({
  ...options,
  absWorkingDir: root,
  entryPoints: {
    main: 'src/cli/main.ts',
    'check-thread': 'src/cli/threads/check-thread.ts',
    'print-thread': 'src/cli/threads/print-thread.ts',
    index: 'src/index.ts',
  },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  // The texts are collected in one file below.
  legalComments: 'none',
  metafile: true,
  write: false,
  plugins: [leanLibraries],
  define: { PLAN_VERSION: JSON.stringify(version) },
});
// By this a program knows again what it has kept: the names of the files of code are made of what they hold.
writeFileSync(path.join(dist, 'identity'), digestOf(outputFiles));
// esbuild splits ES modules only, and Node starts twice as fast on CommonJS whose machine code is kept.
const packs = packsOf(metafile.outputs);
const files = new Map();
for (const { path: file, text } of outputFiles) {
  const name = path.basename(file);
  const pack = packs.get(name) ?? name;
  files.set(pack, [...(files.get(pack) ?? []), wrapped(name, await asCommonJs(text))]);
}
for (const [name, wrappers] of files) writeFileSync(path.join(dist, name), `({${wrappers.join(',\n')}})`);
const loader = readFileSync(path.join(root, 'src/cli/load-compiled.ts'), 'utf8');
writeFileSync(path.join(dist, 'load-compiled.cjs'), await asCommonJs(loader, Object.fromEntries(packs)));
const library = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === 'src/index.ts');
writeFileSync(
  path.join(dist, 'index.js'),
  `import { createRequire } from 'node:module';
export const { ${library.exports.join(', ')} } = createRequire(import.meta.url)('./load-compiled.cjs').load('index.cjs');
`,
);
writeFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), licencesOf(Object.keys(metafile.inputs), root));

// pdfkit reads the colour profile of PDF/A from a folder beside itself.
mkdirSync(path.join(dist, 'data'));
const profile = 'sRGB_IEC61966_2_1.icc';
copyFileSync(path.join(root, 'node_modules/pdfkit/js/data', profile), path.join(dist, 'data', profile));

// The declarations for programs that use the package as a library.
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'scripts/tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
keepReachableTypes(path.join(dist, 'types'), 'src/index.d.ts');

execFileSync(process.execPath, ['scripts/write-code-cache.mjs'], { cwd: root, stdio: 'inherit' });

function digestOf(files) {
  const hash = createHash('sha256');
  for (const { path: file, contents } of files) hash.update(path.basename(file)).update(contents);
  return hash.digest('hex');
}

async function asCommonJs(text, packed = {}) {
  const { code } = await transform(text, {
    ...options,
    // The first pass has warned already.
    logLevel: 'error',
    loader: 'ts',
    format: 'cjs',
    supported: { ...options.supported, 'dynamic-import': false },
    define: {
      COMPILED_BY: JSON.stringify(process.version),
      PACKED: JSON.stringify(packed),
      'import.meta.dirname': '__dirname',
      'import.meta.url': 'fileUrl$',
    },
  });
  const url = code.includes('fileUrl$')
    ? "const fileUrl$=require('node:url').pathToFileURL(__filename).href;"
    : '';
  // Read as one byte a letter, which Node does in a fifth of the time.
  return url + code.replace(/[^\0-\x7f]/g, escaped);
}

/** The modules of one file, each a function that `load-compiled` calls when it is asked for. */
function wrapped(name, code) {
  return `${JSON.stringify(name)}:function(exports,require,module,__filename,__dirname){${code}\n}`;
}

/** Only patterns still hold other letters than ASCII, where `\u` means the same. */
function escaped(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
