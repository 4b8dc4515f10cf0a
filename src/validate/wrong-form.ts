import type { Bilingual } from '../base/bilingual.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import { type Correction, meant } from '../base/meant.js';
import type { DataNode } from '../source/data-node.js';
import { formats, forms } from './formats.js';
import { found, type Issue, type IssueContext, pathOf, placeOf, spot } from './issue-context.js';
import { keyRange, nodeAt, type Path } from './located.js';
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
    ...meantKey(issue, context),
  });
}

/** A list below what is read as a name: the name was meant to be a key, as `Varav`. */
function meantKey(
  issue: Issue,
  { node, schema, file }: IssueContext,
): Correction & { readonly help?: Bilingual } {
  const path = pathOf(issue);
  const key = path.at(-1);
  if (typeof key !== 'string' || nodeAt(node, path)?.kind !== 'list') return {};
  const known = keysAt(schema, path.slice(0, -1));
  if (known.includes(key)) return {};
  const found = meant(key, known, { path: file, range: keyRange(node, path) });
  return found.suggestion === undefined ? {} : { ...found, help: respelt(found.suggestion) };
}

function respelt(name: string): Bilingual {
  return { sv: `Rätta stavningen till ”${name}”.`, en: `Correct the spelling to “${name}”.` };
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
    const help = helpForNamed(nodeAt(context.node, pathOf(issue)), pathOf(issue));
    return { wanted: formats['one-key'] ?? forms.map, where: spot(issue, under), help };
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
  return { wanted: forms.scalar, where: spot(issue, after), help: helpForText(issue, context) };
}

function helpForText(issue: Issue, context: IssueContext): Bilingual {
  const path = pathOf(issue);
  const node = nodeAt(context.node, path);
  const key = path.at(-1);
  const isRow = isRowOfCells(path);
  if (node?.kind === 'list' && typeof key === 'string') {
    const cells = node.items.map((item) => (item.kind === 'scalar' ? item.text : undefined));
    if (isRow && cells.every((cell) => cell !== undefined)) return asRow(`${key}: ${cells.join(' | ')}`);
    if (isGroup(path)) return asGroup(key);
  }
  return node?.kind === 'map' && isRow ? asRowWithKeys(String(key)) : asText(key);
}

/** The headings of a table, or the figures of one of its rows. */
function isRowOfCells(path: Path): boolean {
  const [first = ''] = path;
  return path.length === 1
    ? ['kolumner', 'läge', 'textkolumner'].includes(String(first))
    : ['rader', 'summa'].includes(String(first));
}

/** Lists whose items may also be in several lists, each under a heading. */
function isGroup(path: Path): boolean {
  return typeof path.at(-2) === 'number' && path.at(-3) === 'ärenden';
}

function asRow(row: string): Bilingual {
  return {
    sv: `Skriv allt på samma rad, med lodstreck emellan: ”${row}”.`,
    en: `Write all of it on the same line, with vertical bars between: “${row}”.`,
  };
}

function asGroup(key: string): Bilingual {
  return {
    sv: `Är ”${key}” en rubrik över flera ärenden skrivs den utan streck framför, och varje ärende med ”- ” på en rad under.`,
    en: `If “${key}” is a heading over several matters, it is written without a dash before it, and each matter with “- ” on a line below.`,
  };
}

function asRowWithKeys(name: string): Bilingual {
  return {
    sv: `Skriv radens belopp på samma rad, efter ”${name}: ”, och det som hör till raden (varav, därav, formel, not) på raderna under, rakt under namnet.`,
    en: `Write the figures of the row on the same line, after “${name}: ”, and what belongs to the row (varav, därav, formel, not) on the lines below, right under the name.`,
  };
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

/** In a table: a row as it is pasted, with tabs, or words alone, which may be a heading. */
function helpForNamed(node: DataNode | undefined, path: Path): Bilingual {
  if (path[0] !== 'rader' || node?.kind !== 'scalar') return asNamed;
  const [name = '', ...cells] = node.text.split('\t').map((cell) => cell.trim());
  if (cells.length > 0) return asRow(`- ${name}: ${cells.join(' | ')}`);
  if (/\d/.test(name)) return asNamed;
  return {
    sv: `${asNamed.sv} Är raden en rubrik över dem som följer: ”- mellanrubrik: ${name}”.`,
    en: `${asNamed.en} If the row is a heading over those that follow: “- mellanrubrik: ${name}”.`,
  };
}

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
