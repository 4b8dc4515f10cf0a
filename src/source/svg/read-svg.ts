import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import type { PictureFile } from '../../base/picture.js';
import type { Place } from '../../base/place.js';
import type { Result } from '../../base/result.js';
import { decodeText } from '../decode.js';
import { cleanSvg } from './clean-svg.js';
import { describeFaults } from './describe-faults.js';
import { drawnCount, referenceCount, textLength } from './drawn-count.js';
import { mostElements, parseSvg } from './parse-svg.js';
import type { SvgElement, SvgFault, TellFault } from './svg-element.js';
import { svgSize } from './svg-size.js';
import { writeSvg } from './write-svg.js';

/** A map of every municipality in the country has about a fifth of it. */
const mostBytes = 1_000_000;
/** Whoever draws looks for each element that is referred to among all of them. */
const mostSearched = 10_000_000;
/** Three pages of words, in UTF-16 code units. Each letter of a picture is placed by itself. */
const mostText = 10_000;

/**
 * Reads a picture of lines and text. What is printed is not the file but what is left of it when all that cannot be
 * printed is gone; where that would show, the picture is refused. `from` is the place that names the file.
 */
export function readSvg(path: string, bytes: Uint8Array, from: Place): Result<PictureFile | undefined> {
  if (bytes.length > mostBytes) return refused(path, '', [{ kind: 'too-large', word: '', offset: 0 }], from);
  const decoded = decodeText(path, bytes);
  if (!decoded.value) return { value: undefined, diagnostics: decoded.diagnostics };
  const { text } = decoded.value;
  const faults: SvgFault[] = [];
  const picture = pictureOf(text, (fault) => faults.push(fault));
  if (picture && faults.length === 0) return { value: picture, diagnostics: decoded.diagnostics };
  return refused(path, text, faults, from, decoded.diagnostics);
}

function pictureOf(text: string, tell: TellFault): PictureFile | undefined {
  const parsed = parseSvg(text);
  if ('kind' in parsed) {
    tell(parsed);
    return undefined;
  }
  const root = cleanSvg(parsed, tell);
  if (!root) return undefined;
  const size = svgSize(root);
  if (!size) tell({ kind: 'no-size', word: root.name, offset: root.offset });
  if (isTooMuch(root)) tell({ kind: 'too-many', word: root.name, offset: root.offset });
  if (!size) return undefined;
  const { width, height } = size;
  const bytes = new TextEncoder().encode(writeSvg(root, size));
  return { type: 'picture', format: 'svg', width, height, components: undefined, bytes };
}

function isTooMuch(root: SvgElement): boolean {
  const drawn = drawnCount(root);
  return drawn > mostElements || drawn * referenceCount(root) > mostSearched || textLength(root) > mostText;
}

function refused(
  path: string,
  text: string,
  faults: readonly SvgFault[],
  from: Place,
  before: readonly Diagnostic[] = [],
): Result<undefined> {
  const told = describeFaults(path, text, faults).map(({ rule, finding }) =>
    diagnose(rule, {
      ...finding,
      related: [
        { place: from, message: { sv: 'Bilden ska stå här.', en: 'The picture was to stand here.' } },
      ],
    }),
  );
  return { value: undefined, diagnostics: [...before, ...told] };
}
