import { createHash } from 'node:crypto';
import { formatDecimal, fromInteger } from '../base/decimal.js';
import { type Field, fieldsOf, type Item, type ItemGroup } from '../diff/item.js';
import type { DataNode } from '../source/data-node.js';
import { parseYaml } from '../source/parse-yaml.js';
import { readSource } from '../source/read-source.js';
import type { SourceReader } from '../source/source-reader.js';

/** The files of a region that hold for all its plans: what it is, and the templates that are its own. */
export function settingsFiles(reader: SourceReader): readonly ItemGroup[] {
  const paths = ['region.yaml', ...filesBelow(reader, 'mallar')];
  return paths.flatMap((path) => {
    const item = settingsItem(reader, path);
    return item ? [{ subject: 'settings', key: path, title: path, items: [item] } as const] : [];
  });
}

function filesBelow(reader: SourceReader, folder: string): readonly string[] {
  return reader.entries(folder).flatMap(({ kind, name }) => {
    const path = `${folder}/${name}`;
    return kind === 'folder' ? filesBelow(reader, path) : [path];
  });
}

/** A file of data says what stands under each of its keys; of any other, that it is another. */
function settingsItem(reader: SourceReader, path: string): Item | undefined {
  const read = reader.read(path);
  if (read.kind !== 'bytes') return undefined;
  const data = /\.ya?ml$/.test(path) ? dataIn(reader, path) : undefined;
  const fields = data ? valuesIn(data, []) : [bytesField(read.bytes)];
  return { key: '', name: path, place: { path }, fields };
}

function dataIn(reader: SourceReader, path: string): DataNode | undefined {
  const source = readSource(reader, path).value;
  return source && parseYaml(source).value;
}

function valuesIn(node: DataNode, above: readonly string[]): readonly Field[] {
  if (node.kind === 'map') {
    return node.entries.flatMap(({ key, value }) => valuesIn(value, [...above, key.text]));
  }
  if (node.kind === 'list' && node.items.some(({ kind }) => kind !== 'scalar')) {
    return node.items.flatMap((item, index) => valuesIn(item, [...above, String(index + 1)]));
  }
  const name = above.join(' › ');
  const text = node.kind === 'scalar' ? node.text : node.items.map(textOf).join(', ');
  return [{ key: name, name, text }];
}

function textOf(node: DataNode): string {
  return node.kind === 'scalar' ? node.text : '';
}

function bytesField(bytes: Uint8Array): Field {
  const [field] = fieldsOf({ fil: `${formatDecimal(fromInteger(bytes.length))} byte` });
  if (!field) throw new Error('the size of a file is always said');
  return { ...field, same: createHash('sha256').update(bytes).digest('hex') };
}
