import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import { readBytes, readSource } from '../source/read-source.js';
import type { SourceReader } from '../source/source-reader.js';
import {
  foldersFor,
  isKnown,
  noSuchTemplate,
  type TemplateFolder,
  templateShelves,
} from './template-shelves.js';

/** What a new region, a new plan or a new goal file begins with: texts with places for names and years. */
export interface Skeleton {
  /** `region.yaml`, `ekonomi/ramar.yaml`: from the folder that the files are to lie in. */
  readonly name: string;
  readonly text: string;
}

/** A picture, or whatever else is no text: it is carried over as it is. */
export interface SkeletonBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SkeletonPart {
  readonly texts: readonly Skeleton[];
  readonly others: readonly SkeletonBytes[];
}

/** The parts of a template's folder `start`: a region's files, a plan's, and the narrative of a goal file. */
export interface Skeletons {
  readonly region: SkeletonPart;
  readonly plan: SkeletonPart;
  readonly goal: string;
}

/** Each part from the first folder of the template that has it, so that a region may have its own for plans only. */
export function readSkeletons(
  template: string,
  from: Place,
  region?: SourceReader,
): Result<Skeletons | undefined> {
  const shelves = templateShelves(region);
  if (!isKnown(template, shelves)) {
    return { value: undefined, diagnostics: [noSuchTemplate(template, from, shelves)] };
  }
  const folders = foldersFor(template, shelves);
  const [ofRegion, ofPlan] = [part('region', folders), part('plan', folders)];
  const goal = goalText(folders);
  // A plan that lacks a file of its template would look whole.
  const diagnostics = [ofRegion, ofPlan, goal].flatMap((read) => read.diagnostics);
  const value = { region: ofRegion.value, plan: ofPlan.value, goal: goal.value };
  return diagnostics.length > 0 ? { value: undefined, diagnostics } : { value, diagnostics };
}

function part(name: string, folders: readonly TemplateFolder[]): Result<SkeletonPart> {
  for (const { reader, path } of folders) {
    const folder = `${path}/start/${name}`;
    const names = namesBelow(reader, folder, '');
    if (names.length > 0) return readPart(reader, folder, names);
  }
  throw new Error(`no template has start/${name}`);
}

const isText = (name: string) => /\.(?:ya?ml|md|csv)$/i.test(name);

function readPart(reader: SourceReader, folder: string, names: readonly string[]): Result<SkeletonPart> {
  const texts = names.filter(isText).map((name) => ({ name, read: readSource(reader, `${folder}/${name}`) }));
  const others = names
    .filter((name) => !isText(name))
    .map((name) => ({ name, read: readBytes(reader, `${folder}/${name}`) }));
  return {
    value: {
      texts: texts.flatMap(({ name, read }) => (read.value ? [{ name, text: read.value.text }] : [])),
      others: others.flatMap(({ name, read }) => (read.value ? [{ name, bytes: read.value }] : [])),
    },
    diagnostics: [...texts, ...others].flatMap(({ read }) =>
      read.value === undefined ? read.diagnostics : [],
    ),
  };
}

/** Without what a system keeps of its own in a folder, whose names begin with a full stop. */
function namesBelow(reader: SourceReader, folder: string, inside: string): readonly string[] {
  return reader.entries(folder).flatMap(({ kind, name }) => {
    if (name.startsWith('.')) return [];
    return kind === 'folder'
      ? namesBelow(reader, `${folder}/${name}`, `${inside}${name}/`)
      : [`${inside}${name}`];
  });
}

function goalText(folders: readonly TemplateFolder[]): Result<string> {
  const holder = folders.find(({ reader, path }) =>
    reader.entries(`${path}/start`).some(({ name }) => name === 'mal.md'),
  );
  if (!holder) return { value: '', diagnostics: [] };
  const { value, diagnostics } = readSource(holder.reader, `${holder.path}/start/mal.md`);
  return { value: value?.text ?? '', diagnostics: value ? [] : diagnostics };
}
