// Stands in for the pipeline where a test is about the command line itself: the words FEL, VARNING and UPPLYSNING
// in a plan.yaml are findings, and KRASCH is a bug of ours, which no input to the real one may provoke.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../src/base/diagnostic.js';
import type * as RealGit from '../../src/pipeline/git-reader.js';
import type * as Real from '../../src/pipeline.js';

const severities = { FEL: 'error', VARNING: 'warning', UPPLYSNING: 'info' } as const;
type Word = keyof typeof severities;

function finding(word: string, place: Diagnostic['place'], severity: Diagnostic['severity']): Diagnostic {
  return {
    ruleId: 'double/word',
    severity,
    message: { sv: `Ordet ”${word}” är här.`, en: `The word “${word}” is here.` },
    place,
    why: { sv: 'det är sagt så.', en: 'it has been said.' },
    help: { sv: 'ta bort ordet.', en: 'remove the word.' },
  };
}

export const allRules: typeof Real.allRules = [
  {
    id: 'double/word',
    severity: 'error',
    title: { sv: 'Ett ord', en: 'A word' },
    why: { sv: 'det är sagt så.', en: 'it has been said.' },
    help: { sv: 'ta bort ordet.', en: 'remove the word.' },
  },
];

export const ruleExample: typeof Real.ruleExample = () => undefined;

export const gitReader: typeof RealGit.gitReader = (root) => ({
  value: undefined,
  diagnostics: [finding('git', { path: root }, 'error')],
});

export const findRegions: typeof Real.findRegions = (given) => {
  const up = regionAbove(given);
  if (up !== undefined) return { value: [selection(up, path.relative(up, given))], diagnostics: [] };
  const below = existsSync(given) ? readdirSync(given).sort() : [];
  const roots = below.map((name) => path.join(given, name)).filter(isRegion);
  const diagnostics = roots.length > 0 ? [] : [finding('region.yaml', { path: given }, 'error')];
  return { value: roots.map((root) => selection(root, '')), diagnostics };
};

function regionAbove(folder: string): string | undefined {
  if (isRegion(folder)) return folder;
  return path.dirname(folder) === folder ? undefined : regionAbove(path.dirname(folder));
}

function isRegion(folder: string): boolean {
  return existsSync(path.join(folder, 'region.yaml'));
}

function selection(root: string, folder: string): Real.Selection {
  const entries = (inside: string) =>
    readdirSync(path.join(root, inside), { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isDirectory() ? ('folder' as const) : ('file' as const),
    }));
  return { root, folder, reader: { entries, read: () => ({ kind: 'missing' }) } };
}

function plansOf({ root, folder }: Real.Selection): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'plan.yaml' && file.startsWith(folder))
    .map((file) => path.dirname(file).split(path.sep).join('/'))
    .sort();
}

export const countPlans: typeof Real.countPlans = (selected) => plansOf(selected).length;

export const sourceLines: typeof Real.sourceLines = ({ root }, file) =>
  readFileSync(path.join(root, file), 'utf8').split('\n');

export function* checkRegion(selected: Real.Selection): ReturnType<typeof Real.checkRegion> {
  yield { folder: '', title: 'Region X', diagnostics: [] };
  for (const folder of plansOf(selected)) {
    const file = `${folder}/plan.yaml`;
    const diagnostics = sourceLines(selected, file).flatMap((text, index) => wordsIn(text, index + 1, file));
    yield { folder, title: `Plan ${folder}`, diagnostics };
  }
}

function wordsIn(text: string, line: number, file: string): readonly Diagnostic[] {
  if (text.includes('KRASCH')) throw new TypeError('the double has crashed');
  return [...text.matchAll(/FEL|VARNING|UPPLYSNING/g)].map((match) => {
    const start = { line, column: match.index + 1 };
    const end = { line, column: start.column + match[0].length };
    return finding(match[0], { path: file, range: { start, end } }, severities[match[0] as Word]);
  });
}

export async function* buildRegion(
  selected: Real.Selection,
  options: Real.BuildOptions,
): ReturnType<typeof Real.buildRegion> {
  for (const plan of checkRegion(selected)) {
    const held = options.strict && reaches(plan.diagnostics, options.failOn);
    const outputs = options.formats.map((format) => ({
      name: `${plan.folder.replaceAll('/', '-')}.${format}`,
      format,
      bytes: new TextEncoder().encode(plan.title),
      ...(format === 'pdf' ? { pages: 12 } : {}),
    }));
    yield { ...plan, outputs: held || plan.folder === '' ? [] : outputs };
  }
}

export const reaches: typeof Real.reaches = (diagnostics, threshold) => {
  const counted = {
    never: [],
    error: ['error'],
    warning: ['error', 'warning'],
    info: ['error', 'warning', 'info'],
  };
  return diagnostics.some(({ severity }) => counted[threshold].some((one) => one === severity));
};
