import type { Bilingual } from '../../base/bilingual.js';
import { folderName } from '../../base/folder-name.js';
import { nearest } from '../../base/nearest.js';
import type { StartedPlan, StartProblem } from '../../pipeline/start-plan.js';
import { visibleText } from '../format/visible-text.js';

interface Boards {
  readonly boards: ReadonlyMap<string, { readonly folder: string; readonly name: string }>;
}

/** The board whose folder or name it is, however its capitals and accents are written. */
export function boardNamed<T extends { readonly name: string }>(
  asked: string,
  { boards }: { readonly boards: ReadonlyMap<string, T> },
): T | undefined {
  const wanted = folderName(asked.replace(/\/$/, ''));
  return boards.get(wanted) ?? [...boards.values()].find(({ name }) => folderName(name) === wanted);
}

export function unknownBoard(asked: string, { boards }: Boards): Bilingual {
  const name = visibleText(asked);
  const known = [...boards.keys()].join(', ');
  const near = nearest(
    asked,
    [...boards.values()].flatMap(({ folder, name: written }) => [folder, written]),
  );
  const lines = `  ${folderName(asked) || 'mapp'}:\n    namn: ${name}`;
  return {
    sv: `region.yaml har ingen nämnd ”${name}”. Nämnderna är: ${known}.${near ? ` Menade du ”${near}”?` : ''}\nÄr nämnden ny lägger du först till den under nämnder i region.yaml:\n\n${lines}\n`,
    en: `region.yaml has no board “${name}”. The boards are: ${known}.${near ? ` Did you mean “${near}”?` : ''}\nFor a new board, first add it under nämnder in region.yaml:\n\n${lines}\n`,
  };
}

export const severalRegions: Bilingual = {
  sv: 'Här finns flera regioner. Gå till mappen för den region som planen gäller, och kör kommandot där.',
  en: 'There are several regions here. Go to the folder of the region that the plan is for, and run the command there.',
};

export function planThere(folder: string): Bilingual {
  return {
    sv: `${folder} finns redan, och plan new skriver aldrig över något. Flytta eller byt namn på mappen om du vill börja om.`,
    en: `${folder} is there already, and plan new never overwrites anything. Move or rename the folder if you want to start over.`,
  };
}

export function problemText(problem: StartProblem, year: number): Bilingual {
  if (problem.kind === 'unread') {
    const { folder } = problem;
    return {
      sv: `Den senaste planen, ${folder}, går inte att läsa. Kör plan check ${folder} och rätta det som står, eller börja ur mallen med --blank.`,
      en: `The latest plan, ${folder}, cannot be read. Run plan check ${folder} and correct what it says, or begin from the template with --blank.`,
    };
  }
  return noRegionplan(problem, year);
}

function noRegionplan(
  { asked, known }: Extract<StartProblem, { kind: 'no-regionplan' }>,
  year: number,
): Bilingual {
  const name = asked === undefined ? undefined : visibleText(asked);
  const there = known.join(', ');
  const which = {
    sv: name === undefined ? `Ingen regionplan gäller för ${year}.` : `Det finns ingen regionplan ”${name}”.`,
    en: name === undefined ? `No regionplan is for ${year}.` : `There is no regionplan “${name}”.`,
  };
  if (there === '') {
    return {
      sv: `${which.sv} Lägg först till en i mappen regionplan.`,
      en: `${which.en} First add one in the folder regionplan.`,
    };
  }
  return {
    sv: `${which.sv} De som finns: ${there}. Lägg till en för året, eller ange en av dem med --regionplan.`,
    en: `${which.en} Those there are: ${there}. Add one for the year, or name one of them with --regionplan.`,
  };
}

export function startedText(started: StartedPlan, folder: string): Bilingual {
  const { from, regionplan, files, finished } = started;
  const count = files.length;
  const source = from
    ? { sv: `Den är gjord av ${from}`, en: `It is made of ${from}` }
    : { sv: 'Den är gjord av mallen', en: 'It is made of the template' };
  const done = finished === 0 ? [] : [finishedText(finished)];
  const parts = [
    ...done,
    ...listText(started.goneGoals, {
      sv: 'Finns inte längre i regionplanen',
      en: 'No longer in the regionplan',
    }),
    ...listText(started.newGoals, { sv: 'Nya i regionplanen', en: 'New in the regionplan' }),
  ];
  const text = (language: 'sv' | 'en') => parts.map((part) => `\n${part[language]}\n`).join('');
  const shown = visibleText(folder);
  return {
    sv: `${shown} är skapad, ${count} filer. ${source.sv} och svarar på regionplan ${regionplan}.\n${text('sv')}\nplan check ${shown} visar vad som är kvar att skriva.\n`,
    en: `${shown} has been made, ${count} files. ${source.en} and answers regionplan ${regionplan}.\n${text('en')}\nplan check ${shown} shows what is left to write.\n`,
  };
}

function finishedText(count: number): Bilingual {
  return {
    sv: `Uppdrag som var klara eller avbrutna och inte är med: ${count}`,
    en: `Assignments that were done or broken off and are left out: ${count}`,
  };
}

function listText(names: readonly string[], heading: Bilingual): readonly Bilingual[] {
  if (names.length === 0) return [];
  const rows = names.map((name) => `\n  ${visibleText(name)}`).join('');
  return [{ sv: `${heading.sv}:${rows}`, en: `${heading.en}:${rows}` }];
}
