import { shortName } from '../base/folder-name.js';
import { writeScalar } from '../source/yaml/write-scalar.js';

/** A file of a plan that is begun: its name from the plan's folder, and its text. */
interface StartFile {
  readonly name: string;
  readonly text: string;
}

/** The names of the sections to add, all the names that the template asks for in their order, and what to say in each. */
export interface WantedSections {
  readonly lacking: readonly string[];
  readonly order: readonly string[];
  readonly toDo: string;
}

/**
 * Adds a file with a heading for each section that is lacking: under the file whose heading speaks of the same, or else
 * after the section that comes before it.
 */
export function addSections(
  files: readonly StartFile[],
  { lacking, order, toDo }: WantedSections,
): readonly StartFile[] {
  const front = files.find(({ name }) => name === 'plan.yaml');
  if (!front || lacking.length === 0) return files;
  let lines: readonly string[] = front.text.split('\n');
  const added = new Map<string, string>();
  const holders = new Map<string, string>();
  for (const section of lacking) {
    const file = `${shortName(section)}.md`;
    const holder = files.find(({ name, text }) =>
      headingsIn(name, text).some((each) => isAkin(each, section)),
    );
    const before = order.slice(0, order.indexOf(section)).reverse();
    const after = before.flatMap((each) => added.get(each) ?? fileHeaded(each, files) ?? [])[0];
    lines = holder
      ? putUnder(lines, holder.name, file, holders.get(holder.name))
      : putAfter(lines, after, file);
    if (holder) holders.set(holder.name, file);
    else added.set(section, file);
  }
  const texts = lacking.map((section) => ({
    name: `${shortName(section)}.md`,
    text: `---\natt göra: ${writeScalar(toDo)}\n---\n# ${section}\n`,
  }));
  return [...files.map((file) => (file === front ? { ...file, text: lines.join('\n') } : file)), ...texts];
}

export function headingsIn(name: string, text: string): readonly string[] {
  return name.endsWith('.md') ? [...text.matchAll(/^#+ +(.+)$/gm)].map(([, heading = '']) => heading) : [];
}

function fileHeaded(section: string, files: readonly StartFile[]): string | undefined {
  const wanted = section.toLowerCase();
  return files.find(({ name, text }) =>
    headingsIn(name, text).some((each) => each.toLowerCase().includes(wanted)),
  )?.name;
}

/** ”Ekonomi” and ”Ekonomiska ramar”, ”Risker” and ”Konsekvenser och riskbedömning”. */
function isAkin(heading: string, section: string): boolean {
  const stems = (text: string) =>
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 4));
  const own = stems(heading);
  return stems(section).some((stem) => own.includes(stem));
}

/** A line of the list becomes one that holds others. */
function putUnder(
  lines: readonly string[],
  holder: string,
  file: string,
  last: string | undefined,
): readonly string[] {
  if (last !== undefined) return putAfter(lines, last, file);
  const at = lineOf(lines, holder);
  if (at < 0) return putAfter(lines, undefined, file);
  const line = (lines[at] ?? '').trimEnd();
  const indent = ' '.repeat(line.indexOf('-') + 4);
  return [
    ...lines.slice(0, at),
    line.endsWith(':') ? line : `${line}:`,
    `${indent}- ${file}`,
    ...lines.slice(at + 1),
  ];
}

/** First in the list where it comes after nothing. */
function putAfter(lines: readonly string[], before: string | undefined, file: string): readonly string[] {
  const at = before === undefined ? -1 : lineOf(lines, before);
  const from = at < 0 ? lines.findIndex((line) => /^innehåll:\s*$/.test(line)) : at;
  const beside = at < 0 ? (lines[from + 1] ?? '') : (lines[at] ?? '');
  const indent = ' '.repeat(Math.max(0, beside.indexOf('-')));
  const end = at < 0 ? from + 1 : afterHeld(lines, at);
  return [...lines.slice(0, end), `${indent}- ${file}`, ...lines.slice(end)];
}

function lineOf(lines: readonly string[], file: string): number {
  return lines.findIndex((line) => line.trim().replace(/:$/, '') === `- ${file}`);
}

/** Past what stands under a line. */
function afterHeld(lines: readonly string[], at: number): number {
  const depth = (lines[at] ?? '').indexOf('-');
  const rest = lines.slice(at + 1).findIndex((line) => line.indexOf('-') <= depth || line.trim() === '');
  return rest < 0 ? lines.length : at + 1 + rest;
}
