import type { Command } from 'commander';
import type { Bilingual } from '../../base/bilingual.js';
import { pathDescription } from './check.js';
import { type CommandHost, say } from './context.js';
import { choices, dateOption, languageOption, option } from './options.js';
import type { ReportFlags } from './run-report.js';

const formats = ['pdf', 'html', 'md', 'csv', 'xlsx', 'json', 'ics'] as const satisfies ReportFlags['format'];

export function addReportCommand(program: Command, host: CommandHost): void {
  const { language } = host;
  program
    .command('report')
    .summary(say(host, summary))
    .description(say(host, description))
    .argument('[report]', say(host, reportDescription))
    .argument('[path]', say(host, pathDescription), '.')
    .addOption(
      choices(
        { flags: { sv: '--format <lista>', en: '--format <list>' }, values: formats, description: format },
        language,
      ).default(['pdf', 'html']),
    )
    .addOption(option({ sv: '--out <mapp>', en: '--out <folder>' }, out, language))
    .addOption(dateOption(language))
    .addOption(languageOption(language))
    .addHelpText('after', `\n${say(host, examples)}`)
    .action(async (name: string | undefined, path: string, flags: ReportFlags) => {
      const { runReport } = await import('./run-report.js');
      host.finish(await runReport({ name, path }, flags, host));
    });
}

const summary: Bilingual = {
  sv: 'sammanställ planerna i rapporter',
  en: 'compile reports on the plans',
};

const description: Bilingual = {
  sv: 'Läser alla planer under sökvägen och sammanställer en rapport om dem: först sammanfattningen, sedan allt i detalj. Rapporten ser ut som regionens planer, och med --lang en är dess egna ord på engelska. Tabellformerna har riktiga tal och datum.',
  en: 'Reads every plan below the path and compiles a report on them: the summary first, then everything in detail. The report looks like the region’s plans, and with --lang en its own words are in English. The tabular forms have real figures and dates.',
};

const reportDescription: Bilingual = {
  sv: 'frames (ramar), thread (röd tråd), indicators (indikatorer), assignments (uppdrag), calendar (kalender), findings (anmärkningar) eller all (alla, i ett dokument)',
  en: 'frames, thread (from goals to indicators), indicators, assignments, calendar, findings, or all of them in one document',
};

const format: Bilingual = {
  sv: 'vad som skrivs: pdf, html, md, csv, xlsx, json eller ics (bara kalendern), med komma emellan (annars pdf och html)',
  en: 'what is written: pdf, html, md, csv, xlsx, json or ics (the calendar only), with commas between (default: pdf and html)',
};

const out: Bilingual = {
  sv: 'mappen filerna läggs i (annars build/rapporter i mappen du står i; ensam json skrivs då på stdout)',
  en: 'the folder for the files (default: build/rapporter in the current folder; json alone then goes to stdout)',
};

const examples: Bilingual = {
  sv: `Exempel:
  plan report frames                          alla nämnders ramar, PDF och HTML
  plan report thread --format pdf,xlsx        röd tråd, för läsare och för Excel
  plan report calendar --format ics           sammanträden till en kalender
  plan report findings --format json          anmärkningar på stdout
  plan report all --format pdf,xlsx           alla rapporter i ett dokument och en
                                              arbetsbok; csv blir en fil per tabell

Svarskoder: 0 allt är med, 1 en plan gick inte att läsa och saknas, 2 felaktig
användning eller filer som inte går att läsa eller skriva, 3 fel i programmet
självt. Schemat för json är schemas/json/report.schema.json.`,
  en: `Examples:
  plan report frames --lang en                every board’s frames, in English
  plan report thread --format pdf,xlsx        from goals to indicators
  plan report calendar --format ics           meetings for a calendar
  plan report findings --format json          findings on stdout
  plan report all --format pdf,xlsx           every report in one document and one
                                              workbook; csv is a file for each table

Exit codes: 0 everything is in, 1 a plan could not be read and is missing,
2 wrong usage or files that cannot be read or written, 3 a fault in plan
itself. The json is in Swedish in any language: its schema is
schemas/json/report.schema.json.`,
};
