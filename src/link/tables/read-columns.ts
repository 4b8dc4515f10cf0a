import type { TableRecord } from '../../../schemas/table.js';
import { type Diagnostic, diagnose } from '../../base/diagnostic.js';
import { meant } from '../../base/meant.js';
import type { Place } from '../../base/place.js';
import type { Result } from '../../base/result.js';
import type { FiguresColumn } from '../../model/figures-table.js';
import type { RichText } from '../../model/rich-text.js';
import type { CsvCell, CsvFile } from '../../source/csv-file.js';
import type { Located } from '../../validate/located.js';
import { splitRow } from '../../value/split-row.js';
import { partOf } from '../part-of.js';
import { richText } from '../rich-text.js';
import { findByName } from './names.js';
import { cellCount, unknownName } from './rules.js';

interface Titled {
  readonly title: RichText;
  readonly place: Place;
}

/** The columns, each with what the keys beside `kolumner` say of it. */
export function readColumns(
  record: Located<TableRecord>,
  csv: CsvFile | undefined,
): Result<readonly FiguresColumn[]> {
  const titles = csv ? csv.header.slice(1).map(titled) : cut(record, 'kolumner');
  const states = cut(record, 'läge');
  const words = cut(record, 'textkolumner');
  const names = titles.map(({ title }) => title.plain);
  const formulas = Object.entries(record.value.kolumnformler ?? {});
  const isNamed = (name: string) => (index: number) => findByName(name, names).includes(index);
  const value = titles.map(({ title, place }, index): FiguresColumn => {
    const formula = formulas.find(([name]) => isNamed(name)(index));
    return {
      title,
      state: states[index]?.title.plain ? states[index].title : undefined,
      year: onlyYear(title.plain),
      holds: words.some((word) => isNamed(word.title.plain)(index)) ? 'words' : 'figures',
      formula: formula && {
        text: formula[1],
        from: 'author',
        place: record.at(['kolumnformler', formula[0]]),
      },
      place,
    };
  });
  const unknown = [
    ...words.map(({ title, place }) => ({ name: title.plain, place })),
    ...formulas.map(([name]) => ({ name, place: record.keyAt(['kolumnformler', name]) })),
  ].filter(({ name }) => findByName(name, names).length === 0);
  const wrongCount =
    states.length === 0 || states.length === titles.length ? [] : [stateCount(record, states, names)];
  return { value, diagnostics: [...wrongCount, ...unknown.map((each) => unknownColumn(each, names))] };
}

function cut(record: Located<TableRecord>, key: 'kolumner' | 'läge' | 'textkolumner'): readonly Titled[] {
  const row = record.value[key];
  if (row === undefined) return [];
  return splitRow(row).map(({ text, start, end }) => {
    const place = partOf(record.at([key]), row, start, end);
    return { title: richText(text, place), place };
  });
}

function titled({ text, place }: CsvCell): Titled {
  return { title: richText(text, place), place };
}

/** The year of ”Bokslut 2018”; none for ”2025–2027”, which is a sum of years. */
function onlyYear(heading: string): number | undefined {
  const years = heading.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : undefined;
}

function unknownColumn(
  { name, place }: { readonly name: string; readonly place: Place },
  names: readonly string[],
): Diagnostic {
  return diagnose(unknownName, {
    place,
    message: {
      sv: `Tabellen har ingen kolumn som heter ”${name}”.`,
      en: `The table has no column named “${name}”.`,
    },
    ...meant(name, names, place),
  });
}

function stateCount(
  record: Located<TableRecord>,
  states: readonly Titled[],
  names: readonly string[],
): Diagnostic {
  return diagnose(cellCount, {
    place: record.at(['läge']),
    message: {
      sv: `”läge” har ${states.length} ord, men tabellen har ${names.length} kolumner.`,
      en: `“läge” has ${states.length} words, but the table has ${names.length} columns.`,
    },
    help: {
      sv: 'Skriv ett ord för varje kolumn, åtskilda av mellanslag, | och mellanslag; samma ord flera gånger om det gäller flera.',
      en: 'Write one word for each column, separated by space, | and space; repeat a word that holds for several.',
    },
  });
}
