import path from 'node:path';
import { build } from 'esbuild';

/** A module of the tests that is written in TypeScript, which the oldest Node we support cannot load by itself. */
export async function loadTypeScript(file) {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, file)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
    logLevel: 'warning',
  });
  return await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
}
