/** An image file that can be printed: its bytes as they are, and what their first ones say of it. */
export interface PictureFile {
  readonly type: 'picture';
  readonly format: 'png' | 'jpeg';
  /** In picture elements, at least one of each. */
  readonly width: number;
  readonly height: number;
  /** 1 for grey, 3 for colour; undefined where the format's own reader must find out. */
  readonly components: 1 | 3 | undefined;
  readonly bytes: Uint8Array;
}
