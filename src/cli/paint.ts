/** Colours and weights of a terminal, as chalk has them; only those that are used. */
export interface Paint {
  (text: string): string;
  /** 0 where there is no colour. */
  readonly level: number;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly underline: Paint;
  readonly strikethrough: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
}

/** Chalk asks Node about the terminal when it is loaded, which a pipe has no use for. */
export const plainPaint: Paint = withoutColour();

function withoutColour(): Paint {
  const paint = ((text: string) => text) as { -readonly [Key in keyof Paint]: Paint[Key] } & Paint;
  return Object.assign(paint, {
    ...{ level: 0, bold: paint, dim: paint, underline: paint, strikethrough: paint },
    ...{ red: paint, yellow: paint, green: paint, cyan: paint },
  });
}
