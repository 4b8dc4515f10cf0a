import { type Paint, plainPaint } from './paint.js';

/** Where people's words go. Functions rather than streams, so that a test can read what was said. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns to wrap at. */
  readonly width: number;
  /** True when `out` goes to a screen, which signs of a text could steer, and not to a file or a program. */
  readonly onScreen: boolean;
  /** Colours for `out`; without colour it returns its text. */
  readonly paint: Paint;
  /** True when someone watches stderr, so that progress has a reader. */
  readonly watched: boolean;
  /** Asks whoever sits at the terminal; an empty answer leaves it to us. Absent where nobody does. */
  readonly ask?: (question: string) => Promise<string>;
}

interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Piped output is always as wide as this, and so is a terminal that does not know its width (and says 0). */
const pipedWidth = 80;
/** Longer lines are hard to read, however wide the window is. */
const widest = 120;

export async function terminalFor(out: Stream, err: Stream, environment: Environment): Promise<Terminal> {
  return {
    out: (text) => out.write(text),
    err: (text) => err.write(text),
    width: out.isTTY ? Math.min(Math.max(out.columns || pipedWidth, 40), widest) : pipedWidth,
    onScreen: Boolean(out.isTTY),
    paint: hasColour(out, environment) ? new (await import('chalk')).Chalk({ level: 1 }) : plainPaint,
    watched: Boolean(err.isTTY) && environment.TERM !== 'dumb',
  };
}

/** FORCE_COLOR decides when set (0 and false say no), then NO_COLOR (no-color.org), then the terminal itself. */
function hasColour(out: Stream, { FORCE_COLOR, NO_COLOR, TERM }: Environment): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  return Boolean(out.isTTY) && TERM !== 'dumb';
}
