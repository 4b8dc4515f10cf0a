import type { Table, TableRow } from 'mdast';
import { describe, expect, it } from 'vitest';
import { type DataKind, dataKinds } from '../../schemas/data-kinds.js';
import { codeSpans, plainText, readDocument, tablesByHeading } from './documents.js';
import { keysOf, planFileSchemas, type SchemaKey, templateFileSchemas } from './schema-keys.js';
import { sourceText } from './source-text.js';

const { region, regionplan, boardPlan, goalList, goalFile, areaFile, textFile } = planFileSchemas;

const handbook = tablesByHeading(readDocument('docs/handbok.md'));

/** The section of each kind of data; a new kind is none of ours until it has one. */
const dataSections = {
  tabell: 'Tabeller',
  uppdrag: 'Uppdrag',
  kalender: 'Kalender',
  risker: 'Risker',
  'juridiska personer': 'Juridiska personer',
  beslut: 'Beslut',
  dokument: 'Dokument',
  ordlista: 'Ordlista',
} as const satisfies Readonly<Record<DataKind, string>>;

const sections: Readonly<Record<string, readonly SchemaKey[]>> = {
  'Regionen: region.yaml': keysOf(region),
  'Planen: plan.yaml': merge([...keysOf(regionplan), ...keysOf(boardPlan)]),
  'Regionplanens mål': keysOf(goalList),
  Målfiler: merge([...keysOf(goalFile), ...keysOf(areaFile)]),
  ...Object.fromEntries(
    Object.entries(dataKinds).map(([kind, schema]) => [
      dataSections[kind as DataKind],
      merge(keysOf(schema)),
    ]),
  ),
};

describe('the reference of the handbook', () => {
  it.each(Object.entries(sections))('%s has every key of its schema and no other', (heading, expected) => {
    const found = rowsOf(handbook.get(heading)).flatMap(described);
    expect(found.map(nameOf).sort()).toEqual(expected.map(nameOf).sort());
  });

  it.each(Object.entries(sections))('%s tells which keys may be left out', (heading, expected) => {
    const found = rowsOf(handbook.get(heading)).flatMap(described);
    const optional = (keys: readonly { readonly optional: boolean; readonly key: string; under: string }[]) =>
      keys
        .filter((key) => key.optional)
        .map(nameOf)
        .sort();
    expect(optional(found)).toEqual(optional(expected));
  });

  it.each(Object.entries(sections))('%s names every choice of a key that has some', (heading, expected) => {
    const spans = new Set(codeSpans({ type: 'root', children: [...(handbook.get(heading) ?? [])] }));
    expect(expected.flatMap(({ choices }) => choices).filter((choice) => !spans.has(choice))).toEqual([]);
  });

  it('has the keys on top of a text file', () => {
    const spans = rowsOf(handbook.get('Textfiler')).flatMap(codeSpans);
    for (const { key } of keysOf(textFile)) expect(spans.join('\n')).toContain(`${key}: `);
  });
});

describe('the glossary', () => {
  const glossary = tablesByHeading(readDocument('docs/glossary.md'));

  it.each([
    ['Keys of plan files', Object.values(planFileSchemas)],
    ['Keys of mall.yaml', [templateFileSchemas.template]],
    ['Keys of delar.yaml', [templateFileSchemas.parts]],
    ['Keys of utseende.yaml', [templateFileSchemas.theme]],
  ])('has all the %s and no other', (heading, schemas) => {
    const found = rowsOf(glossary.get(heading)).map(({ children: [key, under] }) =>
      nameOf({ key: key ? plainText(key) : '', under: under ? plainText(under) : '' }),
    );
    const expected = merge(schemas.flatMap((schema) => keysOf(schema)));
    expect(found.sort()).toEqual(expected.map(nameOf).sort());
  });

  it('names in English only what the code has', () => {
    const code = sourceText();
    const terms = [...glossary.values()].flat().flatMap((each) => rowsOf([each]).flatMap(englishOf));
    expect(terms.length).toBeGreaterThan(50);
    expect(terms.filter((term) => !new RegExp(`(?<![\\w-])${term}(?![\\w-])`).test(code))).toEqual([]);
  });
});

/** The English column is the last but for remarks, and holds nothing in `code` but names. */
function englishOf({ children }: TableRow): readonly string[] {
  const english = children.at(-1);
  return english ? codeSpans(english) : [];
}

/** The keys that one row of the handbook describes: one, or the same key under several others. */
function described({ children: [first, meaning] }: TableRow) {
  const [key = '', ...parents] = first ? codeSpans(first) : [];
  const optional = meaning !== undefined && plainText(meaning).includes('valfritt');
  return (parents.length > 0 ? parents : ['']).map((under) => ({ key, under, optional }));
}

function rowsOf(tables: readonly Table[] = []): readonly TableRow[] {
  return tables.flatMap(({ children: [, ...rows] }) => rows);
}

function nameOf({ key, under }: Pick<SchemaKey, 'key' | 'under'>): string {
  return under === '' ? key : `${under} / ${key}`;
}

/** A key that two files share, or that one file has in two forms, is one key with the choices of both. */
function merge(keys: readonly SchemaKey[]): readonly SchemaKey[] {
  const merged = new Map<string, SchemaKey>();
  for (const key of keys) {
    const choices = [...(merged.get(nameOf(key))?.choices ?? []), ...key.choices];
    merged.set(nameOf(key), { ...key, choices });
  }
  return [...merged.values()];
}
