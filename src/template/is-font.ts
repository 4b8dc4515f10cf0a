const beginnings: ReadonlySet<number> = new Set([
  // TrueType, by Microsoft's and by Apple's number; OpenType with PostScript outlines (`OTTO`).
  0x00_01_00_00, 0x74_72_75_65, 0x4f_54_54_4f,
]);
const directoryEntry = 16;
/** What no font can be set without: which glyph a character has, and how wide it is. */
const needed = ['cmap', 'head', 'hhea', 'hmtx', 'maxp'];

/**
 * Whether a file is one font that can be set and embedded, told by its table directory (OpenType 1.9, ”Font Tables”): it
 * has the tables that are needed, and they are inside the file. Collections and fonts packed for the web are none.
 */
export function isFont(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(4);
  if (!beginnings.has(view.getUint32(0)) || bytes.length < 12 + count * directoryEntry) return false;
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 12 + index * directoryEntry;
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    return { name, end: view.getUint32(at + 8) + view.getUint32(at + 12) };
  });
  const names = tables.map(({ name }) => name);
  return needed.every((name) => names.includes(name)) && tables.every(({ end }) => end <= bytes.length);
}
