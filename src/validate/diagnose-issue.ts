import type { Bilingual } from '../base/bilingual.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { meant, respell } from '../base/meant.js';
import { nearest } from '../base/nearest.js';
import type { DataNode } from '../source/data-node.js';
import {
  dayOfTheMonth,
  fillIn,
  fillOrRemove,
  nameFirst,
  onePerLine,
  oneSum,
  written,
} from './format-help.js';
import { formats, forms } from './formats.js';
import { found, groupOf, type Issue, type IssueContext, pathOf, placeOf, subject } from './issue-context.js';
import { keyRange, nodeAt, type Path, valueRange } from './located.js';
import { meantByOther } from './other-words.js';
import { rightNotation, withoutWeekday } from './right-notation.js';
import { missingKey, unknownKey, unknownValue, wrongFormat } from './rules.js';
import { descriptionAt, isOptionalAt, keysAt } from './schema-keys.js';
import { soleStranger, tellSoleStranger } from './sole-stranger.js';
import { withoutEchoes } from './without-echoes.js';
import { wrongForm } from './wrong-form.js';

/** One Zod issue in our words, at the place the author wrote. */
export function diagnoseIssue(issue: Issue, context: IssueContext): readonly Diagnostic[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknown(key, pathOf(issue), context));
    case 'invalid_type':
      return nodeAt(context.node, pathOf(issue))
        ? [wrongForm(issue.expected, issue, context)]
        : missing(issue, context);
    case 'invalid_value':
      return choice(issue.values.map(String), issue, context);
    case 'invalid_key':
    case 'invalid_element':
      return [keyFormat(issue, context)];
    case 'invalid_union':
      return union(issue, context);
    default:
      return format(issue, context);
  }
}

function unknown(key: string, path: Path, context: IssueContext): Diagnostic {
  const stranger = soleStranger(path, context);
  if (stranger) return tellSoleStranger(stranger, path, context);
  const known = keysAt(context.schema, path);
  const one = known.length === 1;
  const place = { path: context.file, range: keyRange(context.node, [...path, key]) };
  return diagnose(unknownKey, {
    place,
    message: {
      sv: `Nyckeln ”${key}” finns inte${groupOf(path).sv || ' här'}. ${one ? 'Den enda nyckeln är' : 'Nycklarna är'}: ${known.join(', ')}.`,
      en: `There is no key “${key}”${groupOf(path).en || ' here'}. ${one ? 'The only key is' : 'The keys are'}: ${known.join(', ')}.`,
    },
    ...meant(key, keysLeft(path, context), place),
  });
}

/** Of the keys not yet written, the one that a key was meant to be. */
function meantBy(key: string, path: Path, context: IssueContext): string | undefined {
  return nearest(key, keysLeft(path, context));
}

function keysLeft(path: Path, { schema, node }: IssueContext): readonly string[] {
  const group = nodeAt(node, path);
  const written = group?.kind === 'map' ? group.entries.map((entry) => entry.key.text) : [];
  return keysAt(schema, path).filter((name) => !written.includes(name));
}

/**
 * A key that is not there has no place of its own, so the group that lacks it is shown by its first key. Where
 * another key was meant to be this one, that is the finding.
 */
function missing(issue: Issue, context: IssueContext): readonly Diagnostic[] {
  const path = pathOf(issue);
  const above = path.slice(0, -1);
  if (soleStranger(above, context)) return [];
  const key = String(path.at(-1) ?? '');
  const group = nodeAt(context.node, above);
  const known = keysAt(context.schema, above);
  const written = group?.kind === 'map' ? group.entries.map((entry) => entry.key) : [];
  const strangers = written.filter(({ text }) => !known.includes(text));
  if (strangers.some(({ text }) => meantBy(text, above, context) === key)) return [];
  const described = descriptionAt(context.schema, path)?.replace(/\.$/, '');
  const diagnostic = diagnose(missingKey, {
    place: { path: context.file, range: written[0]?.range ?? valueRange(context.node, above) },
    message: {
      sv: `Nyckeln ”${key}” saknas${groupOf(above).sv}.`,
      en: `The key “${key}” is missing${groupOf(above).en}.`,
    },
    help: {
      sv: `Lägg till raden ”${key}: …”${described ? ` (${described})` : ''}.`,
      en: `Add the line “${key}: …”.`,
    },
  });
  return [diagnostic];
}

function choice(choices: readonly string[], issue: Issue, context: IssueContext): readonly Diagnostic[] {
  const node = nodeAt(context.node, pathOf(issue));
  if (!node) return missing(issue, context);
  if (node.kind !== 'scalar' || node.text === '') return [wrongForm('string', issue, context)];
  const name = subject(issue);
  const place = placeOf(issue, context);
  const other = meantByOther(node.text, choices);
  const diagnostic = diagnose(unknownValue, {
    place,
    message: {
      sv: `”${node.text}” är inget av valen för ${name.sv}: ${choices.join(', ')}.`,
      en: `“${node.text}” is none of the choices for ${name.en}: ${choices.join(', ')}.`,
    },
    ...meant(node.text, choices, place),
    ...(other === undefined ? {} : { suggestion: other }),
  });
  return [diagnostic];
}

/** The key itself is what is written wrongly, for example a year among outcomes. */
function keyFormat(issue: Issue, context: IssueContext): Diagnostic {
  const inner = 'issues' in issue ? issue.issues[0] : undefined;
  const words = formats[inner?.message ?? ''] ?? forms.scalar;
  const key = String(pathOf(issue).at(-1) ?? '');
  return diagnose(wrongFormat, {
    place: { path: context.file, range: keyRange(context.node, pathOf(issue)) },
    message: { sv: `Nyckeln ”${key}” ska vara ${words.sv}.`, en: `The key “${key}” is to be ${words.en}.` },
  });
}

function format(issue: Issue, context: IssueContext): readonly Diagnostic[] {
  const path = pathOf(issue);
  const node = nodeAt(context.node, path);
  const empty = node?.kind === 'scalar' && node.text === '';
  // An item that was left empty has had its finding when the file was read.
  if (empty && !node.quoted && typeof path.at(-1) === 'number') return [];
  const words = formats[issue.message] ?? forms.scalar;
  const name = subject(issue);
  const names = node?.kind === 'map' ? node.entries.map(({ key }) => key.text) : [];
  const stands = names.length > 1 ? both(names) : found(node);
  const text = node?.kind === 'scalar' ? node.text : '';
  const right = rightNotation(issue.message, text);
  const day = withoutWeekday(issue.message, text);
  const place = placeOf(issue, context);
  const diagnostic = diagnose(wrongFormat, {
    place,
    message: {
      sv: `${name.sv} ska vara ${words.sv}, men här står ${stands.sv}.`,
      en: `${name.en} is to be ${words.en}, but this is ${stands.en}.`,
    },
    ...(empty ? { help: isOptionalAt(context.schema, path) ? fillOrRemove : fillIn } : {}),
    ...(names.length > 1 ? { help: severalNames(names, path, node) } : {}),
    ...(right === undefined ? {} : { ...respell(text, right, place), help: written(right) }),
    ...(day === undefined ? {} : { help: written(day) }),
    ...(issue.message === 'calendar' ? { help: dayOfTheMonth(text) } : {}),
  });
  return [diagnostic];
}

function severalNames([first = '']: readonly string[], path: Path, node: DataNode | undefined): Bilingual {
  if (path.join() === 'summa') return oneSum(first);
  return (node && nameFirst(node)) ?? onePerLine;
}

function both(names: readonly string[]): Bilingual {
  return {
    sv: `${names.length} namn: ${names.map((name) => `”${name}”`).join(', ')}`,
    en: `${names.length} names: ${names.map((name) => `“${name}”`).join(', ')}`,
  };
}

/** Of the forms a value may have, the author meant the one it matches at the top; only its faults are told. */
function union(issue: Issue & { code: 'invalid_union' }, context: IssueContext): readonly Diagnostic[] {
  const meant = issue.errors.filter(
    (issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0),
  );
  const [only] = meant;
  if (only && meant.length === 1) {
    return withoutEchoes(only).flatMap((inner) =>
      diagnoseIssue({ ...inner, path: [...issue.path, ...inner.path] }, context),
    );
  }
  const tops = issue.errors.flat().filter(({ path }) => path.length === 0);
  const forms = new Set(tops.map((each) => ('expected' in each ? each.expected : undefined)));
  const isGrouped = forms.has('array') && forms.has('record');
  return [wrongForm(isGrouped ? 'groups' : 'union', issue, context)];
}
