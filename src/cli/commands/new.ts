import { Argument, type Command } from 'commander';
import type { Bilingual } from '../../base/bilingual.js';
import { type CommandHost, say } from './context.js';
import { languageOption, option, readYear } from './options.js';
import type { NewFlags } from './run-new.js';

export function addNewCommand(program: Command, host: CommandHost): void {
  const { language } = host;
  const yearArgument = new Argument('<year>', say(host, year)).argParser((value) =>
    readYear(value, language),
  );
  program
    .command('new')
    .summary(say(host, summary))
    .description(say(host, description))
    .argument('<board>', say(host, board))
    .addArgument(yearArgument)
    .addOption(option({ sv: '--regionplan <mapp>', en: '--regionplan <folder>' }, regionplan, language))
    .addOption(option({ sv: '--blank', en: '--blank' }, blank, language))
    .addOption(languageOption(language))
    .addHelpText('after', `\n${say(host, examples)}`)
    .action(async (asked: string, forYear: number, flags: NewFlags) => {
      const { runNew } = await import('./run-new.js');
      host.finish(await runNew(asked, forYear, flags, host));
    });
}

const summary: Bilingual = { sv: 'börja en nämnds plan för ett år', en: 'begin a board’s plan for a year' };

const description: Bilingual = {
  sv: 'Börjar en nämnds plan ur den senaste planen före året, eller ur mallen om det inte finns någon. Målen förs vidare, åren flyttas fram, förra årets målnivå står kvar bredvid det nya utfallet, och klara uppdrag lämnas. Det som ska skrivas om är märkt, och plan check räknar upp det. Finns planen redan skrivs den aldrig över.',
  en: 'Begins a board’s plan out of its latest plan before the year, or out of the template if there is none. Goals are carried on, years roll, last year’s target stays beside the new outcome, and assignments that are done are left. What is to be rewritten is marked, and plan check lists it. A plan that is there is never overwritten.',
};

const board: Bilingual = {
  sv: 'nämndens mapp eller namn, som det står i region.yaml',
  en: 'the board’s folder or name, as in region.yaml',
};
const year: Bilingual = { sv: 'planens år', en: 'the year of the plan' };
const regionplan: Bilingual = {
  sv: 'regionplanen som planen svarar på (annars den som gäller för året)',
  en: 'the regionplan that the plan answers (default: the one for the year)',
};
const blank: Bilingual = {
  sv: 'börja ur mallen, även om nämnden har en tidigare plan',
  en: 'begin from the template although the board has an earlier plan',
};

const examples: Bilingual = {
  sv: `Exempel:
  plan new regionstyrelsen 2027
  plan new "Nämnden för hållbar utveckling" 2027 --blank

Svarskoder: 0 allt är skrivet, 2 planen finns redan, eller något som behövs
saknas eller går inte att läsa; då är ingenting skrivet. 3 fel i programmet
självt.`,
  en: `Examples:
  plan new regionstyrelsen 2027 --lang en
  plan new regionstyrelsen 2027 --blank

Exit codes: 0 everything is written, 2 the plan is there already, or something
that is needed is missing or cannot be read; then nothing is written. 3 a fault
in plan itself.`,
};
