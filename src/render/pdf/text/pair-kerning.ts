/** How much closer a glyph stands to the one before it (negative) or farther from it, in font units. */
export type PairKerning = (left: number, right: number) => number;

/**
 * Reads the kerning of a font out of its own table (OpenType, GPOS: lookups of type 2, and 9 that lead to such).
 * Asking the font library means laying out a text with every feature, which took a tenth of a build.
 * Undefined for a font that keeps its kerning in another way, or has none for Latin letters.
 */
export function pairKerning(bytes: Uint8Array): PairKerning | undefined {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = findTable(file, 'GPOS');
  if (table === undefined) return undefined;
  const lookups = latinLookups(table).map((lookup) => subtablesOf(lookup));
  if (lookups.length === 0) return undefined;
  const readers: PairReader[][] = [];
  for (const subtables of lookups) {
    const read = subtables.map((subtable) => subtable && pairReader(subtable));
    if (!read.every((reader) => reader !== undefined)) return undefined;
    readers.push(read);
  }
  return (left, right) => {
    let total = 0;
    for (const lookup of readers) total += firstValue(lookup, left, right);
    return total;
  };
}

/** The value of a pair; undefined where the subtable does not speak of it. */
type PairReader = (left: number, right: number) => number | undefined;

function firstValue(readers: readonly PairReader[], left: number, right: number): number {
  for (const read of readers) {
    const value = read(left, right);
    if (value !== undefined) return value;
  }
  return 0;
}

/** Only plain files have their tables where this looks: no collections, no packed fonts. */
function findTable(file: DataView, wanted: string): DataView | undefined {
  if (!plainFiles.has(file.getUint32(0))) return undefined;
  const at = listOf(file.getUint16(4), (index) => 12 + index * 16).find(
    (each) => tagAt(file, each) === wanted,
  );
  return at === undefined ? undefined : from(file, file.getUint32(at + 8));
}

const plainFiles: ReadonlySet<number> = new Set([0x00010000, 0x4f54544f, 0x74727565]);

/** The lookups of `kern`, in the order they apply in. */
function latinLookups(table: DataView): readonly DataView[] {
  const scripts = from(table, table.getUint16(4));
  const script = tagged(scripts, 'latn') ?? tagged(scripts, 'DFLT');
  const language = script?.getUint16(0);
  if (!script || !language) return [];
  const features = from(table, table.getUint16(6));
  const lookups = from(table, table.getUint16(8));
  const indexes = uint16s(from(script, language), 4)
    .filter((index) => tagAt(features, 2 + index * 6) === 'kern')
    .flatMap((index) => uint16s(from(features, features.getUint16(6 + index * 6)), 2));
  return [...new Set(indexes)]
    .sort((a, b) => a - b)
    .map((index) => from(lookups, lookups.getUint16(2 + index * 2)));
}

function tagged(list: DataView, tag: string): DataView | undefined {
  const at = listOf(list.getUint16(0), (index) => 2 + index * 6).find((each) => tagAt(list, each) === tag);
  return at === undefined ? undefined : from(list, list.getUint16(at + 4));
}

const pairs = 2;
const extension = 9;

/** Undefined stands for a subtable of another type than pairs. */
function subtablesOf(lookup: DataView): readonly (DataView | undefined)[] {
  const type = lookup.getUint16(0);
  return uint16s(lookup, 4).map((offset) => {
    const subtable = from(lookup, offset);
    if (type === pairs) return subtable;
    const leadsToPairs = type === extension && subtable.getUint16(2) === pairs;
    return leadsToPairs ? from(subtable, subtable.getUint32(4)) : undefined;
  });
}

const advanceBit = 4;

/** Undefined for pairs that move the second glyph too: nothing here adds that up. */
function pairReader(table: DataView): PairReader | undefined {
  const format = table.getUint16(4);
  if (table.getUint16(6) !== 0 || (format & advanceBit) === 0) return undefined;
  const size = 2 * bitsIn(format);
  const advance = 2 * bitsIn(format & (advanceBit - 1));
  const covered = from(table, table.getUint16(2));
  if (table.getUint16(0) === 1) {
    return (left, right) => {
      const index = coverageIndex(covered, left);
      if (index === undefined) return undefined;
      const set = from(table, table.getUint16(10 + index * 2));
      const at = search(set, { start: 2, count: set.getUint16(0), size: 2 + size, end: 0 }, right);
      return at === undefined ? undefined : set.getInt16(at + 2 + advance);
    };
  }
  const lefts = from(table, table.getUint16(8));
  const rights = from(table, table.getUint16(10));
  const row = table.getUint16(14) * size;
  return (left, right) => {
    if (coverageIndex(covered, left) === undefined) return undefined;
    return table.getInt16(16 + classOf(lefts, left) * row + classOf(rights, right) * size + advance);
  };
}

function coverageIndex(table: DataView, glyph: number): number | undefined {
  const count = table.getUint16(2);
  if (table.getUint16(0) === 1) {
    const at = search(table, { start: 4, count, size: 2, end: 0 }, glyph);
    return at === undefined ? undefined : (at - 4) / 2;
  }
  const at = search(table, { start: 4, count, size: 6, end: 2 }, glyph);
  return at === undefined ? undefined : table.getUint16(at + 4) + glyph - table.getUint16(at);
}

function classOf(table: DataView, glyph: number): number {
  if (table.getUint16(0) === 1) {
    const index = glyph - table.getUint16(2);
    return index >= 0 && index < table.getUint16(4) ? table.getUint16(6 + index * 2) : 0;
  }
  const at = search(table, { start: 4, count: table.getUint16(2), size: 6, end: 2 }, glyph);
  return at === undefined ? 0 : table.getUint16(at + 4);
}

/** Records sorted by the glyphs they begin with; `end` is where in a record its last glyph stands. */
interface SortedRecords {
  readonly start: number;
  readonly count: number;
  readonly size: number;
  readonly end: number;
}

/** Where the record that holds the glyph begins. */
function search(
  table: DataView,
  { start, count, size, end }: SortedRecords,
  glyph: number,
): number | undefined {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = start + middle * size;
    if (glyph < table.getUint16(at)) high = middle - 1;
    else if (glyph > table.getUint16(at + end)) low = middle + 1;
    else return at;
  }
  return undefined;
}

function from(table: DataView, offset: number): DataView {
  return new DataView(table.buffer, table.byteOffset + offset);
}

function uint16s(table: DataView, countAt: number): readonly number[] {
  return listOf(table.getUint16(countAt), (index) => table.getUint16(countAt + 2 + index * 2));
}

function listOf(count: number, item: (index: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, index) => item(index));
}

function tagAt(table: DataView, at: number): string {
  return String.fromCharCode(...listOf(4, (index) => table.getUint8(at + index)));
}

function bitsIn(flags: number): number {
  return flags === 0 ? 0 : (flags & 1) + bitsIn(flags >> 1);
}
