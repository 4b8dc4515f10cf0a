import type { Logotype } from '../../../document/theme.js';
import type { PictureBox, Role } from '../layout/box.js';
import type { ProblemLog } from '../pdf-problem.js';
import { type PrintPicture, printPicture, type SvgPrinting } from './print-picture.js';

/** The logotype as it is painted, the same object wherever it stands, so that a file holds it once. */
export interface PrintLogotype extends Logotype {
  readonly printed: PrintPicture;
}

/** Undefined where there is none, and for one that turns out to be damaged, which is told. */
export function printLogotype(
  logotype: Logotype | undefined,
  printing: SvgPrinting,
  problems: ProblemLog,
): PrintLogotype | undefined {
  if (!logotype) return undefined;
  const printed = printPicture(logotype.picture, printing);
  if (printed) return { ...logotype, printed };
  problems.report({ kind: 'picture-damaged', description: logotype.alternative ?? '' });
  return undefined;
}

/** In a corner of an area: as high as it is to be, unless it would then be wider than `most`. */
export function logotypeBox(
  { picture, printed }: PrintLogotype,
  role: Role,
  corner: {
    readonly edge: 'left' | 'right';
    /** Where that edge is. */
    readonly x: number;
    readonly bottom: number;
    readonly height: number;
    readonly most: number;
  },
): PictureBox {
  const scale = Math.min(corner.height / picture.height, corner.most / picture.width);
  const width = picture.width * scale;
  const height = picture.height * scale;
  const x = corner.edge === 'left' ? corner.x : corner.x - width;
  return { kind: 'picture', role, x, y: corner.bottom - height, width, height, picture: printed };
}
