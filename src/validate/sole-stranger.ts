import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import { groupOf, type IssueContext } from './issue-context.js';
import { keyRange, nodeAt, type Path } from './located.js';
import { unknownKey } from './rules.js';
import { keysAt } from './schema-keys.js';

/** An item written as its name and what it is, where the list has keys for both. */
interface SoleStranger {
  readonly name: string;
  readonly content: string;
  /** The first two keys of the list. */
  readonly keys: readonly [string, string];
}

/** `- RUS: Regional utvecklingsstrategi` in a list whose items have the keys `ord` and `förklaring`. */
export function soleStranger(path: Path, { node, schema }: IssueContext): SoleStranger | undefined {
  const item = nodeAt(node, path);
  const [entry, ...others] = item?.kind === 'map' ? item.entries : [];
  const known = keysAt(schema, path);
  const [first, second] = known;
  if (!entry || others.length > 0 || entry.value.kind !== 'scalar' || typeof path.at(-1) !== 'number')
    return undefined;
  if (first === undefined || second === undefined || first === 'id') return undefined;
  const name = entry.key.text;
  return known.includes(name) || nearest(name, known) !== undefined
    ? undefined
    : { name, content: entry.value.text, keys: [first, second] };
}

/** What is missing and what is unknown is one fault, with one remedy. */
export function tellSoleStranger(
  { name, content, keys: [first, second] }: SoleStranger,
  path: Path,
  { node, file }: IssueContext,
): Diagnostic {
  const group = groupOf(path);
  return diagnose(unknownKey, {
    place: { path: file, range: keyRange(node, [...path, name]) },
    message: {
      sv: `Nyckeln ”${name}” finns inte${group.sv}, som börjar med ”${first}”.`,
      en: `There is no key “${name}”${group.en}, which begins with “${first}”.`,
    },
    help: {
      sv: `Skriv ”- ${first}: ${name}” och på raden under, rakt under ”${first}”: ”${second}: ${content}”.`,
      en: `Write “- ${first}: ${name}” and on the line below, right under “${first}”: “${second}: ${content}”.`,
    },
  });
}
