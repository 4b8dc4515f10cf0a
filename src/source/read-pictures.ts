import type { Image, Nodes, Root } from 'mdast';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { PictureFile } from '../base/picture.js';
import type { Place } from '../base/place.js';
import type { Result } from '../base/result.js';
import { readPicture } from './read-picture.js';
import { undescribedPicture } from './rules/pictures.js';
import type { SourceReader } from './source-reader.js';

/** The image files of a text, by the node that names each; undefined for one that cannot be printed and was told. */
export type Pictures = ReadonlyMap<Image, PictureFile | undefined>;

/**
 * Reads the images that stand in paragraphs of their own, which are figures. Their files are named from the folder of
 * the text, as editors show them. Addresses on the web are not read: a plan has nothing that could change after it.
 */
export function readPictures(reader: SourceReader, body: Root, path: string): Result<Pictures> {
  const diagnostics: Diagnostic[] = [];
  const pictures = new Map<Image, PictureFile | undefined>();
  for (const image of standing(body).filter(({ url }) => !/^[a-z][a-z+.-]*:|^\/\//i.test(url))) {
    const place = placeOf(image, path);
    const read = readPicture(reader, fileOf(image.url, path), place);
    const described = (image.alt ?? '').trim() !== '';
    diagnostics.push(...read.diagnostics);
    if (!described) diagnostics.push(tellUndescribed(image, place));
    pictures.set(image, described ? read.value : undefined);
  }
  return { value: pictures, diagnostics };
}

function standing(node: Nodes): readonly Image[] {
  if (!('children' in node)) return [];
  const [only, ...others] = node.children;
  if (node.type === 'paragraph' && only?.type === 'image' && others.length === 0) return [only];
  return node.children.flatMap(standing);
}

/** Editors write a space in a name as `%20`. */
function fileOf(url: string, path: string): string {
  const folder = path.split('/').slice(0, -1);
  const name = url.replaceAll('%20', ' ');
  const segments = folder.concat(name.split('/').filter((segment) => segment !== '.'));
  const file: string[] = [];
  for (const segment of segments) {
    if (segment === '..' && file.length > 0 && file.at(-1) !== '..') file.pop();
    else file.push(segment);
  }
  return file.join('/');
}

function placeOf({ position }: Image, path: string): Place {
  if (!position) return { path };
  const { start, end } = position;
  return {
    path,
    range: { start: { line: start.line, column: start.column }, end: { line: end.line, column: end.column } },
  };
}

function tellUndescribed({ url }: Image, place: Place): Diagnostic {
  return diagnose(undescribedPicture, {
    place,
    message: {
      sv: `Bilden ”${url}” har ingen beskrivning och trycks inte.`,
      en: `The picture “${url}” has no description and is not printed.`,
    },
  });
}
