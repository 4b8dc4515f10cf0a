import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const files = {
  'region.yaml': `region: Region Exempel
förkortning: RX
mall: standard
beloppsenhet: tkr
nämnder:
  regionstyrelsen:
    namn: Regionstyrelsen
    förkortning: RS
`,
  'regionplan/2022-2024/plan.yaml': `plan: regionplan
period: 2022–2024
läge: utkast
målkedja:
  mål:
    beslutas av: regionfullmäktige
innehåll:
  - inledning.md
  - mal.yaml
`,
  'regionplan/2022-2024/inledning.md': '# Inledning\n\nPlanen är kort.\n',
  'regionplan/2022-2024/mal.yaml': 'mål:\n  - id: 1\n    namn: En god vård\n',
  'regionstyrelsen/2022/plan.yaml': `plan: verksamhetsplan
nämnd: regionstyrelsen
period: 2022
regionplan: 2022-2024
läge: utkast
innehåll:
  - inledning.md
`,
  'regionstyrelsen/2022/inledning.md': '# Inledning\n\nStyrelsen leder regionen.\n',
};

/** One board with one short plan in which there is nothing to find; `changes` replaces or adds files. */
export function writeTinyRegion(folder: string, changes: Readonly<Record<string, string>> = {}): void {
  for (const [name, text] of Object.entries({ ...files, ...changes })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
