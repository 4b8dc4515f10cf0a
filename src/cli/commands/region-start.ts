import type { Bilingual } from '../../base/bilingual.js';
import type { RegionStart } from '../../pipeline/start-region.js';
import { today } from '../today.js';
import { type CommandContext, say } from './context.js';

export interface InitFlags {
  readonly region?: string;
  readonly short?: string;
  readonly board?: string;
  readonly year?: number;
  readonly template: string;
}

/**
 * What the new region is to be called. What no flag says is asked, where somebody sits at the terminal, and is
 * otherwise a name that is easily changed. Plans are written the year before they are for.
 */
export async function regionStart(flags: InitFlags, context: CommandContext): Promise<RegionStart> {
  const ask = async (given: string | undefined, question: Bilingual, usual: string): Promise<string> => {
    if (given !== undefined || !context.terminal.ask) return given?.trim() || usual;
    const hint = usual === '' ? '' : ` [${usual}]`;
    return (await context.terminal.ask(`${say(context, question)}${hint}: `)) || usual;
  };
  const region = await ask(flags.region, questions.region, 'Region Exempel');
  const abbreviation = await ask(flags.short, questions.short, '');
  const board = await ask(flags.board, questions.board, 'Regionstyrelsen');
  return {
    region,
    abbreviation: abbreviation === '' ? undefined : abbreviation,
    board,
    year: flags.year ?? Number(today().slice(0, 4)) + 1,
    template: flags.template,
  };
}

const questions = {
  region: { sv: 'Vad heter regionen?', en: 'What is the region called?' },
  short: {
    sv: 'Hur förkortas namnet? Tomt om det inte förkortas',
    en: 'How is the name abbreviated? Empty if it is not',
  },
  board: {
    sv: 'Vilken nämnd eller styrelse gäller den första planen?',
    en: 'Which board is the first plan for?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
