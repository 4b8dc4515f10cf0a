import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runPlan } from '../docs/run-plan.js';

const root = path.dirname(path.dirname(import.meta.dirname));
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'plan-new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plan = (command: string) => runPlan(`plan ${command}`, folder);
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const change = (file: string, from: string | RegExp, to: string) => {
  expect(read(file)).toMatch(from);
  writeFileSync(path.join(folder, file), read(file).replace(from, to));
};
const example = (name: string) => cpSync(path.join(root, 'examples', name), folder, { recursive: true });

interface Found {
  readonly ruleId: string;
  readonly severity: string;
  readonly path: string;
}

async function found(folderOfPlan: string): Promise<readonly Found[]> {
  const { out } = await plan(`check ${folderOfPlan} --format json`);
  return (JSON.parse(out) as { readonly findings: readonly Found[] }).findings;
}

const isMark = ({ ruleId }: Found) => ruleId === 'structure/left-to-do';
/** What the example was published with stays as it is until somebody corrects it. */
const isPublished = ({ ruleId }: Found) => /^(totals\/|text\/quoted-value$)/.test(ruleId);

/** Nothing is wrong, and whatever else is more than good to know is about a file that is marked to be rewritten. */
async function expectOnlyMarks(folderOfPlan: string): Promise<void> {
  const findings = (await found(folderOfPlan)).filter((each) => !isPublished(each));
  const marked = new Set(findings.filter(isMark).map(({ path: file }) => file));
  expect(marked.size).toBeGreaterThan(5);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const grave = findings.filter(({ severity }) => severity !== 'info');
  expect(grave.filter(({ path: file }) => !marked.has(file))).toEqual([]);
}

describe('plan new from last year’s plan', () => {
  it('leaves nothing to find in the example but what is to be rewritten', async () => {
    example('vasternorrland');
    const { code, out, err } = await plan('new regionstyrelsen 2023');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      '18 filer. Den är gjord av regionstyrelsen/2022 och svarar på regionplan 2022-2024.',
    );
    expect((await found('regionstyrelsen/2023')).filter(isMark).length).toBeGreaterThan(25);
    await expectOnlyMarks('regionstyrelsen/2023');
  });

  it('has the same files, changed only where a new year changes them', async () => {
    example('vasternorrland');
    await plan('new regionstyrelsen 2023');
    const names = (year: number) =>
      readdirSync(path.join(folder, `regionstyrelsen/${year}`), { recursive: true, encoding: 'utf8' }).sort();
    expect(names(2023)).toEqual(names(2022));
    const lines = (year: number) => read(`regionstyrelsen/${year}/plan.yaml`).split('\n');
    expect(lines(2023)).toEqual(
      lines(2022)
        .filter((line) => !/^(beslut:| {2}(instans|datum|paragraf):)/.test(line))
        .map((line) => line.replace('2022 (2023–2024)', '2023 (2024–2025)').replace('fastställd', 'utkast')),
    );
  });

  it('copies pictures byte for byte, wherever they are', async () => {
    example('vasternorrland');
    const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0xff, 0xfe, 0x80]);
    mkdirSync(path.join(folder, 'regionstyrelsen/2022/bilder'));
    writeFileSync(path.join(folder, 'regionstyrelsen/2022/bilder/karta.png'), picture);
    change('regionstyrelsen/2022/inledning.md', /$/, '\n![Kartan](bilder/karta.png)\n');
    await plan('new regionstyrelsen 2023');
    const copied = readFileSync(path.join(folder, 'regionstyrelsen/2023/bilder/karta.png'));
    expect(Uint8Array.from(copied)).toEqual(picture);
  });

  it('moves the columns of a table whose rows are in a csv file', async () => {
    example('vasternorrland');
    const frames = 'regionstyrelsen/2022/ekonomi/ramar';
    writeFileSync(
      path.join(folder, `${frames}.yaml`),
      'tabell: Ekonomiska ramar\nsort: ramar\nenhet: tkr\nrader: ramar.csv\nsumma: Regionstyrelsen totalt\n',
    );
    writeFileSync(
      path.join(folder, `${frames}.csv`),
      'Område;Ram 2021;Ram 2022;Ram 2023;Ram 2024;Not\r\n"Stab; ledning";1;2;3;4;"a ""b"""\r\nVård;10;20;30;40;\r\nRegionstyrelsen totalt;11;22;33;44;\r\n',
    );
    await plan('new regionstyrelsen 2023');
    expect(read('regionstyrelsen/2023/ekonomi/ramar.csv')).toBe(
      'Område;Ram 2022;Ram 2023;Ram 2024;Ram 2025;Not\r\n"Stab; ledning";2;3;4;–;"a ""b"""\r\nVård;20;30;40;–;\r\nRegionstyrelsen totalt;22;33;44;;\r\n',
    );
    expect(read('regionstyrelsen/2023/ekonomi/ramar.yaml')).toContain('Fyll i Ram 2025.');
  });

  it('keeps last year’s target beside the new outcome', async () => {
    example('vasternorrland');
    await plan('new regionstyrelsen 2023');
    expect(
      read('regionstyrelsen/2023/mal/2.1-tillganglig-vard.md'),
    ).toContain(`  - id: rs-undvikbar-slutenvard
    att göra: Fyll i utfallet för 2021 och målnivån för 2023 och 2025. Förra planens målnivå för 2024 var 6.
    namn: Andel undvikbar slutenvård hos personer med kroniska tillstånd
    källa: Cognos
    önskad riktning: lägre
    utfall:
      2020: 6,8
      2021:
    målnivå:
      2022: 6,5
      2023:
      2025:
`);
  });

  it('moves the columns of frames on with their figures', async () => {
    example('vasternorrland');
    await plan('new regionstyrelsen 2023');
    expect(read('regionstyrelsen/2023/ekonomi/ramar.yaml')).toContain(`
tabell: Ekonomiska ramar
att göra: Fyll i Ram 2025. Stäm av Ram 2023 och Ram 2024, som har förra planens belopp.
sort: ramar
enhet: tkr
radrubrik: Ramområde
kolumner: Ram 2022 | Ram 2023 | Ram 2024 | Ram 2025
rader:
  - Regionledningsförvaltningen: 459 181 | 467 664 | 477 646 | –
`);
  });

  it('moves on what columns are, and what they are worked out of', async () => {
    example('vasternorrland');
    writeFileSync(
      path.join(folder, 'regionstyrelsen/2022/ekonomi/ramar.yaml'),
      `tabell: Ramar 2022
kolumner: Verksamhet | Bokslut 2020 | Budget 2021 | Budget 2022 | Plan 2023 | Ökning 2021–2022
läge: '' | Utfall | Beslut | Beslut | Prognos | ''
kolumnformler:
  Ökning 2021–2022: Budget 2022 − Budget 2021
rader:
  - Vård: Öppen | 10 | 20 | 30 | 40 | 10
  - Omsorg: Sluten | | 5 | 6 | 7 | 1
  - Allt: Båda | 10 | 25 | 36 | 47 | 11
    formel: Vård + Omsorg
summa:
  Totalt: '' | 10 | 25 | 36 | 47 | 11
`
        .replaceAll("'' |", '– |')
        .replaceAll("| ''", '| –'),
    );
    await plan('new regionstyrelsen 2023');
    expect(read('regionstyrelsen/2023/ekonomi/ramar.yaml')).toBe(`tabell: Ramar 2023
att göra: Fyll i Plan 2024. Stäm av Bokslut 2021, Budget 2022 och Budget 2023, som har förra planens belopp.
kolumner: Verksamhet | Bokslut 2021 | Budget 2022 | Budget 2023 | Plan 2024 | Ökning 2022–2023
läge: – | Utfall | Beslut | Beslut | Prognos | –
kolumnformler:
  Ökning 2022–2023: Budget 2023 − Budget 2022
rader:
  - Vård: Öppen | 20 | 30 | 40 | – |
  - Omsorg: Sluten | 5 | 6 | 7 | – |
  - Allt: Båda | 25 | 36 | 47 | |
    formel: Vård + Omsorg
summa:
  Totalt: – | 25 | 36 | 47 | |
`);
  });

  it('fetches a figure that its table has moved on from in the plan before', async () => {
    example('vasternorrland');
    await plan('new halso-och-sjukvardsnamnden 2026');
    expect(read('halso-och-sjukvardsnamnden/2026/ekonomi.md')).toContain(
      'rad=Underskott år=2024 i="förra årets plan"}',
    );
    await expectOnlyMarks('halso-och-sjukvardsnamnden/2026');
  });

  it('gives a target without a year the year that it was for', async () => {
    example('jamtland-harjedalen');
    await plan('new regionstyrelsen 2022');
    expect(read('regionstyrelsen/2022/mal/1.2-1-klimat.md')).toContain(
      '    målnivå:\n      2021: -10 %\n      2022:\n',
    );
    expect(read('regionstyrelsen/2022/kalender.yaml')).toMatch(
      /^# .*\nkalender: Uppföljningsplan och sammanträdesplan 2022\natt göra: .*2021\.\nsida: liggande\når: 2022\n/,
    );
    await expectOnlyMarks('regionstyrelsen/2022');
  });

  it('leaves goals that the regionplan no longer has, and begins those that are new', async () => {
    example('vasternorrland');
    const { out } = await plan('new regionstyrelsen 2025');
    expect(out).toContain('svarar på regionplan 2025-2027');
    // The goal lives on with another wording, which the plan is told.
    expect(read('regionstyrelsen/2025/mal/1.1-samhallsutveckling.md')).toContain(
      'Målet har fått en annan lydelse: Vi agerar som en sammanhållande kraft',
    );
    change('regionplan/2025-2027/mal.yaml', /namn: Vi agerar som.*/, 'namn: Bussarna går i tid');
    rmSync(path.join(folder, 'regionstyrelsen/2025'), { recursive: true });
    const again = await plan('new regionstyrelsen 2025');
    expect(again.out).toContain('Finns inte längre i regionplanen:\n  mål 1.1 Region Västernorrland agerar');
    expect(again.out).toContain('Nya i regionplanen:\n  mål 1.1 Bussarna går i tid\n');
    expect(existsSync(path.join(folder, 'regionstyrelsen/2025/mal/1.1-samhallsutveckling.md'))).toBe(false);
    expect(read('regionstyrelsen/2025/mal/1.1-bussarna-gar-i-tid.md')).toMatch(
      /^---\nmål: 1\.1\natt göra: .*\n---\n/,
    );
  });

  it('gives a goal its new number', async () => {
    example('vasternorrland');
    change('regionplan/2022-2024/mal.yaml', /id: 1\.1\n/, 'id: 1.7\n');
    cpSync(path.join(folder, 'regionplan/2022-2024'), path.join(folder, 'regionplan/2023-2025'), {
      recursive: true,
    });
    change('regionplan/2023-2025/plan.yaml', 'period: 2022–2024', 'period: 2023–2025');
    change('regionplan/2022-2024/mal.yaml', /id: 1\.7\n/, 'id: 1.1\n');
    await plan('new regionstyrelsen 2023');
    expect(read('regionstyrelsen/2023/plan.yaml')).toContain('regionplan: 2023-2025\n');
    expect(read('regionstyrelsen/2023/mal/1.1-samhallsutveckling.md')).toMatch(/^---\nmål: 1\.7\n/);
    await expectOnlyMarks('regionstyrelsen/2023');
  });

  it('carries assignments that were not reported done', async () => {
    example('vasterbotten');
    const file = 'uppdrag-fran-fullmaktige.yaml';
    change(`regionstyrelsen/2023/${file}`, 'status: ej påbörjad', 'status: klar');
    const before = read(`regionstyrelsen/2023/${file}`);
    const { out } = await plan('new regionstyrelsen 2024 --regionplan 2023');
    expect(out).toContain('Uppdrag som var klara eller avbrutna och inte är med: 1');
    const after = read(`regionstyrelsen/2024/${file}`);
    const items = (text: string) => text.match(/ {2}- uppdrag:/g)?.length ?? 0;
    expect(read('regionstyrelsen/2024/ekonomi/budgetramar.yaml')).toContain(
      '  Budget 2024: summan av Budget 2023 till Löne- och prisindex\n',
    );
    expect(items(after)).toBe(items(before) - 1);
    expect(after).not.toContain('status: klar');
    const rules = (await found('regionstyrelsen/2024')).map(({ ruleId }) => ruleId);
    expect(rules).not.toContain('references/unknown-data');
  });

  it('leaves a list of which everything is done, and what places it', async () => {
    example('vasterbotten');
    const file = 'uppdrag-fran-fullmaktige.yaml';
    writeFileSync(
      path.join(folder, 'regionstyrelsen/2023', file),
      read(`regionstyrelsen/2023/${file}`).replaceAll(/status: .*/g, 'status: klar'),
    );
    await plan('new regionstyrelsen 2024 --regionplan 2023');
    expect(existsSync(path.join(folder, 'regionstyrelsen/2024', file))).toBe(false);
    const rules = (await found('regionstyrelsen/2024')).map(({ ruleId }) => ruleId);
    expect(rules).not.toContain('references/unknown-data');
  });

  it('keeps comments, line ends and letters as they were', async () => {
    example('vasternorrland');
    const file = 'mal/2.1-tillganglig-vard.md';
    const odd = read(`regionstyrelsen/2022/${file}`)
      .replace('    källa: Cognos', '    källa: Cognos   # frågan är ställd')
      .normalize('NFD')
      .replaceAll('\n', '\r\n');
    writeFileSync(path.join(folder, 'regionstyrelsen/2022', file), `\ufeff${odd}`);
    await plan('new regionstyrelsen 2023');
    const made = read(`regionstyrelsen/2023/${file}`);
    expect(made).toMatch(/^\ufeff---\r\n/);
    expect(made).toContain('# frågan är ställd'.normalize('NFD'));
    expect(made.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const kept = odd.slice(odd.indexOf('\r\n---\r\n'));
    expect(made.endsWith(kept)).toBe(true);
  });
});

describe('plan new from the template', () => {
  it('has a file for every goal, and nothing to find but what is to be rewritten', async () => {
    example('vasternorrland');
    expect((await plan('new "Nämnden för hållbar utveckling" 2023')).code).toBe(0);
    const goals = readdirSync(path.join(folder, 'namnden-for-hallbar-utveckling/2023/mal'));
    expect(goals.length).toBe(6);
    await expectOnlyMarks('namnden-for-hallbar-utveckling');
  });

  it.each([
    ['jamtland-harjedalen', 'Uppsiktsplikt'],
    ['vasterbotten', 'Investeringar'],
  ])('follows the goal chain of %s, and has the sections that its template asks for', async (region, section) => {
    example(region);
    const [year = ''] = readdirSync(path.join(folder, 'regionplan'));
    const next = Number(year.slice(0, 4));
    change('region.yaml', 'nämnder:\n', 'nämnder:\n  provnamnden:\n    namn: Provnämnden\n');
    expect((await plan(`new provnamnden ${next}`)).code).toBe(0);
    expect(read(`provnamnden/${next}/${section.toLowerCase()}.md`)).toMatch(
      new RegExp(`^---\\natt göra: .*\\n---\\n# ${section}\\n$`),
    );
    await expectOnlyMarks('provnamnden');
  });

  it('may be wanted although there is an earlier plan', async () => {
    example('vasternorrland');
    expect((await plan('new RegionStyrelsen 2023 --blank')).out).toContain('Den är gjord av mallen');
    expect(existsSync(path.join(folder, 'regionstyrelsen/2023/malstyrning.md'))).toBe(false);
    expect(read('regionstyrelsen/2023/plan.yaml')).toContain(
      '  - ekonomi.md:\n      - ekonomiska-mal.md\n      - ekonomiska-ramar.md\n',
    );
    await expectOnlyMarks('regionstyrelsen/2023');
  });

  describe('of the region’s own', () => {
    const own = 'mallar/vasternorrland/start/plan';
    beforeEach(() => {
      example('vasternorrland');
      const standard = path.join(root, 'templates/standard/start/plan');
      cpSync(standard, path.join(folder, own), { recursive: true });
    });

    it('has its words', async () => {
      change(`${own}/risker.md`, '# Risker', '# Risker för {nämnd}');
      await plan('new regionstyrelsen 2023 --blank');
      expect(read('regionstyrelsen/2023/risker.md')).toContain('# Risker för Regionstyrelsen\n');
    });

    it('has its pictures, to the byte, and nothing that a system keeps beside them', async () => {
      const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x7b, 0xe5, 0x72, 0x7d]);
      mkdirSync(path.join(folder, own, 'bilder'));
      writeFileSync(path.join(folder, own, 'bilder/karta över länet.png'), picture);
      writeFileSync(path.join(folder, own, 'bilder/.DS_Store'), 'x');
      expect((await plan('new regionstyrelsen 2023 --blank')).code).toBe(0);
      const made = path.join(folder, 'regionstyrelsen/2023/bilder');
      expect(readdirSync(made)).toEqual(['karta över länet.png']);
      expect(readFileSync(path.join(made, 'karta över länet.png'))).toEqual(picture);
    });

    it('is told to be damaged, and nothing is written', async () => {
      writeFileSync(path.join(folder, own, 'risker.md'), Buffer.from([0x23, 0x20, 0xe5, 0x0a]));
      const { code, out } = await plan('new regionstyrelsen 2023 --blank');
      expect(code).toBe(2);
      expect(out).toContain(`${own}/risker.md`);
      expect(existsSync(path.join(folder, 'regionstyrelsen/2023'))).toBe(false);
    });
  });
});

describe('plan new writes nothing', () => {
  beforeEach(() => example('vasternorrland'));

  it.each([
    ['new regionstyrelsen 2022', 'regionstyrelsen/2022 finns redan'],
    ['new regionstyrelse 2023', 'Menade du ”regionstyrelsen”?'],
    ['new "Nämnden för å, ä och ö" 2023', '  namnden-for-a-a-och-o:\n    namn: Nämnden för å, ä och ö\n'],
    [
      'new regionstyrelsen 2040',
      'Ingen regionplan gäller för 2040. De som finns: 2020-2022, 2022-2024, 2025-2027.',
    ],
    ['new regionstyrelsen 2023 --regionplan 2023-2025', 'Det finns ingen regionplan ”2023-2025”.'],
    ['new regionstyrelsen 23', 'Skriv ett årtal som 2026.'],
    ['new regionstyrelsen', 'Det saknas något: året.'],
  ])('for “plan %s”', async (command, reason) => {
    const before = readdirSync(folder, { recursive: true }).sort();
    const { code, out, err } = await plan(command);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  it('when last year’s plan cannot be read', async () => {
    writeFileSync(path.join(folder, 'regionstyrelsen/2022/plan.yaml'), 'plan: verksamhetsplan\n');
    const { code, err } = await plan('new regionstyrelsen 2023');
    expect(code).toBe(2);
    expect(err).toContain('regionstyrelsen/2022, går inte att läsa');
  });
});
