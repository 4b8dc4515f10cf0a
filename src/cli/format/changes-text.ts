import { type Language, type Words, wordsIn } from '../../base/bilingual.js';
import type { Place } from '../../base/place.js';
import {
  changeNames,
  type FieldChange,
  type GroupChanges,
  groupHeading,
  type ItemChange,
  movedFrom,
  movedWords,
  type Piece,
  type PlanChanges,
  planWords,
  redlineOf,
  type TextChange,
  textsHeading,
} from '../../pipeline/render-changes.js';
import type { Paint } from '../paint.js';
import { wrapText } from './wrap-text.js';

export interface ChangesOptions {
  readonly language: Language;
  /** Columns to wrap at. */
  readonly width: number;
  readonly paint: Paint;
  readonly shownPath: (path: string) => string;
}

/** What differs in one plan, for a reader at a terminal: its data line by line, its texts with the changed words. */
export function changesText(plan: PlanChanges, options: ChangesOptions): string {
  const { paint, language, shownPath } = options;
  const whole = planWords[plan.change]?.[language];
  return [
    `${paint.bold(wordsIn(plan.title, language))}  ${paint.dim(shownPath(plan.folder))}`,
    ...(whole === undefined ? [] : [line(2, whole, options)]),
    ...plan.groups.flatMap((group) => groupLines(group, options)),
    ...textLines(plan.texts, options),
  ]
    .map((each) => `${each}\n`)
    .join('');
}

function groupLines(group: GroupChanges, options: ChangesOptions): readonly string[] {
  return [
    '',
    line(2, groupHeading(group)[options.language], options),
    ...group.items.flatMap((item) => itemLines(item, options)),
    ...group.moved.map((moved) => line(4, `↕ ${movedWords(moved)[options.language]}`, options)),
  ];
}

const signs: Readonly<Record<ItemChange['change'], string>> = { added: '+', removed: '−', changed: '~' };

function itemLines({ change, name, place, fields }: ItemChange, options: ChangesOptions): readonly string[] {
  const told = fields.map((field) => fieldText(field, change, options));
  const sign = colour(change, options)(signs[change]);
  const named = wordsIn(name, options.language);
  return [
    `    ${sign} ${wrapText(named, { width: options.width, indent: 6 })}`,
    ...told.map((text) => line(8, text, options)),
    placeLine(8, place, options),
  ];
}

function fieldText(field: FieldChange, change: ItemChange['change'], options: ChangesOptions): string {
  const say = (words: Words | undefined) => (words === undefined ? '–' : wordsIn(words, options.language));
  const { name, before, after, difference } = field;
  if (change !== 'changed') return `${say(name)}: ${say(after ?? before)}`;
  const redline = redlineOf(field);
  if (redline) return `${say(name)}: ${redline.map((piece) => pieceText(piece, options)).join('')}`;
  const told = `${say(name)}: ${say(before)} → ${say(after)}`;
  return difference === undefined ? told : `${told} (${say(difference)})`;
}

function textLines(texts: readonly TextChange[], options: ChangesOptions): readonly string[] {
  if (texts.length === 0) return [];
  return [
    '',
    line(2, textsHeading[options.language], options),
    ...texts.flatMap((text, index) => oneText(text, texts[index - 1], options)),
  ];
}

/** Neighbours under one heading to which the same has happened have it said once. */
function oneText(
  text: TextChange,
  before: TextChange | undefined,
  options: ChangesOptions,
): readonly string[] {
  const { language, width } = options;
  const headingOf = (each: TextChange) =>
    `${each.under} (${(each.change === 'moved' ? movedFrom(each) : changeNames[each.change])[language]})`;
  const heading = headingOf(text);
  const words = shortened(text.pieces)
    .map((piece) => pieceText(piece, options))
    .join('');
  return [
    ...(before && headingOf(before) === heading ? [] : [line(4, heading, options)]),
    `      ${wrapText(words, { width, indent: 6 })}`,
    placeLine(6, text.place, options),
  ];
}

/** Marked also without colours, as git marks words. */
function pieceText({ change, text }: Piece, { paint }: ChangesOptions): string {
  if (change === 'same') return text;
  if (change === 'added') return paint.level === 0 ? `{+${text}+}` : paint.green.underline(text);
  return paint.level === 0 ? `[-${text}-]` : paint.red.strikethrough(text);
}

/** How many letters of what both versions have are shown beside a change. */
const context = 60;

/** Only what is near a change is shown of what has not changed. */
function shortened(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.length - 1;
  return pieces.map((piece, index) => {
    const { change, text } = piece;
    const room = index === 0 || index === last ? context : 2 * context;
    if (change !== 'same' || text.length <= room || last === 0) return piece;
    const start = index === 0 ? '' : text.slice(0, text.lastIndexOf(' ', context));
    const end = index === last ? '' : text.slice(text.indexOf(' ', text.length - context));
    return { change, text: `${start} …${end}` };
  });
}

function placeLine(indent: number, { path, range }: Place, { paint, shownPath }: ChangesOptions): string {
  const where = range ? `${shownPath(path)}:${range.start.line}` : shownPath(path);
  return `${' '.repeat(indent)}${paint.dim(where)}`;
}

function line(indent: number, text: string, { width }: ChangesOptions): string {
  return `${' '.repeat(indent)}${wrapText(text, { width, indent })}`;
}

function colour(change: ItemChange['change'], { paint }: ChangesOptions): Paint {
  return { added: paint.green, removed: paint.red, changed: paint.yellow }[change];
}
