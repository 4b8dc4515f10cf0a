import { boardPlanSchema, regionplanSchema } from '../../schemas/plan.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Result } from '../base/result.js';
import { linkChain } from '../link/link-chain.js';
import { linkPlan } from '../link/link-plan.js';
import type { PlanParts } from '../link/plan-parts.js';
import { unknownRegionplan } from '../link/rules.js';
import { type GoalChain, kindsOf } from '../model/goal-chain.js';
import type { Plan } from '../model/plan.js';
import type { Region } from '../model/region.js';
import type { SourceReader } from '../source/source-reader.js';
import type { FileRecord } from '../validate/file-record.js';
import { planFiles } from '../validate/plan-files.js';
import { type Kinds, readPlanFile } from '../validate/read-plan-file.js';
import { readRecord } from '../validate/read-record.js';

/** Loads plans of one region; a regionplan that several plans answer to is read once. */
export interface PlanLoader {
  load(folder: string): Result<Plan | undefined>;
}

export function planLoader(reader: SourceReader, region: Region): PlanLoader {
  const regionplans = new Map<string, Result<Plan | undefined>>();
  const regionplan = (folder: string): Result<Plan | undefined> => {
    const known = regionplans.get(folder);
    if (known) return known;
    const loaded = loadRegionplan(reader, region, folder, () => previous(folder));
    regionplans.set(folder, loaded);
    return loaded;
  };
  const load = (folder: string): Result<Plan | undefined> =>
    folder.startsWith('regionplan/')
      ? regionplan(folder)
      : loadBoardPlan(reader, region, folder, { regionplan, previous: () => previous(folder) });
  const previous = (folder: string): Plan | undefined => {
    const earlier = folderBefore(reader, folder);
    return earlier === undefined ? undefined : load(earlier).value;
  };
  return { load };
}

/** What a plan may look into besides its own files, each read when it is first asked for. */
interface Earlier {
  readonly regionplan: (folder: string) => Result<Plan | undefined>;
  readonly previous: () => Plan | undefined;
}

/** The nearest earlier plan of the same board, or of the region: folders are named by their years. */
function folderBefore(reader: SourceReader, folder: string): string | undefined {
  const [outer = '', own = ''] = folder.split('/');
  const earlier = reader
    .entries(outer)
    .filter(({ kind, name }) => kind === 'folder' && name < own)
    .map(({ name }) => `${outer}/${name}`)
    .filter((each) => reader.entries(each).some(({ name }) => name === 'plan.yaml'));
  return earlier.sort().at(-1);
}

type Front = PlanParts['front'];

function loadRegionplan(
  reader: SourceReader,
  region: Region,
  folder: string,
  previous: Earlier['previous'],
): Result<Plan | undefined> {
  const front = readRecord(reader, `${folder}/plan.yaml`, regionplanSchema);
  if (!front.value) return { value: undefined, diagnostics: front.diagnostics };
  const chain = linkChain(front.value);
  const files = readFiles(reader, folder, front.value, chain.value, true);
  const parts = { region, folder, front: front.value, chain: chain.value, regionplan: undefined, previous };
  const plan = linkPlan({ ...parts, files: files.value });
  return { value: plan.value, diagnostics: gather(front, chain, files, plan) };
}

function loadBoardPlan(
  reader: SourceReader,
  region: Region,
  folder: string,
  { regionplan, previous }: Earlier,
): Result<Plan | undefined> {
  const front = readRecord(reader, `${folder}/plan.yaml`, boardPlanSchema);
  if (!front.value) return { value: undefined, diagnostics: front.diagnostics };
  const answered = regionplan(`regionplan/${front.value.value.regionplan}`).value;
  const unknown = answered ? [] : [unknownAnswer(front.value, reader)];
  const chain = answered?.chain ?? { roots: [] };
  const files = readFiles(reader, folder, front.value, chain, false);
  const plan = linkPlan({
    region,
    folder,
    front: front.value,
    chain,
    regionplan: answered,
    previous,
    files: files.value,
  });
  return { value: plan.value, diagnostics: [...gather(front, files, plan), ...unknown] };
}

function readFiles(
  reader: SourceReader,
  folder: string,
  front: Front,
  chain: GoalChain,
  listsGoals: boolean,
): Result<readonly FileRecord[]> {
  const entries = front.value.innehåll.map((text, index) => ({ text, place: front.at(['innehåll', index]) }));
  const listed = planFiles(reader, folder, entries);
  const kinds: Kinds = { roots: chain.roots, all: kindsOf(chain), listsGoals };
  const read = listed.value.map((file) => readPlanFile(reader, file, kinds));
  return {
    value: read.flatMap(({ value }) => (value ? [value] : [])),
    diagnostics: gather(listed, ...read),
  };
}

function gather(...results: readonly Result<unknown>[]): readonly Diagnostic[] {
  return results.flatMap((result) => result.diagnostics);
}

/** The regionplan is missing, or is there but cannot be read; the second has its own findings in its own folder. */
function unknownAnswer(front: Front, reader: SourceReader): Diagnostic {
  const name = 'regionplan' in front.value ? front.value.regionplan : '';
  const known = reader.entries('regionplan').map((entry) => entry.name);
  const place = front.at(['regionplan']);
  if (known.includes(name)) {
    return diagnose(unknownRegionplan, {
      place,
      message: {
        sv: `Regionplanen ${name} finns men går inte att läsa, så planens mål kan inte kontrolleras.`,
        en: `The regionplan ${name} is there but cannot be read, so the plan’s goals cannot be checked.`,
      },
      help: {
        sv: `Kör plan check regionplan/${name} och rätta felen där först.`,
        en: `Run plan check regionplan/${name} and correct the faults there first.`,
      },
    });
  }
  return diagnose(unknownRegionplan, {
    place,
    message: {
      sv: `Det finns ingen regionplan ”${name}”. De som finns: ${known.join(', ') || 'inga'}.`,
      en: `There is no regionplan “${name}”. Those there are: ${known.join(', ') || 'none'}.`,
    },
    suggestion: nearest(name, known),
  });
}
