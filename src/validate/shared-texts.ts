import type { Root } from 'mdast';
import { type SharedTextFront, sharedTextSchema } from '../../schemas/shared-text.js';
import type { Result } from '../base/result.js';
import { parseMarkdown } from '../source/parse-markdown.js';
import { type Pictures, readPictures } from '../source/read-pictures.js';
import { readSource } from '../source/read-source.js';
import type { SourceReader } from '../source/source-reader.js';
import type { Located } from './located.js';
import { validate } from './validate.js';

/** A text that is written once and placed in several. */
export interface SharedTextRecord {
  readonly path: string;
  readonly front: Located<SharedTextFront> | undefined;
  readonly body: Root;
  readonly pictures: Pictures;
}

/** The shared texts within reach of a plan, each read when it is first placed. */
export interface SharedTexts {
  /** Their files, by the names that texts place them with: `texter/vision`. */
  readonly paths: ReadonlyMap<string, string>;
  readonly read: (path: string) => Result<SharedTextRecord | undefined>;
}

/** The folder of shared texts, in that of a plan, of its regionplan or of the region. */
const folderName = 'texter';

/** Finds shared texts in the folders that may have them, the nearest first: its file of a name goes before others. */
export function sharedTextShelf(reader: SourceReader): (folders: readonly string[]) => SharedTexts {
  const texts = new Map<string, Result<SharedTextRecord | undefined>>();
  const read = (path: string) => {
    const known = texts.get(path) ?? readSharedText(reader, path);
    texts.set(path, known);
    return known;
  };
  return (folders) => {
    const found = folders.flatMap((folder) =>
      sharedTextsIn(reader, folder).map((path) => [nameOf(path, folder), path] as const),
    );
    return { paths: new Map(found.reverse()), read };
  };
}

/** The paths of the shared texts that a folder has; '' for the region's own. */
export function sharedTextsIn(reader: SourceReader, folder: string): readonly string[] {
  return textsBelow(reader, folder === '' ? folderName : `${folder}/${folderName}`);
}

/** Whether a path in a plan's folder is that of a text to be placed, and not of a part of the plan. */
export function isSharedText(local: string): boolean {
  return local.startsWith(`${folderName}/`) && local.endsWith('.md');
}

function textsBelow(reader: SourceReader, folder: string): readonly string[] {
  return reader.entries(folder).flatMap(({ kind, name }) => {
    const path = `${folder}/${name}`;
    if (kind === 'folder') return textsBelow(reader, path);
    return name.endsWith('.md') ? [path] : [];
  });
}

function nameOf(path: string, folder: string): string {
  return (folder === '' ? path : path.slice(folder.length + 1)).replace(/\.md$/, '');
}

function readSharedText(reader: SourceReader, path: string): Result<SharedTextRecord | undefined> {
  const source = readSource(reader, path);
  if (!source.value) return { value: undefined, diagnostics: source.diagnostics };
  const { value: file, diagnostics: ofMarkdown } = parseMarkdown(source.value);
  const pictures = readPictures(reader, file.body, path);
  const front = file.frontMatter && validate(sharedTextSchema, file.frontMatter, path);
  const diagnostics = [
    ...source.diagnostics,
    ...ofMarkdown,
    ...pictures.diagnostics,
    ...(front?.diagnostics ?? []),
  ];
  if (front && !front.value) return { value: undefined, diagnostics };
  return { value: { path, front: front?.value, body: file.body, pictures: pictures.value }, diagnostics };
}
