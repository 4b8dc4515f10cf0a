import type { Diagnostic } from '../base/diagnostic.js';
import { diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import type { SourceReader } from '../source/source-reader.js';
import { repeatedFile, unlistedFile } from './rules.js';

/** A file of a plan: where it is, what other files call it, and the place that listed it, if any did. */
export interface PlanFile {
  readonly path: string;
  /** The path within the plan's folder without its ending: `ekonomi/ramar`. */
  readonly name: string;
  /** Its place in the order of the document; undefined for a file that `innehåll` does not list. */
  readonly listedAt: Place | undefined;
}

export interface ListedEntry {
  readonly text: string;
  readonly place: Place;
}

/** The files of a plan: first those that `innehåll` lists, in its order, then the rest by name. */
export function planFiles(
  reader: SourceReader,
  folder: string,
  entries: readonly ListedEntry[],
): Result<readonly PlanFile[]> {
  const present = filesBelow(reader, folder);
  const listed = new Map<string, PlanFile>();
  const diagnostics: Diagnostic[] = [];
  for (const entry of entries) {
    for (const path of pathsOf(entry.text, folder, present)) {
      const earlier = listed.get(path)?.listedAt;
      if (earlier) diagnostics.push(repeated(entry, earlier));
      else listed.set(path, { path, name: nameOf(path, folder), listedAt: entry.place });
    }
  }
  const rest = present
    .filter((path) => !listed.has(path))
    .map((path) => ({ path, name: nameOf(path, folder), listedAt: undefined }));
  diagnostics.push(
    ...rest.filter(({ path }) => path.endsWith('.md')).map(({ path }) => unlisted(path, folder, entries)),
  );
  return { value: [...listed.values(), ...rest], diagnostics };
}

/** A listed folder stands for every plan file below it; a listed file stands for itself, present or not. */
function pathsOf(text: string, folder: string, present: readonly string[]): readonly string[] {
  const path = join(folder, text);
  if (!text.endsWith('/')) return [path];
  const inside = present.filter((each) => each.startsWith(`${path}/`));
  return inside.length > 0 ? inside : [path];
}

function filesBelow(reader: SourceReader, folder: string): readonly string[] {
  return reader.entries(folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.kind === 'folder') return filesBelow(reader, path);
    return /\.(md|yaml)$/.test(entry.name) && entry.name !== 'plan.yaml' ? [path] : [];
  });
}

/** Resolves `.` and `..` as text; the reader is the one that refuses what leads out of the repository. */
function join(folder: string, text: string): string {
  const steps = text.startsWith('/') ? [''] : folder.split('/');
  for (const step of text.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

function nameOf(path: string, folder: string): string {
  return path.slice(folder.length + 1).replace(/\.(md|yaml)$/, '');
}

function repeated(entry: ListedEntry, earlier: Place): Diagnostic {
  return diagnose(repeatedFile, {
    place: entry.place,
    message: {
      sv: `”${entry.text}” står redan längre upp i innehåll.`,
      en: `“${entry.text}” is already listed further up.`,
    },
    related: [
      { place: earlier, message: { sv: 'Här står den första gången.', en: 'It is listed here first.' } },
    ],
  });
}

function unlisted(path: string, folder: string, entries: readonly ListedEntry[]): Diagnostic {
  const local = path.slice(folder.length + 1);
  const meant = nearest(
    local,
    entries.map((entry) => entry.text),
  );
  return diagnose(unlistedFile, {
    place: { path },
    message: {
      sv: `”${local}” finns i planens mapp men står inte under innehåll i plan.yaml.`,
      en: `“${local}” is in the plan's folder but not listed under innehåll in plan.yaml.`,
    },
    suggestion: meant,
  });
}
