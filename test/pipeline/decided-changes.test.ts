import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { decidedChanges } from '../../src/pipeline/decided-changes.js';
import { checkRegion } from '../../src/pipeline.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { filesIn } from '../overlay-reader.js';

const base = Object.fromEntries(
  Object.entries(filesIn(path.resolve(import.meta.dirname, '../cases/base'))).map(([name, bytes]) => [
    name,
    new TextDecoder().decode(bytes),
  ]),
);
const plan = 'halsonamnden/2022/plan.yaml';
const frames = 'halsonamnden/2022/ekonomi/ramar.yaml';
const shared = {
  'texter/vardegrund.md': 'Alla ska mötas med respekt.\n',
  'halsonamnden/2022/inledning.md':
    '# Inledning\n\nRamarna står i :ref[ekonomi/ramar].\n\n::infoga[texter/vardegrund]\n',
};

/** What is told of the plans when the files of the base, with the first changes in them, get the second. */
function toldOf(before: Record<string, string>, change: Record<string, string>): readonly string[] {
  const [was, is] = [
    { ...base, ...before },
    { ...base, ...before, ...change },
  ].map((files) => memoryReader(files));
  if (!was || !is) return [];
  const selection = { root: '', folder: '', reader: is };
  const plans = checkRegion(selection, { since: was, changes: decidedChanges(selection, was) });
  return [...plans]
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ ruleId }) => ruleId === 'structure/decided-changed')
    .map(({ place, message }) => `${place.path}: ${message.sv}`);
}

function edited(file: string, from: string, to: string): Record<string, string> {
  const text = base[file] ?? '';
  expect(text).toContain(from);
  return { [file]: text.replace(from, to) };
}

const exemption = `undantag:
  - regel: structure/decided-changed
    skäl: Rättat skrivfel.
    beslutat av: Nämndens sekreterare
    gäller till: 2099-12-31
`;

describe('a change to a plan that has been decided', () => {
  it('is told with what it changes', () => {
    expect(toldOf({}, edited(frames, '1 200 | 1 250', '1 200 | 1 350'))).toEqual([
      `${plan}: Planen är fastställd 2021-11-04, men innehållet är ett annat: ”Vårdcentraler” har ändrats (Ram 2023: 1 250 → 1 350).`,
    ]);
  });

  it('is told when what was there stands in another order', () => {
    expect(toldOf({}, edited(plan, '  - mal/\n  - ekonomi.md\n', '  - ekonomi.md\n  - mal/\n'))).toEqual([
      `${plan}: Planen är fastställd 2021-11-04, men innehållet är ett annat: ”Målen” har flyttats.`,
    ]);
  });

  it('is told of every plan that prints a shared text', () => {
    expect(toldOf(shared, { 'texter/vardegrund.md': 'Alla ska mötas med värme.\n' })).toEqual([
      `${plan}: Planen är fastställd 2021-11-04, men innehållet är ett annat: texten under ”Inledning” har ändrats.`,
    ]);
  });

  it.each([
    ['a comment', edited(frames, 'tabell:', '# Avstämd\ntabell:')],
    ['what is left to do', edited(frames, 'sort: ramar', 'att göra: Stäm av.\nsort: ramar')],
    ['a new line break', edited('halsonamnden/2022/mal/1.2-nara-vard.md', 'Vården ska', 'Vården\nska')],
    ['the paragraph of the minutes', edited(plan, 'paragraf: 17', 'paragraf: 17\n  diarienummer: HN/2021/4')],
    ['an exemption', { [plan]: (base[plan] ?? '') + exemption }],
  ])('is not made by %s', (_, change) => {
    expect(toldOf({}, change)).toEqual([]);
  });

  it('is let through by a new decision, and in a plan that was a draft', () => {
    const change = edited(frames, '300,5', '310,5');
    expect(toldOf({}, { ...change, ...edited(plan, '2021-11-04', '2022-03-08') })).toEqual([]);
    expect(
      toldOf(edited(plan, 'läge: fastställd', 'läge: beredd'), { ...change, [plan]: base[plan] ?? '' }),
    ).toEqual([]);
  });

  it('is nothing that no plan prints', () => {
    const goal = 'halsonamnden/2022/mal/1.1-friskt-liv.md';
    expect(toldOf({}, edited(goal, 'hn-rokare', 'hn-andel-rokare'))).toEqual([]);
    expect(toldOf({}, edited(frames, 'sort: ramar', 'att göra: Stäm av.\nsort: ramar'))).toEqual([]);
  });

  it('can be exempted, and the exemption is not missed where no versions are compared', () => {
    const exempted = { [plan]: (base[plan] ?? '') + exemption };
    const alone = checkRegion({ root: '', folder: '', reader: memoryReader({ ...base, ...exempted }) });
    expect([...alone].flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });
});
