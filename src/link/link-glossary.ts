import type { GlossaryRecord } from '../../schemas/glossary.js';
import { type Diagnostic, diagnose } from '../base/diagnostic.js';
import type { Result } from '../base/result.js';
import type { Glossary, GlossaryEntry } from '../model/lists.js';
import type { DataRecordOf } from '../validate/file-record.js';
import { textReader } from './read-text.js';
import { repeatedTerm } from './rules.js';

export function linkGlossary({ file, record }: DataRecordOf<'ordlista', GlossaryRecord>): Result<Glossary> {
  const read = textReader(record);
  const entries = record.value.poster.map((entry, index): GlossaryEntry => {
    const path = ['poster', index];
    return {
      term: read.rich(entry.ord, [...path, 'ord']),
      meaning: read.rich(entry.förklaring, [...path, 'förklaring']),
      source: read.optional(entry.källa, [...path, 'källa']),
      place: record.at([...path, 'ord']),
    };
  });
  return {
    value: {
      type: 'glossary',
      name: file.name,
      place: record.at(['ordlista']),
      title: read.rich(record.value.ordlista, ['ordlista']),
      entries,
    },
    diagnostics: repeats(entries),
  };
}

function repeats(entries: readonly GlossaryEntry[]): readonly Diagnostic[] {
  const first = new Map<string, GlossaryEntry>();
  return entries.flatMap((entry) => {
    const term = entry.term.plain.toLowerCase();
    const earlier = first.get(term);
    if (!earlier) {
      first.set(term, entry);
      return [];
    }
    return [
      diagnose(repeatedTerm, {
        place: entry.place,
        message: {
          sv: `”${entry.term.plain}” förklaras redan längre upp.`,
          en: `“${entry.term.plain}” is already explained further up.`,
        },
        related: [
          { place: earlier.place, message: { sv: 'Här står det första gången.', en: 'It is here first.' } },
        ],
      }),
    ];
  });
}
