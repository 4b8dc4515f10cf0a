import type { Command } from 'commander';
import type { Bilingual } from '../../base/bilingual.js';
import { type CommandHost, say } from './context.js';
import { languageOption, option, yearOption } from './options.js';
import type { InitFlags } from './region-start.js';

export function addInitCommand(program: Command, host: CommandHost): void {
  const { language } = host;
  program
    .command('init')
    .summary(say(host, summary))
    .description(say(host, description))
    .argument('[folder]', say(host, folder), '.')
    .addOption(option({ sv: '--region <namn>', en: '--region <name>' }, region, language))
    .addOption(option({ sv: '--short <förkortning>', en: '--short <abbreviation>' }, short, language))
    .addOption(option({ sv: '--board <namn>', en: '--board <name>' }, board, language))
    .addOption(yearOption({ sv: '--year <år>', en: '--year <year>' }, year, language))
    .addOption(
      option({ sv: '--template <mall>', en: '--template <name>' }, template, language).default('standard'),
    )
    .addOption(languageOption(language))
    .addHelpText('after', `\n${say(host, examples)}`)
    .action(async (given: string, flags: InitFlags) => {
      const { runInit } = await import('./run-init.js');
      host.finish(await runInit(given, flags, host));
    });
}

const summary: Bilingual = { sv: 'börja en ny region', en: 'begin a new region' };

const description: Bilingual = {
  sv: 'Gör en planmapp för en region som går att skriva ut med en gång: region.yaml, en regionplan och en nämnds plan. Det som ska skrivas om är märkt, och plan check räknar upp det. Finns något redan skrivs det aldrig över. Frågar efter namnen om du inte anger dem.',
  en: 'Makes a folder of plans for a region that can be built at once: region.yaml, a regionplan and a plan of one board. What is to be rewritten is marked, and plan check lists it. Nothing that is there is ever overwritten. Asks for the names that you do not give.',
};

const folder: Bilingual = {
  sv: 'mappen som regionen ska ligga i; annars mappen du står i',
  en: 'the folder that the region is to lie in; otherwise the current folder',
};
const region: Bilingual = {
  sv: 'regionens namn (annars Region Exempel)',
  en: 'the name of the region (default: Region Exempel)',
};
const short: Bilingual = { sv: 'regionens förkortning', en: 'the abbreviation of the region' };
const board: Bilingual = {
  sv: 'nämnden som den första planen är för (annars Regionstyrelsen)',
  en: 'the board that the first plan is for (default: Regionstyrelsen)',
};
const year: Bilingual = {
  sv: 'planens år (annars nästa år)',
  en: 'the year of the plan (default: next year)',
};
const template: Bilingual = {
  sv: 'mallen för planerna (annars standard)',
  en: 'the template of the plans (default: standard)',
};

const examples: Bilingual = {
  sv: `Exempel:
  plan init                                     i mappen du står i
  plan init planer --region "Region Exempel" --short REX --year 2026

Svarskoder: 0 allt är skrivet, 2 det finns redan något där, eller mappen går
inte att skriva i; då är ingenting skrivet. 3 fel i programmet självt.`,
  en: `Examples:
  plan init --lang en                           in the current folder
  plan init plans --region "Region Exempel" --short REX --year 2026

Exit codes: 0 everything is written, 2 something is there already, or the
folder cannot be written in; then nothing is written. 3 a fault in plan itself.`,
};
