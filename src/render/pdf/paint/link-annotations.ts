import type { LineBox, Mark } from '../layout/box.js';
import type { TextStyle } from '../layout/text-style.js';
import { type PdfWriter, pdfString } from './pdf-writer.js';
import type { StructureWriter } from './structure-writer.js';

/** The part of a line that one link covers. */
export interface LinkArea {
  readonly mark: Mark;
  readonly x: number;
  readonly width: number;
  readonly baseline: number;
  readonly style: TextStyle;
}

export function linkAreas(line: LineBox): readonly LinkArea[] {
  const areas: LinkArea[] = [];
  for (const { mark, x, width, style } of line.segments) {
    if (!mark) continue;
    areas.push({ mark, x, width, baseline: line.y - style.rise, style });
  }
  return areas;
}

/** What stands side by side on one line is one place to click: a number, its title and its page. */
export function joinAreas(areas: readonly LinkArea[]): readonly LinkArea[] {
  const joined: LinkArea[] = [];
  for (const area of areas) {
    const last = joined.at(-1);
    const beside = last?.mark === area.mark && Math.abs(last.baseline - area.baseline) < area.style.size / 2;
    if (last && beside) joined[joined.length - 1] = { ...last, width: area.x + area.width - last.x };
    else joined.push(area);
  }
  return joined;
}

/** Makes the areas clickable. Each annotation is part of its Link element and says where it leads. */
export function annotateLinks(
  areas: readonly LinkArea[],
  writer: PdfWriter,
  structure: StructureWriter,
): void {
  structure.leave();
  for (const { mark, x, width, baseline, style } of areas) {
    const structParent = structure.linkElement(mark);
    if (!structParent) continue;
    const options = { structParent, Contents: pdfString(mark.description) };
    const top = baseline - style.size * 0.85;
    const { destination } = mark;
    if (destination.kind === 'url')
      writer.link(x, top, width, style.size * 1.15, asciiUrl(destination.url), options);
    else writer.goTo(x, top, width, style.size * 1.15, destination.anchor, options);
  }
}

/** Addresses in a file are ASCII (ISO 32000-1, 12.6.4.7); the URL standard says how others are written in it. */
function asciiUrl(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url;
}
