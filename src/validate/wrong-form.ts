import type { Bilingual } from '../base/bilingual.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { formats, forms } from './formats.js';
import { found, type Issue, type IssueContext, pathOf, placeOf, spot } from './issue-context.js';
import { nodeAt } from './located.js';
import { wrongType } from './rules.js';
import { descriptionAt, isNamedAt, keysAt } from './schema-keys.js';

/** A text where a list belongs, a list where keys belong, and so on: what is to stand there and how it is written. */
export function wrongForm(expected: string, issue: Issue, context: IssueContext): Diagnostic {
  const path = pathOf(issue);
  const { wanted, where, help } = formFor(expected, issue, context);
  const stands = found(nodeAt(context.node, path));
  return diagnose(wrongType, {
    place: placeOf(issue, context),
    message: {
      sv: `${where.sv} ska det stå ${wanted.sv}, men här står ${stands.sv}.`,
      en: `What stands ${where.en} is to be ${wanted.en}, but this is ${stands.en}.`,
    },
    help,
  });
}

interface Form {
  readonly wanted: Bilingual;
  readonly where: Bilingual;
  readonly help: Bilingual;
}

const under: Bilingual = { sv: 'Under', en: 'under' };
const after: Bilingual = { sv: 'Efter', en: 'after' };

function formFor(expected: string, issue: Issue, context: IssueContext): Form {
  const key = pathOf(issue).at(-1);
  if (expected === 'array') return { wanted: forms.list, where: spot(issue, under), help: asList };
  const named = expected === 'record' || isNamedAt(context.schema, pathOf(issue));
  if (named && typeof key === 'number') {
    return { wanted: formats['one-key'] ?? forms.map, where: spot(issue, under), help: asNamed };
  }
  if (expected === 'union') {
    return {
      wanted: textOrNamed,
      where: spot(issue, after),
      help: asDescribed(descriptionAt(context.schema, pathOf(issue))),
    };
  }
  if (expected === 'groups') return { wanted: listOrGroups, where: spot(issue, under), help: asList };
  if (expected === 'object' || expected === 'record') {
    const keys = keysAt(context.schema, pathOf(issue));
    return { wanted: keysOf(keys), where: spot(issue, under), help: key === undefined ? asTopKeys : asKeys };
  }
  return { wanted: forms.scalar, where: spot(issue, after), help: asText(key) };
}

function keysOf(keys: readonly string[]): Bilingual {
  if (keys.length === 0) return forms.map;
  return {
    sv: `nycklar med värden (${keys.join(', ')})`,
    en: `keys with values (${keys.join(', ')})`,
  };
}

const asList: Bilingual = {
  sv: 'Skriv varje punkt på en egen rad som börjar med ”- ”.',
  en: 'Write each item on a line of its own that begins with “- ”.',
};

const asNamed: Bilingual = {
  sv: 'Skriv kolon och mellanslag efter namnet, och sedan innehållet på samma rad.',
  en: 'Write a colon and a space after the name, and then the content on the same line.',
};

const asKeys: Bilingual = {
  sv: 'Skriv varje nyckel på en egen rad, som ”nyckel: värde”, med två mellanslag mer framför än raden ovanför.',
  en: 'Write each key on a line of its own, as “key: value”, indented by two more spaces than the line above.',
};

const asTopKeys: Bilingual = {
  sv: 'Skriv varje nyckel på en egen rad, som ”nyckel: värde”, utan streck framför.',
  en: 'Write each key on a line of its own, as “key: value”, without a dash before it.',
};

const textOrNamed: Bilingual = {
  sv: 'en text, eller ett namn med sitt innehåll',
  en: 'a text, or one name with its content',
};

const listOrGroups: Bilingual = {
  sv: 'en lista, eller flera under var sin rubrik',
  en: 'a list, or several under headings of their own',
};

function asDescribed(description: string | undefined): Bilingual {
  const en =
    'Write one text on the same line, or “Name: content” on the line below, without a dash before it.';
  return { sv: description ?? 'Skriv en text på samma rad.', en };
}

function asText(key: string | number | undefined): Bilingual {
  const example = typeof key === 'string' ? `”${key}: ”` : '”- ”';
  return {
    sv: `Skriv allt på samma rad, efter ${example}.`,
    en: `Write all of it on the same line, after ${example.replace('”', '“')}.`,
  };
}
