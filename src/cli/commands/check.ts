import type { Command, Option } from 'commander';
import type { Bilingual, Language } from '../../base/bilingual.js';
import { machineFormats, formats as uses } from '../format/formats.js';
import { type CommandHost, say } from './context.js';
import {
  choice,
  countOption,
  dateOption,
  failOnOption,
  languageOption,
  namesOption,
  option,
} from './options.js';
import type { CheckFlags } from './run-check.js';
import type { FixFlags } from './run-check-and-fix.js';
import type { WatchFlag } from './run-watching.js';

const formats = ['text', ...machineFormats] as const satisfies readonly CheckFlags['format'][];

export function addCheckCommand(program: Command, host: CommandHost): void {
  const { language } = host;
  const command = program
    .command('check')
    .summary(say(host, summary))
    .description(say(host, description))
    .argument('[path]', say(host, pathDescription), '.');
  for (const flag of flagsIn(language)) command.addOption(flag);
  command
    .addHelpText('after', `\n${formatList(language)}\n\n${say(host, examples)}`)
    .action(async (path: string, flags: CheckFlags & FixFlags & WatchFlag) => {
      if (flags.watch) {
        const { runCheckWatching } = await import('./run-check-watching.js');
        return host.finish(await runCheckWatching(path, flags, host));
      }
      if (flags.fix || flags.dryRun) {
        const { runCheckAndFix } = await import('./run-check-and-fix.js');
        return host.finish(await runCheckAndFix(path, flags, host));
      }
      const { runCheck } = await import('./run-check.js');
      host.finish(await runCheck(path, flags, host));
    });
}

function flagsIn(language: Language): readonly Option[] {
  const formatFlags = { sv: '--format <form>', en: '--format <form>' };
  return [
    choice({ flags: formatFlags, values: formats, description: format }, language).default('text'),
    option({ sv: '--strict', en: '--strict' }, strict, language),
    failOnOption(language),
    countOption({ sv: '--max-warnings <antal>', en: '--max-warnings <number>' }, maxWarnings, language),
    namesOption({ sv: '--rule <namn>', en: '--rule <name>' }, rule, language),
    namesOption({ sv: '--group <namn>', en: '--group <name>' }, group, language),
    option({ sv: '--since <version>', en: '--since <revision>' }, since, language),
    option({ sv: '--fix', en: '--fix' }, fix, language),
    option({ sv: '--dry-run', en: '--dry-run' }, dryRun, language),
    option({ sv: '--watch', en: '--watch' }, watch, language),
    option({ sv: '--no-cache', en: '--no-cache' }, noCache, language),
    dateOption(language),
    languageOption(language),
  ];
}

/** What each format is for, below the flags. */
function formatList(language: Language): string {
  const lines = machineFormats.map((name) => `  ${name.padEnd(10)}${uses[name].use[language]}`);
  return [{ sv: 'Former för andra program:', en: 'Forms for other programs:' }[language], ...lines].join(
    '\n',
  );
}

const summary: Bilingual = { sv: 'granska planer utan att skriva något', en: 'check plans, write nothing' };

const description: Bilingual = {
  sv: 'Granskar planerna: summor, mål, hänvisningar och form. Ändrar inga filer utan --fix. Varje anmärkning säger var den finns, varför den spelar roll och vad du kan göra åt den.',
  en: 'Checks the plans: totals, goals, references and form. Changes no files without --fix. Every finding says where it is, why it matters and what you can do about it.',
};

export const pathDescription: Bilingual = {
  sv: 'en region, en nämnds mapp eller en plan; annars mappen du står i',
  en: 'a region, the folder of a board or one plan; otherwise the current folder',
};

const format: Bilingual = {
  sv: 'text för läsare, eller en av formerna nedan för andra program (annars text)',
  en: 'text for readers, or one of the forms below for other programs (default: text)',
};

const maxWarnings: Bilingual = {
  sv: 'svarskod 1 när varningarna är fler än så',
  en: 'exit code 1 when there are more warnings than this',
};

const rule: Bilingual = {
  sv: 'visa och räkna bara anmärkningar från de här reglerna, med komma emellan',
  en: 'show and count only findings of these rules, with commas between',
};

const group: Bilingual = {
  sv: 'visa och räkna bara anmärkningar från de här grupperna av regler',
  en: 'show and count only findings of these groups of rules',
};

const since: Bilingual = {
  sv: 'visa och räkna bara det som har kommit till efter en version i git: main, HEAD~1',
  en: 'show and count only what has come since a revision in git: main, HEAD~1',
};

const fix: Bilingual = {
  sv: 'rätta först det som har ett enda rätt svar: stavning, skrivsätt, uträknade summor',
  en: 'first correct what has one right answer: spelling, notation, computed totals',
};

const watch: Bilingual = {
  sv: 'granska igen varje gång en fil har ändrats, tills du trycker Ctrl+C',
  en: 'check again whenever a file has changed, until you press Ctrl+C',
};

const noCache: Bilingual = {
  sv: 'granska allt på nytt, också det som inte har ändrats sedan sist',
  en: 'check everything again, also what has not changed since the last time',
};

const dryRun: Bilingual = {
  sv: 'med --fix: visa vad som skulle ändras, och skriv ingenting',
  en: 'with --fix: show what would be changed, and write nothing',
};

const strict: Bilingual = { sv: 'varningar räknas som fel', en: 'warnings count as errors' };

const examples: Bilingual = {
  sv: `Exempel:
  plan check                              alla planer i mappen du står i
  plan check regionstyrelsen/2022         en plan
  plan check --group totals,tables        bara summor och tabeller
  plan check --since main                 bara det som din ändring har fört med sig
  plan check --watch                      granska om medan du skriver
  plan check --fix --dry-run              visa vad som kan rättas av sig självt
  plan check --format json > fynd.json    för ett annat program

Svarskoder: 0 inget att anmärka, 1 anmärkningar från och med --fail-on,
2 felaktig användning eller filer som inte går att läsa,
3 fel i programmet självt.
En form för andra program skrivs ensam på stdout; antalet skrivs på stderr.
Schemat för json är schemas/json/findings.schema.json.`,
  en: `Examples:
  plan check --lang en                    every plan in the current folder
  plan check regionstyrelsen/2022         one plan
  plan check --group totals,tables        only totals and tables
  plan check --since main                 only what your change has brought
  plan check --watch                      check again while you write
  plan check --fix --dry-run              show what can be corrected by itself
  plan check --format json > found.json   for another program

Exit codes: 0 nothing found, 1 findings at or above --fail-on, 2 wrong usage
or files that cannot be read, 3 a fault in plan itself.
A form for other programs is alone on stdout; the counts go to stderr.
The schema of the json is schemas/json/findings.schema.json.`,
};
