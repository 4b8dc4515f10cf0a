// node scripts/conformance.mjs [file.pdf…]: validates files, or every plan of the examples, every report on them and what differs from the plans before, for
// PDF/UA-1 and PDF/A-2a with veraPDF and prints the failed rules as JSON. Exit code 0: all conform; 1: some rule failed; 2: wrong usage, or veraPDF could not be built or run.
// Needs Java 17 and Maven; the first run fetches veraPDF from Maven Central into test/conformance/target.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExamples, compareExamples, reportOnExamples } from './build-examples.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const project = path.join(root, 'test/conformance');
const target = path.join(project, 'target');
const temporary = mkdtempSync(path.join(tmpdir(), 'plan-conformance-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
const named = process.argv.slice(2).map((file) => path.resolve(file));
const files = named.length > 0 ? named : examplesAsPdf();

const missing = files.find((file) => !existsSync(file));
if (missing) stop(`${missing}: no such file`);
if (isOutdated()) {
  const built = spawnSync('mvn', ['--batch-mode', '--quiet', '--file', project, 'package'], {
    stdio: 'inherit',
  });
  if (built.status !== 0) stop('veraPDF could not be built: Java 17 and Maven are needed');
}
const classPath = [path.join(target, 'classes'), path.join(target, 'libraries/*')].join(path.delimiter);
const run = spawnSync('java', ['-cp', classPath, 'Conformance', ...files], { stdio: 'inherit' });
process.exitCode = run.status === 0 || run.status === 1 ? run.status : 2;

function examplesAsPdf() {
  if (!buildExamples(temporary)) stop('the examples could not be built');
  if (!reportOnExamples(temporary)) stop('the reports on the examples could not be made');
  if (!compareExamples(path.join(temporary, 'changes')))
    stop('the plans of the examples could not be compared');
  return readdirSync(temporary, { recursive: true })
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => path.join(temporary, file))
    .sort();
}

function isOutdated() {
  const compiled = path.join(target, 'classes/Conformance.class');
  const sources = ['pom.xml', 'src/main/java/Conformance.java'].map((file) => path.join(project, file));
  const libraries = existsSync(path.join(target, 'libraries'));
  return !libraries || !existsSync(compiled) || sources.some((file) => changed(file) > changed(compiled));
}

function changed(file) {
  return statSync(file).mtimeMs;
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
