// Makes dist, all that an installed `plan` runs: the code in few files, the libraries inside them, so that nothing
// else is fetched or started slowly. Every `import()` in src becomes a file of its own, which is how a command
// loads only what it uses.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { keepReachableTypes } from './keep-reachable-types.mjs';
import { licencesOf } from './licences.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  // The texts are collected in one file below.
  legalComments: 'none',
  metafile: true,
  define: { PLAN_VERSION: JSON.stringify(version), __dirname: 'import.meta.dirname' },
  // CommonJS libraries inside an ES module still ask for `require`. The name is one that no minifier makes up.
  banner: {
    js: "import{createRequire as createRequire$}from'node:module';const require=createRequire$(import.meta.url);",
  },
  logLevel: 'warning',
});
writeFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), licencesOf(Object.keys(metafile.inputs), root));

// pdfkit reads the colour profile of PDF/A from a folder beside itself.
mkdirSync(path.join(dist, 'data'));
const profile = 'sRGB_IEC61966_2_1.icc';
copyFileSync(path.join(root, 'node_modules/pdfkit/js/data', profile), path.join(dist, 'data', profile));

// The declarations for programs that use the package as a library.
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '-p', 'scripts/tsconfig.types.json'], { cwd: root, stdio: 'inherit' });
keepReachableTypes(path.join(dist, 'types'), 'src/index.d.ts');
