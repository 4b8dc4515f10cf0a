import { boardPlanSchema, regionplanSchema } from '../../schemas/plan.js';
import type { Diagnostic } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import { linkChain } from '../link/link-chain.js';
import { linkPlan } from '../link/link-plan.js';
import type { PlanParts } from '../link/plan-parts.js';
import { type GoalChain, kindsOf } from '../model/goal-chain.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import type { SourceReader } from '../source/source-reader.js';
import { contentLines } from '../validate/content-lines.js';
import { planFiles, unplacedTexts } from '../validate/plan-files.js';
import { misplacedPlan } from '../validate/plan-kind.js';
import { dataKindOf, type Kinds, readPlanFile } from '../validate/read-plan-file.js';
import { readRecord } from '../validate/read-record.js';
import { type SharedTexts, sharedTextShelf } from '../validate/shared-texts.js';
import { answersRevised, type Revised, revisionsIn } from './revised-regionplans.js';
import { unknownAnswer, unknownRevised } from './unknown-regionplan.js';

/** Loads plans of one region; a regionplan that several plans answer to is read once. */
export interface PlanLoader {
  load(folder: string): LoadedPlan;
  /** The folder of the nearest earlier plan of the same board, or of the region. */
  before(folder: string): string | undefined;
}

/** A plan and the regionplan it answers to, where that could be read. */
export type LoadedPlan = Result<Plan | undefined> & { readonly regionplan?: Plan | undefined };

/** `answered`: what a board's plan needs of its regionplan, which is all but the texts. */
type Extent = 'whole' | 'answered';

/**
 * `sound`: its chain and all that others look up in it could be read, so what is not among its goals is no goal, and what is
 * not among its tables no table.
 */
type LoadedRegionplan = Result<Plan | undefined> & { readonly sound: boolean; readonly extent: Extent };

export function planLoader(reader: SourceReader, region: Region): PlanLoader {
  const regionplans = new Map<string, LoadedRegionplan>();
  const textsIn = sharedTextShelf(reader);
  const regionplan = (folder: string, extent: Extent): LoadedRegionplan => {
    const known = regionplans.get(folder);
    if (known && (extent === 'answered' || known.extent === 'whole')) return known;
    const texts = textsIn([folder, '']);
    const loaded = loadRegionplan(reader, region, {
      folder,
      extent,
      texts,
      previous: () => previous(folder),
    });
    regionplans.set(folder, loaded);
    return loaded;
  };
  let revisions: Revised['revisions'] | undefined;
  const revised = (): Revised => {
    revisions ??= revisionsIn(reader);
    return { revisions, load: (name) => soundly(answered(`regionplan/${name}`)) };
  };
  const answered = (folder: string) => regionplan(folder, 'answered');
  const load = (folder: string): LoadedPlan =>
    folder.startsWith('regionplan/')
      ? regionplan(folder, 'whole')
      : loadBoardPlan(reader, region, folder, {
          regionplan: answered,
          revised,
          textsIn,
          previous: () => previous(folder),
        });
  const previous = (folder: string): Plan | undefined => {
    const earlier = folderBefore(reader, folder);
    return earlier === undefined ? undefined : load(earlier).value;
  };
  return { load, before: (folder) => folderBefore(reader, folder) };
}

/** The plans that a plan may look into, each read when it is first asked for. */
interface OtherPlans {
  readonly regionplan: (folder: string) => LoadedRegionplan;
  readonly revised: () => Revised;
  readonly previous: PlanParts['previous'];
  readonly textsIn: (folders: readonly string[]) => SharedTexts;
}

/** Folders are named by their years, so the nearest earlier one is the last before. */
function folderBefore(reader: SourceReader, folder: string): string | undefined {
  const [outer = '', own = ''] = folder.split('/');
  const earlier = reader
    .entries(outer)
    .filter(({ kind, name }) => kind === 'folder' && name < own)
    .map(({ name }) => `${outer}/${name}`);
  return earlier.sort().findLast((each) => reader.entries(each).some(({ name }) => name === 'plan.yaml'));
}

type Front = PlanParts['front'];

function loadRegionplan(
  reader: SourceReader,
  region: Region,
  wanted: Pick<PlanParts, 'folder' | 'previous' | 'texts'> & { readonly extent: Extent },
): LoadedRegionplan {
  const { folder, extent, previous, texts } = wanted;
  const front = readRecord(reader, `${folder}/plan.yaml`, regionplanSchema, misplacedPlan);
  if (!front.value) return { value: undefined, diagnostics: front.diagnostics, sound: false, extent };
  const chain = linkChain(front.value);
  const whole = chain.diagnostics.length === 0;
  const kinds = kindsFor(chain.value, true, whole);
  const files = readFiles(reader, { folder, extent, texts }, front.value, kinds);
  const parts = {
    region,
    folder,
    front: front.value,
    chain: chain.value,
    regionplan: undefined,
    previous,
    texts,
  };
  const plan = linkPlan({ ...parts, ...files.value });
  const sound = whole && files.value.lookedUpUnread === 0;
  const diagnostics = [...gather(front, chain, files, plan), ...unknownRevised(front.value, reader)];
  return { value: plan.value, diagnostics, sound, extent };
}

function loadBoardPlan(
  reader: SourceReader,
  region: Region,
  folder: string,
  { regionplan, revised, previous, textsIn }: OtherPlans,
): LoadedPlan {
  const front = readRecord(reader, `${folder}/plan.yaml`, boardPlanSchema, misplacedPlan);
  if (!front.value) return { value: undefined, diagnostics: front.diagnostics };
  const answeredFolder = `regionplan/${front.value.value.regionplan.normalize('NFC')}`;
  const loaded = regionplan(answeredFolder);
  const texts = textsIn([folder, answeredFolder, '']);
  const answered = soundly(loaded);
  const chain = loaded.value?.chain ?? { roots: [] };
  const kinds = kindsFor(chain, false, answered !== undefined);
  const files = readFiles(reader, { folder, extent: 'whole', texts }, front.value, kinds);
  const parts = { region, folder, front: front.value, chain, regionplan: answered, previous, texts };
  const plan = linkPlan({ ...parts, ...files.value });
  return {
    value: plan.value,
    regionplan: answered,
    diagnostics: [
      ...gather(front, files, plan),
      ...(files.value.unread.size === 0 ? unplacedTexts(reader, folder, plan.value.sharedTexts) : []),
      ...(answered
        ? answersRevised(front.value, plan.value, answered, revised())
        : [unknownAnswer(front.value, reader)]),
    ],
  };
}

function soundly({ value, sound }: LoadedRegionplan): Plan | undefined {
  return sound ? value : undefined;
}

function kindsFor(chain: GoalChain, listsGoals: boolean, known: boolean): Kinds {
  return { roots: chain.roots, all: kindsOf(chain), listsGoals, known };
}

/** `lookedUpUnread`: how many of the files that may have goals or figures could not be read. */
type ReadFiles = Pick<PlanParts, 'files' | 'unread'> & { readonly lookedUpUnread: number };

function readFiles(
  reader: SourceReader,
  { folder, extent, texts }: Pick<PlanParts, 'folder' | 'texts'> & { readonly extent: Extent },
  front: Front,
  kinds: Kinds,
): Result<ReadFiles> {
  const listed = planFiles(reader, folder, contentLines(front), texts.paths);
  const wanted = listed.value.filter(({ path }) => extent === 'whole' || isData(path));
  const read = wanted.map((file) => ({ file, record: readPlanFile(reader, file, kinds) }));
  const unread = read.filter(({ record }) => !record.value).map(({ file }) => file);
  return {
    value: {
      files: read.flatMap(({ record }) => (record.value ? [record.value] : [])),
      unread: new Set(unread.map(({ name }) => name)),
      lookedUpUnread: unread.filter(({ path }) => isData(path) && isLookedUp(dataKindOf(reader, path)))
        .length,
    },
    diagnostics: gather(listed, ...read.map(({ record }) => record)),
  };
}

/** Goals are of no kind of data, and neither is what cannot be read at all. */
function isLookedUp(kind: ReturnType<typeof dataKindOf>): boolean {
  return kind === undefined || kind === 'tabell';
}

function isData(path: string): boolean {
  return path.endsWith('.yaml');
}

function gather(...results: readonly Result<unknown>[]): readonly Diagnostic[] {
  return results.flatMap((result) => result.diagnostics);
}
