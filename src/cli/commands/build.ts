import type { Command } from 'commander';
import type { Bilingual } from '../../base/bilingual.js';
import { pathDescription } from './check.js';
import { type CommandHost, say } from './context.js';
import { choices, dateOption, failOnOption, languageOption, option } from './options.js';
import type { BuildFlags } from './run-build.js';
import type { WatchFlag } from './run-watching.js';

const formats = ['pdf', 'html'] as const satisfies BuildFlags['format'];

export function addBuildCommand(program: Command, host: CommandHost): void {
  const { language } = host;
  program
    .command('build')
    .summary(say(host, summary))
    .description(say(host, description))
    .argument('[path]', say(host, pathDescription), '.')
    .addOption(
      choices(
        { flags: { sv: '--format <lista>', en: '--format <list>' }, values: formats, description: format },
        language,
      ).default(formats),
    )
    .addOption(option({ sv: '--out <mapp>', en: '--out <folder>' }, out, language).default('build'))
    .addOption(option({ sv: '--strict', en: '--strict' }, strict, language))
    .addOption(failOnOption(language))
    .addOption(option({ sv: '--watch', en: '--watch' }, watch, language))
    .addOption(option({ sv: '--no-cache', en: '--no-cache' }, noCache, language))
    .addOption(dateOption(language))
    .addOption(languageOption(language))
    .addHelpText('after', `\n${say(host, examples)}`)
    .action(async (path: string, flags: BuildFlags & WatchFlag) => {
      const { runBuild } = await import('./run-build.js');
      const run = () => runBuild(path, flags, host);
      if (!flags.watch) return host.finish(await run());
      const { runWatching } = await import('./run-watching.js');
      host.finish(await runWatching({ given: path, writes: [flags.out], run }, host));
    });
}

const summary: Bilingual = {
  sv: 'granska planer och skriv dem som PDF och HTML',
  en: 'check plans and write them as PDF and HTML',
};

const description: Bilingual = {
  sv: 'Granskar planerna och skriver dem som PDF och HTML. En plan med fel skrivs ändå, så att den går att läsa medan den blir klar; med --strict skrivs den inte.',
  en: 'Checks the plans and writes them as PDF and HTML. A plan with errors is written all the same, so that it can be read while it is being finished; with --strict it is not.',
};

const format: Bilingual = {
  sv: 'vad som skrivs: pdf, html eller båda med komma emellan (annars båda)',
  en: 'what is written: pdf, html or both with a comma between (default: both)',
};

const out: Bilingual = {
  sv: 'mappen filerna läggs i (annars build i mappen du står i)',
  en: 'the folder for the files (default: build in the current folder)',
};

const strict: Bilingual = {
  sv: 'varningar räknas som fel, och en plan med fel skrivs inte',
  en: 'warnings count as errors, and a plan with errors is not written',
};

const watch: Bilingual = {
  sv: 'skriv dem igen varje gång en fil har ändrats, tills du trycker Ctrl+C',
  en: 'write them again whenever a file has changed, until you press Ctrl+C',
};

const noCache: Bilingual = {
  sv: 'skriv allt på nytt, också det som inte har ändrats sedan sist',
  en: 'write everything again, also what has not changed since the last time',
};

const examples: Bilingual = {
  sv: `Exempel:
  plan build                                  alla planer, PDF och HTML
  plan build regionstyrelsen/2022             en plan
  plan build --format pdf --out /tmp/planer   bara PDF, i en annan mapp
  plan build --strict                         inför beslut: inget med fel skrivs
  plan build regionstyrelsen/2022 --watch     medan du skriver

Svarskoder: 0 inget att anmärka, 1 anmärkningar från och med --fail-on,
2 felaktig användning eller filer som inte går att läsa eller skriva,
3 fel i programmet självt.`,
  en: `Examples:
  plan build --lang en                        every plan, PDF and HTML
  plan build regionstyrelsen/2022             one plan
  plan build --format pdf --out /tmp/plans    PDF only, in another folder
  plan build --strict                         before a decision: nothing with errors
  plan build regionstyrelsen/2022 --watch     while you write

Exit codes: 0 nothing found, 1 findings at or above --fail-on, 2 wrong usage
or files that cannot be read or written, 3 a fault in plan itself.`,
};
