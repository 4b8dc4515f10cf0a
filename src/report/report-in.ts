import { type Bilingual, type Language, type Words, wordsIn } from '../base/bilingual.js';
import { languageOfPlans } from '../document/compiled-document.js';
import type { Datum, DatumDraft } from './datum.js';
import type { FigureDraft, PartDraft, Report, ReportDraft, ReportFigure, ReportPart } from './report.js';
import type { ReportTable, TableDraft } from './report-table.js';
import { reportWords } from './report-words.js';

/** The report in one language: its labels and sentences. What plans say stays in Swedish and is marked as such. */
export function reportIn(language: Language, draft: ReportDraft): Report {
  const say = (text: Bilingual): string => text[language];
  return {
    ...draft,
    language,
    title: say(draft.title),
    subject: say(draft.subject),
    summary: draft.summary.map(say),
    figures: draft.figures.map((figure) => figureIn(language, figure)),
    overview: draft.overview.map((table) => tableIn(language, table)),
    parts: draft.parts.map((part) => partIn(language, part)),
    tables: draft.tables.map((table) => tableIn(language, table)),
  };
}

function partIn(language: Language, { title, text, figures, tables, parts }: PartDraft): ReportPart {
  return {
    title: title[language],
    text: text.map((sentence) => sentence[language]),
    figures: figures.map((figure) => figureIn(language, figure)),
    tables: tables.map((table) => tableIn(language, table)),
    parts: parts.map((part) => partIn(language, part)),
  };
}

function figureIn(language: Language, { caption, unit, alternative, drawing }: FigureDraft): ReportFigure {
  return {
    caption: caption[language],
    ...(unit ? { unit: unit[language] } : {}),
    alternative: alternative[language],
    drawing,
  };
}

export function tableIn(language: Language, { unit, ...table }: TableDraft): ReportTable {
  return {
    ...table,
    title: table.title[language],
    ...(unit ? { unit: unit[language] } : {}),
    columns: table.columns.map((column) => ({ ...column, heading: column.heading[language] })),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((datum) => datumIn(language, datum)) })),
    notes: table.notes.map((note) => note[language]),
    empty: reportWords.empty[language],
  };
}

function datumIn(language: Language, datum: DatumDraft): Datum {
  const say = (text: Words): string => wordsIn(text, language);
  if (datum?.type === 'words') {
    return { type: 'words', text: say(datum.text), ...markOf(language, [datum.text]) };
  }
  if (datum?.type === 'lines') {
    return { type: 'lines', lines: datum.lines.map(say), ...markOf(language, datum.lines) };
  }
  return datum;
}

/** Words of plans are Swedish; a place with some of ours in it is left unmarked. */
function markOf(language: Language, texts: readonly Words[]): { readonly language?: string } {
  const foreign = texts.every((text) => typeof text === 'string' && /\p{L}{2}/u.test(text));
  const plans = languageOfPlans(language);
  return foreign && plans ? { language: plans } : {};
}
