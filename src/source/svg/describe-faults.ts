import type { Bilingual } from '../../base/bilingual.js';
import type { Finding } from '../../base/diagnostic.js';
import { inShort } from '../../base/in-short.js';
import type { Rule } from '../../base/rule.js';
import { indexLines } from '../line-index.js';
import { hugePicture, noPicture, unprintableContent } from '../rules/pictures.js';
import type { SvgFault, SvgFaultKind } from './svg-element.js';

interface Described {
  readonly rule: Rule;
  readonly finding: Finding;
}

/** One finding for each kind of fault, at the first of them: a program may have written the same a thousand times. */
export function describeFaults(
  path: string,
  text: string,
  faults: readonly SvgFault[],
): readonly Described[] {
  const { pointAt } = indexLines(text);
  const kinds = new Map<SvgFaultKind, SvgFault[]>();
  for (const fault of faults) kinds.set(fault.kind, [...(kinds.get(fault.kind) ?? []), fault].slice(0, 1));
  return [...kinds.values()].flat().map((fault) => {
    const { rule, message } = describe(fault, path);
    const start = Math.min(fault.offset, Math.max(0, text.length - 1));
    const word = /^<?[\w:-]*/.exec(text.slice(start, start + 100))?.[0].length ?? 0;
    const end = Math.min(start + Math.max(1, word), text.length);
    const place = { path, range: { start: pointAt(start), end: pointAt(end) } };
    return { rule, finding: text === '' ? { place: { path }, message } : { place, message } };
  });
}

function describe(
  { kind, word }: SvgFault,
  path: string,
): { readonly rule: Rule; readonly message: Bilingual } {
  const whole = wholePictures[kind];
  const name = path.split('/').at(-1) ?? path;
  if (whole) return { rule: whole.rule, message: whole.message(name) };
  const content = contents[kind] ?? contents.unknown;
  return {
    rule: unprintableContent,
    message: {
      sv: `Bilden innehåller ${content?.sv}: ”${inShort(word)}”. Den trycks inte.`,
      en: `The picture holds ${content?.en}: “${inShort(word)}”. It is not printed.`,
    },
  };
}

const contents: Readonly<Partial<Record<SvgFaultKind, Bilingual>>> = {
  script: { sv: 'ett program', en: 'a program' },
  animation: { sv: 'något som rör sig', en: 'something that moves' },
  outside: { sv: 'något som leder ut ur bilden', en: 'something that leads out of the picture' },
  'web-page': { sv: 'ett stycke webbsida', en: 'a piece of a web page' },
  image: { sv: 'en annan bild', en: 'another picture' },
  effect: { sv: 'en effekt som inte går att trycka', en: 'an effect that cannot be printed' },
  font: { sv: 'ett eget typsnitt', en: 'a typeface of its own' },
  style: { sv: 'en stilregel som inte går att läsa', en: 'a rule of style that cannot be read' },
  colour: { sv: 'en färg som inte går att läsa', en: 'a colour that cannot be read' },
  unknown: { sv: 'något som inte går att rita', en: 'something that cannot be drawn' },
};

const wholePictures: Readonly<
  Partial<Record<SvgFaultKind, { readonly rule: Rule; readonly message: (name: string) => Bilingual }>>
> = {
  broken: {
    rule: noPicture,
    message: (name) => ({
      sv: `”${name}” ser ut som en SVG-bild men går inte att läsa längre än hit.`,
      en: `“${name}” looks like an SVG picture but cannot be read beyond this point.`,
    }),
  },
  entity: {
    rule: noPicture,
    message: (name) => ({
      sv: `”${name}” har egna förkortningar, som kan stå för vad som helst och inte läses.`,
      en: `“${name}” has abbreviations of its own, which may stand for anything and are not read.`,
    }),
  },
  'no-size': {
    rule: noPicture,
    message: (name) => ({
      sv: `”${name}” säger inte hur stor bilden är.`,
      en: `“${name}” does not say how large the picture is.`,
    }),
  },
  'too-large': {
    rule: hugePicture,
    message: (name) => ({
      sv: `”${name}” är större än 1 MB, som är gränsen för SVG-bilder.`,
      en: `“${name}” is larger than 1 MB, which is the limit of SVG pictures.`,
    }),
  },
  'too-deep': {
    rule: hugePicture,
    message: (name) => ({
      sv: `”${name}” har delar i fler än 100 led, den ena inuti den andra.`,
      en: `“${name}” has parts in more than 100 levels, one within the other.`,
    }),
  },
  'too-many': {
    rule: hugePicture,
    message: (name) => ({
      sv: `”${name}” är för mycket att rita. Gränsen är 50 000 delar, där en del som används flera gånger räknas varje gång, och 10 000 tecken text.`,
      en: `“${name}” is too much to draw. The limit is 50,000 parts, where a part that is used several times counts each time, and 10,000 characters of text.`,
    }),
  },
};
