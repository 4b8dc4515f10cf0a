import path from 'node:path';
import type { Bilingual } from '../../base/bilingual.js';
import { folderName } from '../../base/folder-name.js';
import { type DraftFile, type RegionStart, startRegion } from '../../pipeline/start-region.js';
import { findRegions } from '../../pipeline.js';
import { type ExitCode, exitCode } from '../exit-code.js';
import { visibleText } from '../format/visible-text.js';
import { alreadyThere, nearestExisting, writeNew } from '../write-new.js';
import { type CommandContext, say } from './context.js';
import { shownFrom, textReport } from './findings-report.js';
import { type InitFlags, regionStart } from './region-start.js';

/** Makes a region in a folder that has none, and tells what it made. */
export async function runInit(given: string, flags: InitFlags, context: CommandContext): Promise<ExitCode> {
  const folder = path.resolve(context.folder, given);
  const around = regionAround(folder);
  if (around) return refuse(regionThere(around), context);
  const start = await regionStart(flags, context);
  if (folderName(start.board) === '') return refuse(namelessBoard, context);
  const { value: drafts, diagnostics } = startRegion(start);
  await textReport(context).add(diagnostics);
  if (!drafts) return exitCode.usage;
  const files = [...drafts, ...ignored(folder)];
  const taken = alreadyThere(folder, claimed(files));
  const failure = taken === undefined ? writeNew(folder, files) : occupied(taken);
  if (failure) return refuse(failure, context);
  context.terminal.out(say(context, told(start, shownFrom(context.folder, folder))));
  return exitCode.clean;
}

function refuse(reason: Bilingual, context: CommandContext): ExitCode {
  context.terminal.err(`${say(context, reason)}\n`);
  return exitCode.usage;
}

/** The region that the folder is or lies in; one further down is somebody else's and does not matter. */
function regionAround(folder: string): string | undefined {
  const roots = findRegions(nearestExisting(folder)).value.map(({ root }) => root);
  return roots.find((root) => {
    const inside = path.relative(root, folder);
    return !path.isAbsolute(inside) && inside.split(path.sep)[0] !== '..';
  });
}

/** Every file, and the folders of the plans, so that no plan is mixed with what lay there before. */
function claimed(files: readonly DraftFile[]): readonly string[] {
  const plans = files.flatMap(({ path: file }) => /^[^./][^/]*\/\d{4}[^/]*(?=\/)/.exec(file) ?? []);
  return [...plans, ...files.map(({ path: file }) => file)];
}

/** What is printed does not belong among the sources; a repository that says so already is left alone. */
function ignored(folder: string): readonly DraftFile[] {
  const name = '.gitignore';
  const there = alreadyThere(folder, [name]) !== undefined;
  return there ? [] : [{ path: name, bytes: new TextEncoder().encode('build/\n') }];
}

function regionThere(root: string): Bilingual {
  const file = visibleText(path.join(root, 'region.yaml'));
  return {
    sv: `Här finns redan en region, ${file}, och plan init skriver aldrig över något. En ny plan i den regionen gör du med plan new. Ska det bli en ny region, ange en mapp någon annanstans.`,
    en: `There is a region here already, ${file}, and plan init never overwrites anything. For a new plan in that region use plan new. For a new region, name a folder somewhere else.`,
  };
}

function occupied(name: string): Bilingual {
  return {
    sv: `”${name}” finns redan i mappen, och plan init skriver aldrig över något. Flytta det som ligger där, eller ange en annan mapp: plan init planer.`,
    en: `“${name}” is in the folder already, and plan init never overwrites anything. Move what is there, or name another folder: plan init plans.`,
  };
}

const namelessBoard: Bilingual = {
  sv: 'Nämndens namn behöver minst en bokstav a–ö eller en siffra, så att dess mapp kan få ett namn.',
  en: 'The board’s name needs at least one letter or digit, so that its folder can have a name.',
};

function told({ region, board, year }: RegionStart, folder: string): Bilingual {
  const name = visibleText(region);
  const boardFolder = `${folderName(board)}/${year}/`;
  const rows = (regionFile: string, regionplan: string, plan: string, schemas: string) =>
    [
      ['region.yaml', regionFile],
      [`regionplan/${year}-${year + 2}/`, regionplan],
      [boardFolder, plan],
      ['.plan/schema/', schemas],
    ]
      .map(([file = '', what = '']) => `  ${file.padEnd(Math.max(24, boardFolder.length) + 2)}${what}\n`)
      .join('');
  const go = folder === '.' ? '' : `  cd ${visibleText(folder)}\n`;
  return {
    sv: `${name} är skapad.\n\n${rows('regionen och dess nämnder', 'regionplanen, med två mål som exempel', `en plan för ${visibleText(board)}`, 'det som hjälper textredigeraren att föreslå ord')}\nFortsätt så här:\n\n${go}  plan check   visar vad som är kvar att skriva\n  plan build   skriver planerna som PDF och webbsida\n`,
    en: `${name} has been made.\n\n${rows('the region and its boards', 'the regionplan, with two goals as examples', `a plan of ${visibleText(board)}`, 'what helps the editor to complete words')}\nGo on like this:\n\n${go}  plan check   shows what is left to write\n  plan build   writes the plans as PDF and web page\n`,
  };
}
