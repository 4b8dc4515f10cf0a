import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import type { Located } from '../validate/located.js';
import { type Layer, laidOver, readLayer, type WholeSchema } from '../validate/read-layer.js';
import { circularTemplate } from './rules.js';
import {
  foldersFor,
  holds,
  isKnown,
  noSuchTemplate,
  type TemplateFolder,
  type TemplateShelves,
} from './template-shelves.js';

/** A file of a template, and the folders where the files that it names are looked for, nearest first. */
export interface Layered<T> {
  readonly record: Located<T>;
  readonly folders: TemplateShelves;
}

/** What one reading is about: the file's name, its schema, and all the folders there are. */
interface Reading<T> {
  readonly file: string;
  readonly schema: WholeSchema<T>;
  readonly shelves: TemplateShelves;
}

/** Reads a file of a template from the first of `folders` that has it, laid over what it builds on. */
export function readLayers<T>(folders: TemplateShelves, reading: Reading<T>): Result<Layered<T> | undefined> {
  return readFrom(folders, [], reading);
}

/** `above` are the folders whose files build on this one. */
function readFrom<T>(
  folders: TemplateShelves,
  above: TemplateShelves,
  reading: Reading<T>,
): Result<Layered<T> | undefined> {
  const found = folders.find((folder) => holds(folder, reading.file) && !above.includes(folder));
  if (!found) throw new Error(`no template has ${reading.file}`);
  const layer = readLayer(found.reader, `${found.path}/${reading.file}`, reading.schema);
  if (!layer.value) return { value: undefined, diagnostics: layer.diagnostics };
  const whole = complete(layer.value, found, above, reading);
  const named = whole.value && [...folders, ...whole.value.folders];
  return {
    value: whole.value && named && { record: whole.value.record, folders: named },
    diagnostics: [...layer.diagnostics, ...whole.diagnostics],
  };
}

/**
 * A layer with what it builds on under it. What comes with `plan` builds on nothing of the region's. No file builds on
 * itself: the name of a folder it came from means the next one of that name, so that a region's file can build on
 * the one it replaces.
 */
function complete<T>(
  layer: Layer<T>,
  found: TemplateFolder,
  above: TemplateShelves,
  reading: Reading<T>,
): Result<Layered<T> | undefined> {
  if (layer.kind === 'whole') return { value: { record: layer.record, folders: [] }, diagnostics: [] };
  const trail = [...above, found];
  const below = reading.shelves.filter((folder) => !trail.includes(folder) && (found.own || !folder.own));
  if (!isKnown(layer.basis, below)) {
    const place = layer.record.at(['bygger på']);
    const circle = isKnown(layer.basis, trail);
    const told = circle ? tellCircle(trail, place) : noSuchTemplate(layer.basis, place, below);
    return { value: undefined, diagnostics: [told] };
  }
  const basis = readFrom(foldersFor(layer.basis, below), trail, reading);
  return {
    value: basis.value && { ...basis.value, record: laidOver(layer.record, basis.value.record) },
    diagnostics: basis.diagnostics,
  };
}

function tellCircle(trail: TemplateShelves, place: Place): Diagnostic {
  const names = (open: string, close: string) => trail.map(({ name }) => `${open}${name}${close}`).join(', ');
  const sv = names('”', '”');
  const en = names('“', '”');
  return diagnose(circularTemplate, {
    place,
    message:
      trail.length === 1
        ? {
            sv: `Mallen ${sv} bygger på sig själv.`,
            en: `The template ${en} builds on itself.`,
          }
        : {
            sv: `Mallarna ${sv} bygger på varandra i en cirkel.`,
            en: `The templates ${en} build on one another in a circle.`,
          },
  });
}
