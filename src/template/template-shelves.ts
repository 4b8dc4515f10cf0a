import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Place } from '../base/place.js';
import { diskReader } from '../source/disk-reader.js';
import { packageFolder } from '../source/package-folder.js';
import type { SourceReader } from '../source/source-reader.js';
import { unknownTemplate } from './rules.js';

/** One folder with files of a template: the region's own in `mallar`, or one that comes with `plan`. */
export interface TemplateFolder {
  readonly reader: SourceReader;
  readonly path: string;
  readonly name: string;
  readonly own: boolean;
}

/** Every template there is, the region's own folders first. */
export type TemplateShelves = readonly TemplateFolder[];

/** Has every file, and gives what another template lacks. */
export const fallback = 'standard';

export function templateShelves(region: SourceReader | undefined): TemplateShelves {
  return [...(region ? foldersIn(region, 'mallar', true) : []), ...packagedTemplates()];
}

export function packagedTemplates(): TemplateShelves {
  return foldersIn(diskReader(packageFolder()), 'templates', false);
}

function foldersIn(reader: SourceReader, shelf: string, own: boolean): TemplateShelves {
  return reader
    .entries(shelf)
    .flatMap(({ kind, name }) =>
      kind === 'folder' ? [{ reader, path: `${shelf}/${name}`, name, own }] : [],
    );
}

export function isKnown(name: string, shelves: TemplateShelves): boolean {
  return shelves.some((folder) => folder.name === name);
}

/** Where the files of a template are looked for, one file at a time: in its own folders, then in the standard's. */
export function foldersFor(name: string, shelves: TemplateShelves): TemplateShelves {
  const named = (wanted: string) => shelves.filter((folder) => folder.name === wanted);
  return [...named(name), ...(name === fallback ? [] : named(fallback))];
}

/** A region's file may be anywhere in the region; of the program nothing but its templates is offered. */
export function holds({ reader, path, own }: TemplateFolder, file: string): boolean {
  const steps = `${path}/${file}`.split('/');
  if (!own && steps.includes('..')) return false;
  const name = steps.pop();
  return reader.entries(steps.join('/')).some((entry) => entry.kind === 'file' && entry.name === name);
}

export function noSuchTemplate(name: string, place: Place, shelves: TemplateShelves): Diagnostic {
  const names = (own: boolean) => shelves.filter((folder) => folder.own === own).map((folder) => folder.name);
  const [packaged, own] = [names(false), names(true)];
  const list = packaged.join(', ');
  return diagnose(unknownTemplate, {
    place,
    message: {
      sv: `Det finns ingen mall ”${name}”. De som följer med: ${list}.${own.length > 0 ? ` Egna i mallar: ${own.join(', ')}.` : ''}`,
      en: `There is no template “${name}”. Those that come with plan: ${list}.${own.length > 0 ? ` Your own in mallar: ${own.join(', ')}.` : ''}`,
    },
    suggestion: nearest(name, [...own, ...packaged]),
  });
}
