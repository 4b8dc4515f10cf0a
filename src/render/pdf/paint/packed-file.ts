import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { PdfWriter } from './pdf-writer.js';

/** What pdfkit writes, as it hands it over: lines of text, and the contents of streams. */
type Written = string | Uint8Array;

/** An object of the file: its dictionary or other value, and what its stream holds. */
interface PdfObject {
  readonly id: number;
  readonly body: string;
  readonly stream?: Uint8Array;
}

/** Where a reader finds an object, as the fields of its entry in the cross-reference stream. */
type Entry = readonly [type: 0 | 1 | 2, where: number, index: number];

/** So many objects share a stream: enough to compress well, few enough for a reader that wants one of them. */
const objectsPerStream = 200;
const entryLength = 7;

/**
 * Takes what pdfkit writes as it is, before it becomes bytes, and gives the file that it makes. All small objects are
 * packed into compressed streams (ISO 32000-1, 7.5.7 and 7.5.8): a tagged file consists of little else, since every
 * cell is an object.
 */
export function collectFile(writer: PdfWriter): () => Uint8Array {
  // The header is in pdfkit's own stream already.
  const header = writer.read() ?? new Uint8Array();
  const written: Written[] = [];
  writer._write = (piece) => {
    written.push(piece);
  };
  return () => packFile(header, written);
}

function packFile(header: Uint8Array, written: readonly Written[]): Uint8Array {
  const { objects, trailer } = readWritten(written);
  const entries: Entry[] = [[0, 0, 0xffff]];
  const parts: Uint8Array[] = [];
  let offset = 0;
  const write = (part: Uint8Array): void => {
    parts.push(part);
    offset += part.length;
  };
  write(header);
  for (const { id, body, stream } of objects) {
    if (!stream) continue;
    entries[id] = [1, offset, 0];
    write(streamObject(id, body, stream));
  }
  const loose = objects.filter(({ stream }) => !stream);
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
  write(crossReferences(next, entries, identified(trailer, parts)));
  write(latin(`startxref\n${table}\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
}

/**
 * pdfkit writes ”12 0 obj”, the body, perhaps ”stream” and its contents, and ”endobj”; after all objects a table that
 * is replaced, and ”trailer” with its dictionary.
 */
function readWritten(written: readonly Written[]): {
  readonly objects: readonly PdfObject[];
  readonly trailer: string;
} {
  const objects: PdfObject[] = [];
  let at = 0;
  while (at < written.length && written[at] !== 'xref') {
    const id = Number.parseInt(`${written[at]}`, 10);
    const body = `${written[at + 1]}`;
    const stream = written[at + 2] === 'stream' ? written[at + 3] : undefined;
    objects.push(typeof stream === 'object' ? { id, body, stream } : { id, body });
    at = written.indexOf('endobj', at) + 1;
  }
  return { objects, trailer: `${written[written.indexOf('trailer', at) + 1]}` };
}

/** The file's identifier, from its contents alone: the same document is the same file, and another one is not. */
function identified(trailer: string, parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const id = hash.digest('hex').slice(0, 32);
  return trailer.replace(/\/ID \[[^\]]*\]/, `/ID [<${id}> <${id}>]`);
}

function objectStream(id: number, objects: readonly PdfObject[]): Uint8Array {
  let length = 0;
  const places = objects.map((object) => {
    const place = `${object.id} ${length}`;
    length += object.body.length + 1;
    return place;
  });
  const head = `${places.join(' ')}\n`;
  const bodies = objects.map(({ body }) => `${body}\n`).join('');
  return compressed(id, `/Type /ObjStm /N ${objects.length} /First ${head.length}`, latin(head + bodies));
}

/** Takes the place of both the table and the trailer, whose keys it carries. */
function crossReferences(id: number, entries: readonly Entry[], trailer: string): Uint8Array {
  const rows = Buffer.alloc(entries.length * entryLength);
  entries.forEach(([type, where, index], row) => {
    rows.writeUInt8(type, row * entryLength);
    rows.writeUInt32BE(where, row * entryLength + 1);
    rows.writeUInt16BE(index, row * entryLength + 5);
  });
  const keys = trailer.replace(/^<<|>>$/g, '').replace(/\/Size \d+/, `/Size ${entries.length}`);
  return compressed(id, `/Type /XRef /W [1 4 2]${keys}`, rows);
}

function compressed(id: number, keys: string, content: Uint8Array): Uint8Array {
  const data = deflateSync(content);
  return streamObject(id, `<< ${keys} /Filter /FlateDecode /Length ${data.length} >>`, data);
}

function streamObject(id: number, dictionary: string, data: Uint8Array): Uint8Array {
  return Buffer.concat([latin(`${id} 0 obj\n${dictionary}\nstream\n`), data, latin('\nendstream\nendobj\n')]);
}

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}
