import type { Command } from 'commander';
import type { Bilingual } from '../../base/bilingual.js';
import { type CommandHost, say } from './context.js';
import { choice, failOnOption, languageOption, option } from './options.js';
import type { CheckFlags } from './run-check.js';

const formats = ['text', 'json'] as const satisfies readonly CheckFlags['format'][];

export function addCheckCommand(program: Command, host: CommandHost): void {
  const { language } = host;
  program
    .command('check')
    .summary(say(host, summary))
    .description(say(host, description))
    .argument('[path]', say(host, pathDescription), '.')
    .addOption(
      choice(
        {
          flags: { sv: '--format <form>', en: '--format <form>' },
          values: formats,
          description: format,
        },
        language,
      ).default('text'),
    )
    .addOption(option({ sv: '--strict', en: '--strict' }, strict, language))
    .addOption(failOnOption(language))
    .addOption(languageOption(language))
    .addHelpText('after', `\n${say(host, examples)}`)
    .action(async (path: string, flags: CheckFlags) => {
      const { runCheck } = await import('./run-check.js');
      host.finish(await runCheck(path, flags, host));
    });
}

const summary: Bilingual = { sv: 'granska planer utan att skriva något', en: 'check plans, write nothing' };

const description: Bilingual = {
  sv: 'Granskar planerna: summor, mål, hänvisningar och form. Skriver inga filer. Varje anmärkning säger var den finns, varför den spelar roll och vad du kan göra åt den.',
  en: 'Checks the plans: totals, goals, references and form. Writes no files. Every finding says where it is, why it matters and what you can do about it.',
};

export const pathDescription: Bilingual = {
  sv: 'en region, en nämnds mapp eller en plan; annars mappen du står i',
  en: 'a region, the folder of a board or one plan; otherwise the current folder',
};

const format: Bilingual = {
  sv: 'text för läsare eller json för andra program (annars text)',
  en: 'text for readers or json for other programs (default: text)',
};

const strict: Bilingual = { sv: 'varningar räknas som fel', en: 'warnings count as errors' };

const examples: Bilingual = {
  sv: `Exempel:
  plan check                              alla planer i mappen du står i
  plan check regionstyrelsen/2022         en plan
  plan check --format json > fynd.json    för ett annat program

Svarskoder: 0 inget att anmärka, 1 anmärkningar från och med --fail-on,
2 fel användning eller filer som inte går att läsa, 3 fel i plan självt.
I json står allt på svenska eller, med --lang en, på engelska; nycklarna är
version, findings (ruleId, severity, message, why, help, path, line, column,
endLine, endColumn, suggestion, related) och summary.`,
  en: `Examples:
  plan check --lang en                    every plan in the current folder
  plan check regionstyrelsen/2022         one plan
  plan check --format json > found.json   for another program

Exit codes: 0 nothing found, 1 findings at or above --fail-on, 2 wrong usage
or files that cannot be read, 3 a fault in plan itself.
The keys of the json are version, findings (ruleId, severity, message, why,
help, path, line, column, endLine, endColumn, suggestion, related) and
summary.`,
};
