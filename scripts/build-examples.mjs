import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Builds every plan of the examples in a folder. A plan with findings is still a document to look at, so only a
 * build that could not be done is false.
 */
export function buildExamples(folder, format = 'pdf') {
  return runPlan('build', 'examples', '--format', format, '--out', folder, '--fail-on', 'never');
}

/** Makes every report on the examples in a folder. */
export function reportOnExamples(folder, format = 'pdf') {
  return runPlan('report', 'all', 'examples', '--format', format, '--out', folder);
}

/** Compares the plans of the examples with the ones before them, in a folder. */
export function compareExamples(folder, format = 'pdf') {
  return runPlan('diff', 'examples', '--against', 'previous', '--format', format, '--out', folder);
}

function runPlan(...args) {
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  return spawnSync(process.execPath, ['bin/plan.js', ...args], options).status === 0;
}
