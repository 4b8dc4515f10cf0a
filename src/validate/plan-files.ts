import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import type { SourceReader } from '../source/source-reader.js';
import {
  almostReadable,
  type ContentLine,
  type FilesThere,
  type ReadLine,
  readAsMeant,
  readLine,
} from './content-line.js';
import { isSharedText, sharedTextsIn } from './shared-texts.js';
import { fileEnding, repeatedFile, unlistedFile } from './structure-rules.js';

/** A file of a plan: where it is, what other files call it, and the place that listed it, if any did. */
export interface PlanFile {
  readonly path: string;
  /** The path within the plan's folder without its ending: `ekonomi/ramar`. */
  readonly name: string;
  /** Its place in the order of the document; undefined for a file that `innehåll` does not list. */
  readonly listedAt: Place | undefined;
  /** How many files this one stands under the headings of. */
  readonly below: number;
}

/**
 * The files of a plan: first those that `innehåll` lists, in its order, then the rest by name. Of the shared texts,
 * by the names they have in `texts`, only those that are listed.
 */
export function planFiles(
  reader: SourceReader,
  folder: string,
  lines: readonly ContentLine[],
  texts: ReadonlyMap<string, string>,
): Result<readonly PlanFile[]> {
  // A folder of the plan may have a table of that name.
  const all = filesBelow(reader, folder).filter((path) => path !== `${folder}/plan.yaml`);
  const files: FilesThere = { folder, all, readable: all.filter(isReadable), texts };
  const read = lines.map((line) => readLine(line, files));
  const taken = new Set(read.flatMap(({ paths }) => paths));
  const meant = read.map((each) => readAsMeant(each, taken, files, reader));
  const { listed, repeats } = inOrder(meant, files);
  const rest = files.readable.filter((path) => !listed.has(path) && !isPlaceable(path, folder));
  return {
    value: [
      ...listed.values(),
      ...rest.map((path) => ({ path, name: nameOf(path, folder), listedAt: undefined, below: 0 })),
    ],
    diagnostics: [
      ...meant.flatMap(({ diagnostics }) => diagnostics),
      ...repeats,
      ...rest.filter((path) => path.endsWith('.md')).map((path) => unlisted(path, folder)),
      ...all.filter((path) => almostReadable.test(path)).map((path) => misnamed(path, folder)),
    ],
  };
}

function inOrder(read: readonly ReadLine[], { folder, texts }: FilesThere) {
  const shared = new Map([...texts].map(([name, path]) => [path, name]));
  const listed = new Map<string, PlanFile>();
  const repeats: Diagnostic[] = [];
  for (const { line, paths } of read) {
    for (const path of paths) {
      const earlier = listed.get(path)?.listedAt;
      if (earlier) repeats.push(repeated(line, nameWithEnding(path, folder), earlier));
      else {
        const { place, below } = line;
        const name = shared.get(path) ?? nameOf(path, folder);
        listed.set(path, { path, name, listedAt: place, below });
      }
    }
  }
  return { listed, repeats };
}

function filesBelow(reader: SourceReader, folder: string): readonly string[] {
  return reader.entries(folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.kind === 'folder' ? filesBelow(reader, path) : [path];
  });
}

/** A text in the plan's own `texter/` waits to be placed; whether it is shows when the plan is linked. */
function isPlaceable(path: string, folder: string): boolean {
  return isSharedText(path.slice(folder.length + 1));
}

/** The shared texts in a plan's own folder that neither its texts nor `innehåll` place. */
export function unplacedTexts(
  reader: SourceReader,
  folder: string,
  placed: ReadonlySet<string>,
): readonly Diagnostic[] {
  return sharedTextsIn(reader, folder)
    .filter((path) => !placed.has(path))
    .map((path) => unplacedText(path, nameOf(path, folder)));
}

function isReadable(path: string): boolean {
  return /\.(md|yaml)$/.test(path);
}

function nameOf(path: string, folder: string): string {
  return nameWithEnding(path, folder).replace(/\.(md|yaml)$/, '');
}

function nameWithEnding(path: string, folder: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

function repeated({ text, place }: ContentLine, name: string, earlier: Place): Diagnostic {
  const whole = text.endsWith('/');
  return diagnose(repeatedFile, {
    place,
    message: {
      sv: whole
        ? `Mappen ”${text}” tar med ”${name}”, som redan står längre upp i innehåll.`
        : `”${text}” står redan längre upp i innehåll.`,
      en: whole
        ? `The folder “${text}” brings in “${name}”, which is already listed further up.`
        : `“${text}” is already listed further up.`,
    },
    related: [
      { place: earlier, message: { sv: 'Här står den första gången.', en: 'It is listed here first.' } },
    ],
  });
}

function unlisted(path: string, folder: string): Diagnostic {
  const local = nameWithEnding(path, folder);
  return diagnose(unlistedFile, {
    place: { path },
    message: {
      sv: `”${local}” finns i planens mapp men står inte under innehåll i plan.yaml.`,
      en: `“${local}” is in the plan’s folder but not listed under innehåll in plan.yaml.`,
    },
    help: {
      sv: `Lägg till raden ”- ${local}” under innehåll i plan.yaml, på den plats där texten ska tryckas, eller ta bort filen.`,
      en: `Add the line “- ${local}” under innehåll in plan.yaml, where the text is to be printed, or remove the file.`,
    },
  });
}

function misnamed(path: string, folder: string): Diagnostic {
  const local = nameWithEnding(path, folder);
  const right = local.replace(/\.[^.]*$/, /\.ya?ml$/i.test(local) ? '.yaml' : '.md');
  return diagnose(fileEnding, {
    place: { path },
    message: { sv: `”${local}” läses inte.`, en: `“${local}” is not read.` },
    help: { sv: `Döp om filen till ”${right}”.`, en: `Rename the file to “${right}”.` },
  });
}

/** `name` is what texts place it with. */
export function unplacedText(path: string, name: string): Diagnostic {
  return diagnose(unlistedFile, {
    place: { path },
    message: {
      sv: `Ingen text placerar ”${name}”, så den kommer inte med i något dokument.`,
      en: `No text places “${name}”, so it is in no document.`,
    },
    help: {
      sv: `Skriv ::infoga[${name}] på en egen rad där texten ska tryckas, eller ta bort filen.`,
      en: `Write ::infoga[${name}] on a line of its own where the text is to be printed, or remove the file.`,
    },
  });
}
