import { createHash } from 'node:crypto';
import type { Image } from 'mdast';
import { formatDecimal, fromInteger } from '../../base/decimal.js';
import type { PictureFile } from '../../base/picture.js';
import type { Plan } from '../../model/plan.js';
import { hasBody } from '../../model/references.js';
import { placeOf } from '../../model/text-nodes.js';
import { fieldNames } from '../field-names.js';
import { type Field, fieldsOf, type Item, type ItemGroup, withUniqueKeys } from '../item.js';

/** The pictures of a plan's texts. One is another when its file is, however alike the two are. */
export function pictureItems({ content }: Plan): readonly ItemGroup[] {
  const items = content
    .filter(hasBody)
    .flatMap(({ pictures, place }) =>
      [...pictures].map(([image, file]) => pictureItem(image, file, place.path)),
    );
  return [{ subject: 'pictures', key: '', title: '', items: withUniqueKeys(items) }];
}

function pictureItem(image: Image, file: PictureFile | undefined, path: string): Item {
  const { url, alt, title } = image;
  return {
    key: url,
    name: title || alt || url,
    place: placeOf(image, path),
    fields: [
      ...fieldsOf({ fil: url, rubrik: title ?? undefined, beskrivning: alt ?? undefined }),
      ...(file ? [fileField(file)] : []),
    ],
  };
}

function fileField({ width, height, bytes, format }: PictureFile): Field {
  const size = `${Math.round(width)} × ${Math.round(height)}`;
  const weight = formatDecimal(fromInteger(bytes.length));
  return {
    key: 'bild',
    name: fieldNames.bild,
    text: {
      sv: `${format.toUpperCase()}, ${size}, ${weight} byte`,
      en: `${format.toUpperCase()}, ${size}, ${weight} bytes`,
    },
    same: createHash('sha256').update(bytes).digest('hex'),
  };
}
