import type { Diagnostic } from '../base/diagnostic.js';
import type { SourceReader } from '../source/source-reader.js';
import { unplacedText } from '../validate/plan-files.js';
import { sharedTextsIn } from '../validate/shared-texts.js';

/** The shared texts of the region and of its regionplans that none of its plans prints, where that can be known. */
export function unplacedTexts(
  plans: readonly { readonly sharedTexts: readonly string[] | undefined }[],
  reader: SourceReader,
): readonly Diagnostic[] {
  if (plans.some(({ sharedTexts }) => sharedTexts === undefined)) return [];
  const placed = new Set(plans.flatMap(({ sharedTexts }) => sharedTexts ?? []));
  return foldersOf(reader).flatMap((folder) =>
    sharedTextsIn(reader, folder)
      .filter((path) => !placed.has(path))
      .map((path) =>
        unplacedText(path, path.slice(folder === '' ? 0 : folder.length + 1).replace(/\.md$/, '')),
      ),
  );
}

/** The region's own folder, and those of its regionplans. */
function foldersOf(reader: SourceReader): readonly string[] {
  const regionplans = reader.entries('regionplan').filter(({ kind }) => kind === 'folder');
  return ['', ...regionplans.map(({ name }) => `regionplan/${name}`)];
}

/** Leaves out what has been told of a shared text already: a fault in it is one, however many places print it. */
export function toldOnce(): (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[] {
  const told = new Set<string>();
  return (diagnostics) =>
    diagnostics.filter(({ ruleId, severity, exemption, place, message }) => {
      if (!/(?:^|\/)texter\//.test(place.path)) return true;
      const key = JSON.stringify([ruleId, severity, exemption !== undefined, place, message.sv]);
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    });
}
