import stringWidth from 'fast-string-width';
import type { Bilingual } from '../../base/bilingual.js';
import { pagesText, plansText, sizeText } from '../format/counts-text.js';
import { visibleText } from '../format/visible-text.js';
import { wrapText } from '../format/wrap-text.js';
import type { BuildOutcome } from './build-regions.js';
import { type CommandContext, say } from './context.js';
import { shownFrom } from './findings-report.js';
import type { WrittenFile } from './write-files.js';

/** What a build did, for its reader: the files, and which plans were written with errors or not at all. */
export function outcomeText(outcome: BuildOutcome, context: CommandContext): string {
  return [
    ...fileList(outcome.written, context),
    ...note(outcome.flawed, flawedText, context),
    ...note(outcome.withheld, withheldText, context),
    ...note(outcome.unreadable, unreadableText, context),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** The files that were written, with their pages and sizes, and those that already stood there. */
export function fileList(files: readonly WrittenFile[], context: CommandContext): readonly string[] {
  if (files.length === 0) return [say(context, { sv: 'Inga filer skrevs.', en: 'No files were written.' })];
  const rows = files.map(({ path, pages, size, unchanged }) => ({
    name: visibleText(shownFrom(context.folder, path)),
    pages: pages === undefined ? '' : say(context, pagesText(pages)),
    size: say(context, sizeText(size)),
    note: unchanged ? `  ${say(context, { sv: 'oförändrad', en: 'unchanged' })}` : '',
  }));
  const width = (key: 'name' | 'pages' | 'size') => Math.max(...rows.map((row) => stringWidth(row[key])));
  const [names, pages, sizes] = [width('name'), width('pages'), width('size')];
  return [
    say(context, { sv: 'Skrivna filer:', en: 'Files written:' }),
    ...rows.map(
      (row) =>
        `  ${row.name}${' '.repeat(names - stringWidth(row.name))}  ${row.pages.padStart(pages)}  ${row.size.padStart(sizes)}${row.note}`,
    ),
  ];
}

function note(
  titles: readonly string[],
  text: (plans: Bilingual, count: number) => Bilingual,
  context: CommandContext,
): readonly string[] {
  if (titles.length === 0) return [];
  const head = say(context, text(plansText(titles.length), titles.length));
  return [wrapText(`${head} ${titles.join('; ')}.`, { width: context.terminal.width, indent: 0 })];
}

function flawedText(plans: Bilingual, count: number): Bilingual {
  return {
    sv: `${plans.sv} har fel men är ${count === 1 ? 'skriven' : 'skrivna'} ändå (med --strict skrivs inte planer med fel):`,
    en: `${plans.en} ${count === 1 ? 'has' : 'have'} errors but ${count === 1 ? 'is' : 'are'} written all the same (with --strict, plans with errors are not):`,
  };
}

function withheldText(plans: Bilingual, count: number): Bilingual {
  return {
    sv: `${plans.sv} är inte ${count === 1 ? 'skriven' : 'skrivna'}, eftersom --strict gäller och det finns anmärkningar:`,
    en: `${plans.en} ${count === 1 ? 'is' : 'are'} not written, since --strict holds and there are findings:`,
  };
}

function unreadableText(plans: Bilingual, count: number): Bilingual {
  return {
    sv: `${plans.sv} är inte ${count === 1 ? 'skriven' : 'skrivna'}, eftersom ${count === 1 ? 'den' : 'de'} inte gick att läsa:`,
    en: `${plans.en} ${count === 1 ? 'is' : 'are'} not written, since ${count === 1 ? 'it' : 'they'} could not be read:`,
  };
}
