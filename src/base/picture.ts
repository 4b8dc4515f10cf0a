/**
 * An image file that can be printed, and what its first bytes say of it. PNG and JPEG are the file as it is; an SVG is
 * what is left of one when all but shapes and text is gone.
 */
export interface PictureFile {
  readonly type: 'picture';
  readonly format: 'png' | 'jpeg' | 'svg';
  /** In picture elements, at least one of each; for an SVG in points. */
  readonly width: number;
  readonly height: number;
  /** 1 for grey, 3 for colour; undefined where the format's own reader must find out. */
  readonly components: 1 | 3 | undefined;
  readonly bytes: Uint8Array;
}
