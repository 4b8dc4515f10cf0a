import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import { readSource } from '../source/read-source.js';
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

/** The parts of a template's folder `start`: a region's files, a plan's, and the narrative of a goal file. */
export interface Skeletons {
  readonly region: readonly Skeleton[];
  readonly plan: readonly Skeleton[];
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
  const value = { region: part('region', folders), plan: part('plan', folders), goal: goalText(folders) };
  return { value, diagnostics: [] };
}

function part(name: string, folders: readonly TemplateFolder[]): readonly Skeleton[] {
  for (const { reader, path } of folders) {
    const files = filesBelow(reader, `${path}/start/${name}`, '');
    if (files.length > 0) return files;
  }
  throw new Error(`no template has start/${name}`);
}

function filesBelow(reader: SourceReader, folder: string, inside: string): readonly Skeleton[] {
  return reader.entries(folder).flatMap((entry) => {
    const [path, name] = [`${folder}/${entry.name}`, `${inside}${entry.name}`];
    if (entry.kind === 'folder') return filesBelow(reader, path, `${name}/`);
    const text = readSource(reader, path).value?.text;
    return text === undefined ? [] : [{ name, text }];
  });
}

function goalText(folders: readonly TemplateFolder[]): string {
  const texts = folders.map(({ reader, path }) => readSource(reader, `${path}/start/mal.md`).value?.text);
  return texts.find((text) => text !== undefined) ?? '';
}
