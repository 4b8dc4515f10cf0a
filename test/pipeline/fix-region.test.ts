import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixRegion } from '../../src/pipeline/fix-region.js';
import { checkRegion } from '../../src/pipeline.js';
import { diskReader } from '../../src/source/disk-reader.js';
import { memoryReader } from '../../src/source/memory-reader.js';

const base = diskReader(path.join(import.meta.dirname, '../cases/base'));
const files = ['region.yaml', ...below('halsonamnden'), ...below('regionplan')];
const sources = new Map(files.map((file) => [file, textOf(base.read(file))]));

function below(folder: string): readonly string[] {
  return base.entries(folder).flatMap(({ kind, name }) => {
    const inside = `${folder}/${name}`;
    return kind === 'folder' ? below(inside) : [inside];
  });
}

function textOf(outcome: ReturnType<typeof base.read>): string {
  return outcome.kind === 'bytes'
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(outcome.bytes)
    : outcome.kind;
}

type Texts = Readonly<Record<string, string>>;
const selectionOf = (texts: Texts) => ({ root: '/nowhere', folder: '', reader: memoryReader(texts) });

function fixed(texts: Texts): Texts {
  const { files: changed } = fixRegion(selectionOf(texts), { wanted: () => true });
  const after = changed.map(({ path: file, after: bytes }) => [
    file,
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  ]);
  return { ...texts, ...Object.fromEntries(after) };
}

function findings(texts: Texts): readonly string[] {
  return [...checkRegion(selectionOf(texts))].flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, place }) => `${place.path} ${ruleId}`),
  );
}

/** The base with one file changed; the change must be one. */
function withChange(file: string, from: string, to: string): Texts {
  const before = sources.get(file) ?? '';
  expect(before).toContain(from);
  return { ...Object.fromEntries(sources), [file]: before.replace(from, to) };
}

const plan = 'halsonamnden/2022/plan.yaml';
const goal = 'halsonamnden/2022/mal/1.1-friskt-liv.md';
const table = 'halsonamnden/2022/ekonomi/ramar.yaml';
const text = 'halsonamnden/2022/inledning.md';

describe('what has one right answer', () => {
  it.each([
    ['a key', goal, 'källa:', 'kalla:'],
    ['a choice', plan, 'läge: fastställd', 'läge: Fastställd'],
    ['a board', plan, 'nämnd: halsonamnden', 'nämnd: halsonamden'],
    ['a board by its name', plan, 'nämnd: halsonamnden', 'nämnd: Hälsonämnden'],
    ['a regionplan', plan, 'regionplan: 2022-2024', 'regionplan: 2022–2024'],
    ['a folder', plan, '- mal/', '- mal'],
    ['a file', plan, '- inledning.md', '- inlednin.md'],
    ['a reference', text, ':ref[ekonomi/ramar]', ':ref[ekonomi/ramr]'],
    ['a date', plan, 'datum: 2021-11-04', 'datum: 2021/11/4'],
    ['a paragraph', plan, 'paragraf: 17', 'paragraf: § 17'],
    ['a period', plan, '2022 (2023–2024)', '2022 (2023 - 2024)'],
    ['a figure', table, '300,5 | 310', '300.5 | 310'],
    ['a value in quotation marks', plan, 'läge: fastställd', "läge: 'Fastställd'", "läge: 'fastställd'"],
    ['a value without them', goal, '2022: 6 %', '2022: >6 %', "2022: '>6 %'"],
    ['a kind of data', table, 'tabell:', 'tabel:'],
    ['a command', text, ':ref[', ':reff['],
    ['a letter of another alphabet', text, 'Nämnden', 'Nämnd\u0435n'],
    ['a total that is to be computed', table, '1 560', '1 570\n  räknas ut: ja', '1 560\n  räknas ut: ja'],
  ])('is corrected: %s', (_, file, right, wrong, corrected = right) => {
    const texts = withChange(file, right, wrong);
    expect(findings(texts)).not.toEqual([]);
    const after = fixed(texts);
    expect(after[file]).toBe(sources.get(file)?.replace(right, corrected));
    expect(findings(after)).toEqual([]);
  });

  it.each([
    ['a total that is only stated', table, '1 560', '1 570'],
    ['a goal’s number', goal, 'mål: 1.1', 'mål: 1.3'],
    ['a figure that may be two', table, '1 200', '1.200'],
    ['a day that no month has', plan, '2021-11-04', '2021/11/31'],
    ['a name with two neighbours', goal, 'namn:', 'nan:'],
    ['a name far from all others', goal, 'källa:', 'uppgiftslämnare:'],
  ])('is not: %s', (_, file, right, wrong) => {
    const texts = withChange(file, right, wrong);
    expect(findings(texts)).not.toEqual([]);
    expect(fixed(texts)).toEqual(texts);
  });

  it('is corrected in every file of the plan, and nowhere that only looks like it', () => {
    const prose =
      'Andelen var 71% och 7.5 procent, nu 84 % och 7,25 procent. En 50%-ig tjänst, 1.200 kronor och 2.500 mnkr.\n\nSe https://x.se/a?b=50%25 och `9%`.';
    const texts = {
      ...Object.fromEntries(sources),
      [text]: `${sources.get(text)}\n${prose}\n`,
      [goal]: (sources.get(goal) ?? '').replace('6 %', '6%'),
    };
    const after = fixed(texts);
    expect(after[text]).toBe(
      `${sources.get(text)}\n${prose.replace('71%', '71 %').replace('7.5', '7,5').replace('1.200', '1 200')}\n`,
    );
    expect(after[goal]).toBe(sources.get(goal));
    expect(fixed(after)).toEqual(after);
    const { count } = fixRegion(selectionOf(texts), { wanted: () => true });
    expect(count).toBe(3);
  });

  it('leaves a figure alone that is written in one way', () => {
    const texts = { ...Object.fromEntries(sources), [goal]: (sources.get(goal) ?? '').replaceAll(' %', '%') };
    expect(fixed(texts)).toEqual(texts);
  });

  it('is not corrected where the plan exempts it', () => {
    const exemption = `undantag:
  - regel: periods/hyphen
    skäl: Så står det i beslutet.
    beslutat av: Sekreteraren
    gäller till: 2999-12-31
`;
    const texts = withChange(plan, 'innehåll:', `${exemption}innehåll:`);
    const hyphen = { ...texts, [plan]: (texts[plan] ?? '').replace('(2023–2024)', '(2023-2024)') };
    expect(fixed(hyphen)).toEqual(hyphen);
  });
});

it('writes a day in words as a date', () => {
  const written = withChange(plan, '2021-11-04', 'den 4 nov. 2021');
  expect(fixed(written)).toEqual(Object.fromEntries(sources));
});

/** Slips at places of their own: a file, what is right, what is written, and what becomes of it where that is another. */
const slips: readonly (readonly [file: string, right: string, wrong: string, after?: string])[] = [
  [goal, 'källa:', 'kalla:'],
  [goal, 'namn:', 'nam:', 'nam:'],
  [goal, 'lägre', 'Lägre'],
  [goal, '2022: 6 %', '2022: >6 %', "2022: '>6 %'"],
  [plan, 'läge: fastställd', 'läge: fastsälld'],
  [plan, '2023–2024', '2023-2024'],
  [plan, '2021-11-04', '20211104'],
  [plan, 'paragraf: 17', 'paragraf: 17 §'],
  [plan, 'inledning.md', 'inlednin.md'],
  [text, 'ekonomi/ramar', 'ekonomi/ramer'],
  [table, '300,5', '300.5'],
  [table, '1 560', '1 561\n  räknas ut: ja', '1 560\n  räknas ut: ja'],
  [table, 'sort: ramar', 'sort: rammar'],
  [text, 'Ramarna', 'Ramarn\u0430'],
];

/** How a file may be kept on a disk, with the same meaning. */
const keepings = [
  (each: string) => each,
  (each: string) => each.replaceAll('\n', '\r\n'),
  (each: string) => each.normalize('NFD'),
  (each: string) => `\ufeff${each}`,
];

describe('any slips, however the files are kept', () => {
  const slipped = fc.tuple(fc.subarray([...slips]), fc.constantFrom(...keepings)).map(([chosen, keep]) => {
    const texts = (written: (slip: (typeof slips)[number]) => string): Texts => {
      const made: Record<string, string> = Object.fromEntries(sources);
      for (const slip of chosen) made[slip[0]] = (made[slip[0]] ?? '').replace(slip[1], written(slip));
      return Object.fromEntries(Object.entries(made).map(([file, each]) => [file, keep(each)]));
    };
    return { wrong: texts(([, , wrong]) => wrong), right: texts(([, right, , after]) => after ?? right) };
  });

  it('are corrected once and for all, with nothing new found', () => {
    fc.assert(
      fc.property(slipped, ({ wrong, right }) => {
        const once = fixed(wrong);
        // A name put into a file that keeps its letters apart is itself composed.
        expect(composed(once)).toEqual(composed(right));
        expect(fixed(once)).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  it('leave every line alone that has no slip', () => {
    fc.assert(
      fc.property(slipped, ({ wrong }) => {
        const once = fixed(wrong);
        for (const [file, each] of Object.entries(wrong)) {
          const [before, after] = [each.split(/(?<=\n)/), (once[file] ?? '').split(/(?<=\n)/)];
          expect(after.length).toBe(before.length);
          const changed = before.filter((line, index) => line !== after[index]);
          const known = slips.flatMap(([, , slip]) => slip.split('\n')[0] ?? []);
          const strange = changed.filter(
            (line) => !known.some((slip) => line.normalize('NFC').includes(slip)),
          );
          expect(strange).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

function composed(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([file, each]) => [file, each.normalize('NFC')]));
}
