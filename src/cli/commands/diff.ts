import type { Command } from 'commander';
import type { Bilingual } from '../../base/bilingual.js';
import { pathDescription } from './check.js';
import { type CommandHost, say } from './context.js';
import type { DiffFlags } from './diff-flags.js';
import { choices, languageOption, option } from './options.js';

const formats = ['text', 'pdf', 'html', 'md', 'json'] as const satisfies DiffFlags['format'];

export function addDiffCommand(program: Command, host: CommandHost): void {
  const { language } = host;
  program
    .command('diff')
    .summary(say(host, summary))
    .description(say(host, description))
    .argument('[path]', say(host, pathDescription), '.')
    .addOption(option({ sv: '--since <version>', en: '--since <revision>' }, since, language))
    .addOption(option({ sv: '--until <version>', en: '--until <revision>' }, until, language))
    .addOption(option({ sv: '--against <plan>', en: '--against <plan>' }, against, language))
    .addOption(
      choices(
        { flags: { sv: '--format <lista>', en: '--format <list>' }, values: formats, description: format },
        language,
      ).default(['text']),
    )
    .addOption(option({ sv: '--out <mapp>', en: '--out <folder>' }, out, language))
    .addOption(option({ sv: '--exit-code', en: '--exit-code' }, exit, language))
    .addOption(languageOption(language))
    .addHelpText('after', `\n${say(host, examples)}`)
    .action(async (path: string, flags: DiffFlags) => {
      const { runDiff } = await import('./run-diff.js');
      host.finish(await runDiff(path, flags, host));
    });
}

const summary: Bilingual = {
  sv: 'visa vad som skiljer två versioner av planerna, eller två planer',
  en: 'show what differs between two versions of the plans, or two plans',
};

const description: Bilingual = {
  sv: 'Jämför planerna med en tidigare version i git: läge och beslut, mål, indikatorer, belopp med skillnaden utskriven, listor, och texterna ord för ord. Sådant som bara har flyttats eller bytt namn känns igen. Med --against jämförs i stället med en annan plan, till exempel förra årets: år, kolumner och målnivåer som bara har flyttats fram är då inga ändringar.',
  en: 'Compares the plans with an earlier version in git: state and decision, goals, indicators, amounts with their differences, lists, and the texts word by word. What has only been moved or renamed is recognised. With --against plans are compared with other plans instead, such as last year’s: years, columns and targets that have only moved on are then no changes.',
};

const since: Bilingual = {
  sv: 'den tidigare versionen: en gren, en tagg eller en incheckning (annars den senast incheckade)',
  en: 'the earlier version: a branch, a tag or a commit (default: what was committed last)',
};

const until: Bilingual = {
  sv: 'den senare versionen (annars filerna som de är nu)',
  en: 'the later version (default: the files as they are now)',
};

const against: Bilingual = {
  sv: 'jämför med en annan plan: previous (planen före), ett år som 2022, eller en plans mapp',
  en: 'compare with another plan: previous (the plan before), a year such as 2022, or a plan’s folder',
};

const format: Bilingual = {
  sv: 'text (det vanliga), pdf, html, md eller json, med komma emellan',
  en: 'text (the default), pdf, html, md or json, with commas between',
};

const out: Bilingual = {
  sv: 'mappen filerna läggs i (annars build/andringar i mappen du står i; ensam json eller md skrivs då på stdout)',
  en: 'the folder for the files (default: build/andringar in the current folder; json or md alone then goes to stdout)',
};

const exit: Bilingual = {
  sv: 'ge svarskod 1 när något skiljer',
  en: 'give exit code 1 when anything differs',
};

const examples: Bilingual = {
  sv: `Exempel:
  plan diff                                   vad jag har ändrat men inte checkat in
  plan diff regionstyrelsen/2022 --since v1   en plan sedan taggen v1
  plan diff --since v1 --until v2 --format pdf,html   två beslutade versioner, att läsa
  plan diff regionstyrelsen/2023 --against previous   vad som är nytt mot förra årets plan
  plan diff --since main --format json        för andra program

Svarskoder: 0 jämförelsen är gjord, 1 en plan gick inte att läsa, eller med
--exit-code något skiljer, 2 felaktig användning eller en version som inte
finns, 3 fel i programmet självt. Schemat för json är
schemas/json/diff.schema.json.`,
  en: `Examples:
  plan diff --lang en                         what I have changed and not committed
  plan diff regionstyrelsen/2022 --since v1   one plan since the tag v1
  plan diff --since v1 --until v2 --format pdf,html   two decided versions, to read
  plan diff regionstyrelsen/2023 --against previous   what is new against last year’s plan
  plan diff --since main --format json        for other programs

Exit codes: 0 the comparison is made, 1 a plan could not be read, or with
--exit-code anything differs, 2 wrong usage or a revision that is not there,
3 a fault in plan itself. The schema of the json is schemas/json/diff.schema.json.`,
};
