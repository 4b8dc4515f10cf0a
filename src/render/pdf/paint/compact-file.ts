import { deflateSync } from 'node:zlib';

/** An object as pdfkit wrote it; the body is what stands between ”12 0 obj” and ”endobj”. */
interface WrittenObject {
  readonly id: number;
  readonly whole: Buffer;
  readonly body: Buffer;
}

/** Where a reader finds an object, as the fields of its entry in the cross-reference stream. */
type Entry = readonly [type: 0 | 1 | 2, where: number, index: number];

/** So many objects share a stream: enough to compress well, few enough for a reader that wants one of them. */
const objectsPerStream = 200;
const entryLength = 7;

/**
 * The same file with all small objects packed into compressed streams (ISO 32000-1, 7.5.7 and 7.5.8). A tagged file
 * consists of little else: every cell is an object, and pdfkit writes each of them out as text.
 */
export function compactFile(file: Uint8Array): Uint8Array {
  const source = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const { objects, trailer, start } = readFile(source);
  const entries: Entry[] = [[0, 0, 0xffff]];
  const parts: Buffer[] = [];
  let offset = 0;
  const write = (part: Buffer): void => {
    parts.push(part);
    offset += part.length;
  };
  write(source.subarray(0, start));
  for (const { id, whole } of objects.filter(hasStream)) {
    entries[id] = [1, offset, 0];
    write(whole);
  }
  const loose = objects.filter((object) => !hasStream(object));
  let next = objects.length + 1;
  for (let from = 0; from < loose.length; from += objectsPerStream) {
    const packed = loose.slice(from, from + objectsPerStream);
    packed.forEach(({ id }, index) => {
      entries[id] = [2, next, index];
    });
    entries[next] = [1, offset, 0];
    write(objectStream(next, packed));
    next += 1;
  }
  entries[next] = [1, offset, 0];
  const table = offset;
  write(crossReferences(next, entries, trailer));
  write(latin(`startxref\n${table}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

/** Reads what pdfkit has just written, not any file: one cross-reference table, no gaps, generation 0 throughout. */
function readFile(source: Buffer): {
  readonly objects: readonly WrittenObject[];
  readonly trailer: string;
  readonly start: number;
} {
  const end = source.lastIndexOf('startxref');
  const table = Number(source.toString('latin1', end + 'startxref'.length).split('\n')[1]);
  const [list = '', trailer = ''] = source.toString('latin1', table, end).split('trailer');
  const offsets = [...list.matchAll(/^(\d{10}) 00000 n/gm)].map(([, digits]) => Number(digits));
  const order = offsets.map((_, index) => index).sort((a, b) => (offsets[a] ?? 0) - (offsets[b] ?? 0));
  const objects = order.map((index, position): WrittenObject => {
    const until = offsets[order[position + 1] ?? -1] ?? table;
    const whole = source.subarray(offsets[index] ?? 0, until);
    const body = whole.subarray(whole.indexOf('\n') + 1, whole.lastIndexOf('\nendobj'));
    return { id: index + 1, whole, body };
  });
  return { objects, trailer: trailer.trim(), start: offsets[order[0] ?? 0] ?? 0 };
}

function hasStream({ body }: WrittenObject): boolean {
  return body.subarray(-'endstream'.length).equals(latin('endstream'));
}

function objectStream(id: number, objects: readonly WrittenObject[]): Buffer {
  let length = 0;
  const places = objects.map((object) => {
    const place = `${object.id} ${length}`;
    length += object.body.length + 1;
    return place;
  });
  const head = latin(`${places.join(' ')}\n`);
  const bodies = objects.flatMap(({ body }) => [body, latin('\n')]);
  const dictionary = `/Type /ObjStm /N ${objects.length} /First ${head.length}`;
  return streamObject(id, dictionary, Buffer.concat([head, ...bodies]));
}

/** Takes the place of both the table and the trailer, whose keys it carries. */
function crossReferences(id: number, entries: readonly Entry[], trailer: string): Buffer {
  const rows = Buffer.alloc(entries.length * entryLength);
  entries.forEach(([type, where, index], row) => {
    rows.writeUInt8(type, row * entryLength);
    rows.writeUInt32BE(where, row * entryLength + 1);
    rows.writeUInt16BE(index, row * entryLength + 5);
  });
  const keys = trailer.replace(/^<<|>>$/g, '').replace(/\/Size \d+/, `/Size ${entries.length}`);
  return streamObject(id, `/Type /XRef /W [1 4 2]${keys}`, rows);
}

function streamObject(id: number, dictionary: string, content: Buffer): Buffer {
  const data = deflateSync(content);
  const head = `${id} 0 obj\n<< ${dictionary} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([latin(head), data, latin('\nendstream\nendobj\n')]);
}

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
