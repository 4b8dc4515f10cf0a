import type * as z from 'zod';
import type { Bilingual } from '../base/bilingual.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { nearest } from '../base/nearest.js';
import type { Place } from '../base/place.js';
import type { DataNode } from '../source/data-node.js';
import { expectedForms, formats, forms } from './formats.js';
import { keyRange, nodeAt, type Path, valueRange } from './located.js';
import { missingKey, unknownKey, unknownValue, wrongFormat, wrongType } from './rules.js';
import { keysAt } from './schema-keys.js';

export type Issue = z.core.$ZodIssue;

export interface IssueContext {
  readonly schema: z.ZodType;
  readonly node: DataNode;
  readonly file: string;
}

/** One Zod issue in our words, at the place the author wrote. */
export function diagnoseIssue(issue: Issue, context: IssueContext): readonly Diagnostic[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknown(key, pathOf(issue), context));
    case 'invalid_type':
      return [
        nodeAt(context.node, pathOf(issue)) ? wrong(issue.expected, issue, context) : missing(issue, context),
      ];
    case 'invalid_value':
      return [choice(issue.values.map(String), issue, context)];
    case 'invalid_key':
    case 'invalid_element':
      return [keyFormat(issue, context)];
    case 'invalid_union':
      return union(issue, context);
    default:
      return [format(issue, context)];
  }
}

function unknown(key: string, path: Path, context: IssueContext): Diagnostic {
  const known = keysAt(context.schema, path);
  const written = nodeAt(context.node, path);
  const free = known.filter(
    (name) => written?.kind !== 'map' || !written.entries.some((each) => each.key.text === name),
  );
  return diagnose(unknownKey, {
    place: { path: context.file, range: keyRange(context.node, [...path, key]) },
    message: {
      sv: `Nyckeln ”${key}” finns inte här. Nycklarna är: ${known.join(', ')}.`,
      en: `There is no key “${key}” here. The keys are: ${known.join(', ')}.`,
    },
    suggestion: nearest(key, free),
  });
}

/** A key that is not there has no place of its own, so the group that lacks it is shown by its first key. */
function missing(issue: Issue, context: IssueContext): Diagnostic {
  const path = pathOf(issue);
  const key = String(path.at(-1) ?? '');
  return diagnose(missingKey, {
    place: { path: context.file, range: groupRange(path.slice(0, -1), context) },
    message: { sv: `Nyckeln ”${key}” saknas här.`, en: `The key “${key}” is missing here.` },
  });
}

function groupRange(path: Path, context: IssueContext) {
  const group = nodeAt(context.node, path);
  const first = group?.kind === 'map' ? group.entries[0] : undefined;
  return first ? first.key.range : valueRange(context.node, path);
}

function wrong(expected: string, issue: Issue, context: IssueContext): Diagnostic {
  const found = formOf(nodeAt(context.node, pathOf(issue)));
  const wanted = expectedForms[expected] ?? forms.scalar;
  const name = subject(issue);
  return diagnose(wrongType, {
    place: placeOf(issue, context),
    message: {
      sv: `${name.sv} ska vara ${wanted.sv}, men här står ${found.sv}.`,
      en: `${name.en} is to be ${wanted.en}, but this is ${found.en}.`,
    },
  });
}

function choice(choices: readonly string[], issue: Issue, context: IssueContext): Diagnostic {
  const node = nodeAt(context.node, pathOf(issue));
  if (!node) return missing(issue, context);
  if (node.kind !== 'scalar') return wrong('string', issue, context);
  const name = subject(issue);
  return diagnose(unknownValue, {
    place: placeOf(issue, context),
    message: {
      sv: `”${node.text}” är inget av valen för ${lower(name.sv)}: ${choices.join(', ')}.`,
      en: `“${node.text}” is none of the choices for ${lower(name.en)}: ${choices.join(', ')}.`,
    },
    suggestion: nearest(node.text, choices),
  });
}

/** The key itself is what is written wrongly, for example a year among outcomes. */
function keyFormat(issue: Issue, context: IssueContext): Diagnostic {
  const inner = 'issues' in issue ? issue.issues[0] : undefined;
  const words = formats[inner?.message ?? ''] ?? formats.text;
  const key = String(pathOf(issue).at(-1) ?? '');
  return diagnose(wrongFormat, {
    place: { path: context.file, range: keyRange(context.node, pathOf(issue)) },
    message: { sv: `Nyckeln ”${key}” ska vara ${words?.sv}.`, en: `The key “${key}” is to be ${words?.en}.` },
  });
}

function format(issue: Issue, context: IssueContext): Diagnostic {
  const words = formats[issue.message] ?? forms.scalar;
  const node = nodeAt(context.node, pathOf(issue));
  const name = subject(issue);
  const found = node?.kind === 'scalar' && node.text !== '' ? quote(node.text) : formOf(node);
  return diagnose(wrongFormat, {
    place: placeOf(issue, context),
    message: {
      sv: `${name.sv} ska vara ${words.sv}, men här står ${found.sv}.`,
      en: `${name.en} is to be ${words.en}, but this is ${found.en}.`,
    },
  });
}

/** Of the forms a value may have, the author meant the one it matches at the top; only its faults are told. */
function union(issue: Issue & { code: 'invalid_union' }, context: IssueContext): readonly Diagnostic[] {
  const meant = issue.errors.filter(
    (issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0),
  );
  const [only] = meant;
  if (only && meant.length === 1) {
    return only.flatMap((inner) =>
      diagnoseIssue({ ...inner, path: [...issue.path, ...inner.path] }, context),
    );
  }
  return [wrong('string', issue, context)];
}

function pathOf(issue: Issue): Path {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function placeOf(issue: Issue, context: IssueContext): Place {
  const path = pathOf(issue);
  const node = nodeAt(context.node, path);
  const empty = node?.kind === 'scalar' && node.text === '';
  const range = empty || node?.kind === 'map' ? keyRange(context.node, path) : valueRange(context.node, path);
  return { path: context.file, range };
}

/** What the sentence is about: the key, or the item of the list. */
function subject(issue: Issue): Bilingual {
  const path = pathOf(issue);
  const last = path.at(-1);
  if (last === undefined) return { sv: 'Filen', en: 'The file' };
  if (typeof last === 'number') {
    const list = path.at(-2);
    return { sv: `Punkt ${last + 1} i ”${list}”`, en: `Item ${last + 1} of “${list}”` };
  }
  return { sv: `”${last}”`, en: `“${last}”` };
}

function formOf(node: DataNode | undefined): Bilingual {
  if (!node || (node.kind === 'scalar' && node.text === '')) return forms.empty;
  return forms[node.kind];
}

function quote(text: string): Bilingual {
  const shown = text.length > 60 ? `${text.slice(0, 57)}…` : text;
  return { sv: `”${shown}”`, en: `“${shown}”` };
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
