import { folderName } from '../base/folder-name.js';
import type { PlanKind } from '../model/plan.js';
import { type DraftFile, draftFile } from './draft-file.js';
import { fillSkeleton, type SkeletonValues, yearValues } from './fill-skeleton.js';

/** The files of a skeleton: `region.yaml`, with places such as `{region}` in its text, and pictures. */
interface SkeletonFiles {
  readonly texts: readonly { readonly name: string; readonly text: string }[];
  readonly others: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

export interface RegionStart {
  readonly region: string;
  readonly abbreviation: string | undefined;
  readonly board: string;
  /** The year of the board's plan, and the first of the regionplan's three. */
  readonly year: number;
  readonly template: string;
}

/** The regionplan's folder under `regionplan/`. */
export function firstRegionplan({ year }: Pick<RegionStart, 'year'>): string {
  return `${year}-${year + 2}`;
}

/** `region.yaml` and the first regionplan, whose files have no years in their names until here. */
export function newRegionFiles(files: SkeletonFiles, start: RegionStart): readonly DraftFile[] {
  const values: SkeletonValues = {
    ...yearValues(start.year),
    region: start.region,
    förkortning: start.abbreviation,
    mall: start.template,
    nämnd: start.board,
    'nämndens mapp': folderName(start.board),
  };
  const pathOf = (name: string) => name.replace(/^regionplan\//, `regionplan/${firstRegionplan(start)}/`);
  return drafts(files, values, pathOf);
}

export interface PlanStart {
  readonly region: string;
  readonly board: { readonly folder: string; readonly name: string };
  readonly year: number;
  readonly regionplan: string;
  readonly kind: Exclude<PlanKind, 'regionplan'>;
}

/** The files of a board's plan but for its goals. */
export function newPlanFiles(files: SkeletonFiles, start: PlanStart): readonly DraftFile[] {
  const values: SkeletonValues = {
    ...yearValues(start.year),
    region: start.region,
    nämnd: start.board.name,
    'nämndens mapp': start.board.folder,
    regionplan: start.regionplan,
    slag: start.kind,
  };
  return drafts(files, values, (name) => `${start.board.folder}/${start.year}/${name}`);
}

function drafts(
  { texts, others }: SkeletonFiles,
  values: SkeletonValues,
  pathOf: (name: string) => string,
): readonly DraftFile[] {
  return [
    ...texts.map(({ name, text }) => draftFile(pathOf(name), fillSkeleton(name, text, values))),
    ...others.map(({ name, bytes }) => ({ path: pathOf(name), bytes })),
  ];
}
