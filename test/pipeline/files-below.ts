import type { SourceReader } from '../../src/source/source-reader.js';

/** The paths of all files of a reader, in the order of their names. */
export function filesBelow(reader: SourceReader, folder = ''): readonly string[] {
  return reader.entries(folder).flatMap(({ name, kind }) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    return kind === 'folder' ? filesBelow(reader, path) : [path];
  });
}
