import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const executable = path.join(import.meta.dirname, '../../bin/plan.js');

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real executable, as compiled, with nothing of the developer's terminal in its environment. */
export function runPlan(
  folder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Outcome {
  const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;
  const options = {
    cwd: folder,
    encoding: 'utf8',
    env: { ...env, ...environment },
    timeout: 30_000,
    killSignal: 'SIGKILL',
  } as const;
  return spawnSync(process.execPath, [executable, ...args], options);
}

/** Writes files below a folder, in the order given. Text is written as UTF-8. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A small region without findings: one regionplan and one board's plan. */
export const soundRegion: Readonly<Record<string, string>> = {
  'region.yaml':
    'region: Region Exempel\nbeloppsenhet: tkr\nnämnder:\n  halsonamnden:\n    namn: Hälsonämnden\n',
  'regionplan/2022-2024/plan.yaml': [
    'plan: regionplan',
    'period: 2022–2024',
    'läge: beredd',
    'målkedja:',
    '  mål:',
    '    beslutas av: regionfullmäktige',
    '  indikator:',
    '    flertal: indikatorer',
    '    under: mål',
    '    mäts: ja',
    'innehåll:',
    '  - mal.yaml',
    '',
  ].join('\n'),
  'regionplan/2022-2024/mal.yaml': 'mål:\n  - id: 1\n    namn: Fler lever ett friskt liv\n',
  'halsonamnden/2022/plan.yaml': [
    'plan: verksamhetsplan',
    'nämnd: halsonamnden',
    'period: 2022',
    'regionplan: 2022-2024',
    'läge: beredd',
    'innehåll:',
    '  - inledning.md',
    '  - ekonomi.yaml',
    '',
  ].join('\n'),
  'halsonamnden/2022/inledning.md': '# Inledning\n\nNämnden svarar på regionplanens mål.\n',
  'halsonamnden/2022/ekonomi.yaml':
    'tabell: Ramar\nkolumner: 2021 | 2022\nrader:\n  - Vård: 1 200 | 1 250\nsumma:\n  Totalt: 1 200 | 1 250\n',
};
