import type { Bilingual } from '../base/bilingual.js';
import type { PlanChanges } from './changes.js';

/** A version in git. */
export interface Version {
  /** As it was asked for, ”v2021”. */
  readonly name: string;
  /** What git knows it by, in full. */
  readonly commit: string;
  /** The day it was committed, ISO. */
  readonly day: string;
}

/** A region's plans, compared with earlier versions of themselves or with other plans. */
export interface Comparison {
  readonly region: string;
  /** Undefined for what is in the folder now. */
  readonly earlier: Version | undefined;
  readonly later: Version | undefined;
  /** What the plans were held against, as it was asked for; undefined for earlier versions of themselves. */
  readonly against: string | undefined;
  /** ISO; of the later version, never the clock's. */
  readonly date: string;
  /** Those that were compared, with and without changes. */
  readonly planCount: number;
  /** The folders of those that there was nothing to hold against. */
  readonly alone: readonly string[];
  /** The folders of those that could not be read in one of the versions, and were not compared. */
  readonly unread: readonly string[];
  /** Of those that could be read but for a part: what is in it is taken for missing. */
  readonly partlyRead: readonly string[];
  readonly plans: readonly PlanChanges[];
}

/** ”3 av 5 planer skiljer sig.”, and what else there is to know before reading on. */
export function conclusion(comparison: Comparison): readonly Bilingual[] {
  const { planCount, plans, against, alone, unread, partlyRead } = comparison;
  const differing = plans.filter(({ change }) => change !== 'concerned' && change !== 'settings').length;
  const concerned = plans.filter(({ change }) => change === 'concerned').length;
  return [
    countsText(differing, planCount),
    ...(plans.some(({ change }) => change === 'settings') ? [settingsText] : []),
    ...(concerned > 0 ? [concernedText(concerned)] : []),
    ...(unread.length > 0 ? [unreadText(unread)] : []),
    ...(partlyRead.length > 0 ? [partlyReadText(partlyRead)] : []),
    ...(against !== undefined && alone.length > 0 ? [aloneText(alone)] : []),
  ];
}

function countsText(differing: number, of: number): Bilingual {
  if (of === 0) return { sv: 'Ingen plan är jämförd.', en: 'No plan has been compared.' };
  const one = of === 1;
  if (differing === 0) {
    return {
      sv: `Inget skiljer i ${one ? 'planen' : `de ${of} planerna`}.`,
      en: `Nothing differs in the ${one ? 'plan' : `${of} plans`}.`,
    };
  }
  return {
    sv: `${differing} av ${of} ${one ? 'plan' : 'planer'} skiljer sig.`,
    en: `${differing} of ${of} ${one ? 'plan' : 'plans'} ${differing === 1 ? 'differs' : 'differ'}.`,
  };
}

const settingsText: Bilingual = {
  sv: 'Det som gäller hela regionen är ändrat.',
  en: 'What holds for the whole region has changed.',
};

function concernedText(count: number): Bilingual {
  return count === 1
    ? {
        sv: '1 plan är densamma men svarar på en regionplan som är ändrad.',
        en: '1 plan is the same but answers a regionplan that has changed.',
      }
    : {
        sv: `${count} planer är desamma men svarar på en regionplan som är ändrad.`,
        en: `${count} plans are the same but answer a regionplan that has changed.`,
      };
}

function aloneText(folders: readonly string[]): Bilingual {
  const list = folders.join(', ');
  return {
    sv: `Det finns ingen plan att jämföra med för: ${list}.`,
    en: `There is no plan to compare with for: ${list}.`,
  };
}

function unreadText(folders: readonly string[]): Bilingual {
  const list = folders.join(', ');
  return {
    sv: `Gick inte att läsa och är inte jämfört: ${list}.`,
    en: `Could not be read and has not been compared: ${list}.`,
  };
}

function partlyReadText(folders: readonly string[]): Bilingual {
  const list = folders.join(', ');
  return {
    sv: `Gick bara delvis att läsa, så att något kan stå som struket eller tillagt utan att vara det: ${list}.`,
    en: `Could be read only in part, so that something may be told as removed or added and not be: ${list}.`,
  };
}
