// npm run schemas: writes schemas/json, the shape of every kind of file that looks the same in all regions, for editors.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.join(root, 'schemas/json');

const { outputFiles } = await build({
  absWorkingDir: root,
  stdin: {
    contents: "export * from './schemas/editor-files.js'; export * from './schemas/json-schema.js';",
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  write: false,
  logLevel: 'warning',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { commonSchemas, schemaText } = await import(`data:text/javascript;base64,${code}`);

// The shapes of what `plan check`, `plan report` and `plan diff` tell are written by hand: they are promises to other programs.
const kept = ['findings.schema.json', 'report.schema.json', 'diff.schema.json'];
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!kept.includes(name)) rmSync(path.join(folder, name));
for (const [name, schema] of commonSchemas()) {
  writeFileSync(path.join(folder, `${name}.schema.json`), schemaText(schema));
}
