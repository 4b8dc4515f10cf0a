import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareChecker } from '../../src/pipeline/check-share.js';
import { kept, type Memory, recalled, watchedReader, work } from '../../src/pipeline/remembered.js';
import { shareRegion } from '../../src/pipeline/share-region.js';
import { type CheckedPlan, checkRegion } from '../../src/pipeline.js';
import { memoryReader } from '../../src/source/memory-reader.js';
import { makeRegion } from '../bench/made/region.js';
import { faults } from './faults.js';

const region = makeRegion({ boards: 2, years: 2, words: 20 });
const plans = [...region.keys()].flatMap((file) => /^(namnd-.*)\/plan\.yaml$/.exec(file)?.[1] ?? []);

/** Keeps in memory, and says what was kept. */
function inMemory(program = 'one') {
  const files = new Map<string, Uint8Array>();
  const made: string[] = [];
  const memory: Memory = {
    program,
    recall: (name) => files.get(name),
    keep: (name, bytes) => {
      files.set(name, bytes);
      made.push(name);
    },
  };
  return { memory, files, made };
}

type Files = Readonly<Record<string, string>>;
const original: Files = Object.fromEntries(region);

function selectionOf(files: Files) {
  return { root: '/region', folder: '', reader: memoryReader(files) };
}

function whole(files: Files, memory: Memory, today: string): readonly CheckedPlan[] {
  const selection = selectionOf(files);
  const checking = work(memory, 'whole', [today]);
  const make = (reader: typeof selection.reader) => checkRegion({ ...selection, reader }, { today });
  return (
    recalled<CheckedPlan>(checking, selection.reader) ?? [
      ...kept(checking, watchedReader(selection.reader), { make, alsoBefore: () => false }),
    ]
  );
}

function byBoard(files: Files, memory: Memory | undefined): readonly CheckedPlan[] {
  const selection = selectionOf(files);
  const shared = shareRegion(selection, { today });
  if (!shared) return [];
  const boards = shared.shares.map(([first = '']) => first.split('/')[0] ?? '');
  const check = shareChecker(selection, { boards, today, memory });
  const told = shared.shares.flatMap((folders) => [...check(folders)]);
  return [...told, ...shared.across(told.map(({ seen }) => seen))];
}

type Change = (files: Files) => Files;
const edit =
  (file: string, change: (text: string) => string): Change =>
  (files) => ({ ...files, [file]: change(files[file] ?? '') });

const regionplan = [...region.keys()].find((file) => /^regionplan\/.*\/mal\.yaml$/.test(file)) ?? '';
const [first = '', second = ''] = plans;

/** Each shows in what is found: in a file of a board, in one they have in common, or only in what a folder holds. */
const changes: readonly Change[] = [
  ...faults
    .filter((_, index) => index % 9 === 0)
    .map(({ file, plant }, index) => edit(`${plans[index % plans.length]}/${file}`, plant)),
  edit(`${first}/ingen-listar-den.md`, () => 'Ingen plan listar den här texten.\n'),
  edit('texter/ensam.md', () => 'Ingen plan skriver ut den här texten.\n'),
  edit(regionplan, (text) => text.replace(/- id: 1\.1\n/, '- id: 9.9\n')),
  edit('region.yaml', (text) => `${text}regler:\n  goals: fel\n  structure/unlisted-file: fel\n`),
  edit(`${second}/plan.yaml`, (text) => `${text}mall: finns-inte\n`),
  ({ [`${second}/inledning.md`]: _, ...rest }) => rest,
];

/** One change is made or taken back at a time, so that most of what was read is as it was. */
const toggles = fc.array(fc.nat(changes.length - 1), { minLength: 3, maxLength: 8 });

function statesOf(toggled: readonly number[]): readonly Files[] {
  const made = new Set<number>();
  return [
    original,
    ...toggled.map((index) => {
      if (!made.delete(index)) made.add(index);
      return changes.filter((_, each) => made.has(each)).reduce((files, change) => change(files), original);
    }),
  ];
}

const today = '2026-05-17';

describe('what is remembered', () => {
  it('is what would be found afresh, whatever has changed in between', () => {
    const { memory } = inMemory();
    fc.assert(
      fc.property(toggles, (toggled) => {
        for (const files of statesOf(toggled)) {
          expect(whole(files, memory, today)).toEqual([...checkRegion(selectionOf(files), { today })]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is so board by board too', () => {
    const { memory } = inMemory();
    fc.assert(
      fc.property(toggles, (toggled) => {
        for (const files of statesOf(toggled)) {
          const fresh = byBoard(files, undefined);
          // From the first fault of a template on, the command checks one plan after the other instead.
          const until = fresh.findIndex((plan) => 'tellsTemplate' in plan && plan.tellsTemplate) + 1;
          const compared = until || fresh.length;
          expect(byBoard(files, memory).slice(0, compared)).toEqual(fresh.slice(0, compared));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is told anew when the day is another', () => {
    const { memory, made } = inMemory();
    whole(original, memory, today);
    whole(original, memory, '2031-01-01');
    expect(made).toEqual(['whole', 'whole']);
  });

  it('is not made again for boards in which nothing has changed', () => {
    const { memory, made } = inMemory();
    byBoard(original, memory);
    expect(made).toHaveLength(3);
    const file = `${plans.at(-1)}/inledning.md`;
    byBoard({ ...original, [file]: `${original[file]}\n\nEn rad till.\n` }, memory);
    expect(made.slice(3)).toEqual([`share /region ${plans.at(-2)}`]);
  });

  it('is made again by another program', () => {
    const { memory, files } = inMemory();
    whole(original, memory, today);
    const other = inMemory('two');
    for (const [name, bytes] of files) other.files.set(name, bytes);
    whole(original, other.memory, today);
    expect(other.made).toEqual(['whole']);
    whole(original, other.memory, today);
    expect(other.made).toEqual(['whole']);
  });

  it('is made again where what was kept is of no use', () => {
    const { memory, files, made } = inMemory();
    files.set('whole', new Uint8Array([1, 2, 3]));
    whole(original, memory, today);
    expect(made).toEqual(['whole']);
  });
});
