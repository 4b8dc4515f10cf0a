// Bundles src into dist. One file per command's needs (splitting), so that a command loads only what it uses; the
// libraries are inside, so that an installed `plan` has nothing else to fetch or to start up slowly.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  metafile: true,
  define: { PLAN_VERSION: JSON.stringify(version), __dirname: 'import.meta.dirname' },
  // CommonJS libraries inside an ES module bundle still ask for `require`.
  // Names that no minifier makes up by itself.
  banner: {
    js: "import{createRequire as createRequire$}from'node:module';const require=createRequire$(import.meta.url);",
  },
  logLevel: 'warning',
});
// pdfkit reads the colour profile of PDF/A from a folder beside itself.
mkdirSync(path.join(dist, 'data'), { recursive: true });
const icc = 'sRGB_IEC61966_2_1.icc';
cpSync(path.join(root, 'node_modules/pdfkit/js/data', icc), path.join(dist, 'data', icc));
writeFileSync(path.join(dist, 'THIRD-PARTY-LICENSES.txt'), licences(metafile));

/** The licence texts of every library whose code is in the bundle, as their licences ask. */
function licences(meta) {
  const names = new Set();
  for (const input of Object.keys(meta.inputs)) {
    const match = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) names.add(match[0]);
  }
  return [...names].sort().map(licence).join('\n');
}

function licence(folder) {
  const {
    name,
    version: itsVersion,
    license,
  } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(path.join(root, folder))
    .sort()
    .find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(path.join(root, folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `==== ${name} ${itsVersion} (${license}) ====\n\n${text}\n`;
}
