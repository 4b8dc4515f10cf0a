import type { Bilingual } from '../base/bilingual.js';
import type { GroupChanges, ItemChange, MovedItem, PlanChanges, TextChange } from './changes.js';
import { compared, type Subject } from './item.js';

/** What each kind of change is headed by. */
export const subjectNames: Readonly<Record<Subject, Bilingual>> = {
  settings: { sv: 'Inställningar', en: 'Settings' },
  plan: { sv: 'Om planen', en: 'About the plan' },
  exemptions: { sv: 'Undantag', en: 'Exemptions' },
  'to-dos': { sv: 'Kvar att göra', en: 'Left to do' },
  regionplan: { sv: 'Regionplanen som planen svarar på', en: 'The regionplan that the plan answers' },
  chain: { sv: 'Målkedjan', en: 'The chain of goals' },
  goals: { sv: 'Regionplanens mål', en: 'Goals of the regionplan' },
  answers: { sv: 'Mål', en: 'Goals' },
  indicators: { sv: 'Indikatorer', en: 'Indicators' },
  figures: { sv: 'Tabell', en: 'Table' },
  assignments: { sv: 'Uppdrag', en: 'Assignments' },
  meetings: { sv: 'Sammanträden', en: 'Meetings' },
  risks: { sv: 'Risker', en: 'Risks' },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  'legal-persons': { sv: 'Juridiska personer', en: 'Legal persons' },
  documents: { sv: 'Dokument', en: 'Documents' },
  glossary: { sv: 'Ordlista', en: 'Glossary' },
  pictures: { sv: 'Bilder', en: 'Pictures' },
  contents: { sv: 'Planens delar', en: 'Parts of the plan' },
};

export const textsHeading: Bilingual = { sv: 'Texter', en: 'Texts' };

type Change = ItemChange['change'] | TextChange['change'];

/** Of things of either gender: ”uppdrag” and ”indikator”. */
export const changeNames: Readonly<Record<Change, Bilingual>> = {
  added: { sv: 'tillagt', en: 'added' },
  removed: { sv: 'struket', en: 'removed' },
  changed: { sv: 'ändrat', en: 'changed' },
  moved: { sv: 'flyttat', en: 'moved' },
};

/** What is said of a plan whose changes are not only those that follow. */
export const planWords: Readonly<Record<PlanChanges['change'], Bilingual | undefined>> = {
  added: { sv: 'Planen är ny.', en: 'The plan is new.' },
  removed: { sv: 'Planen är borttagen.', en: 'The plan has been removed.' },
  changed: undefined,
  concerned: {
    sv: 'Planen är inte ändrad, men det är regionplanen som den svarar på.',
    en: 'The plan has not changed, but the regionplan that it answers has.',
  },
  settings: undefined,
};

export function movedFrom({ from = '', under }: TextChange): Bilingual {
  return from === under
    ? { sv: 'flyttat inom avsnittet', en: 'moved within the section' }
    : { sv: `flyttat från ”${from}”`, en: `moved from “${from}”` };
}

/** ”Tandvård står nu efter Primärvård.” */
export function movedWords({ name, after }: MovedItem): Bilingual {
  const [sv, en] = [compared(name), typeof name === 'string' ? name : name.en];
  if (after === undefined) return { sv: `”${sv}” står nu först.`, en: `“${en}” now comes first.` };
  const [afterSv, afterEn] = [compared(after), typeof after === 'string' ? after : after.en];
  return { sv: `”${sv}” står nu efter ”${afterSv}”.`, en: `“${en}” now comes after “${afterEn}”.` };
}

/** ”Tabell: Ekonomiska ramar (tillagt)”. */
export function groupHeading({ subject, title, change }: GroupChanges): Bilingual {
  return { sv: headingIn('sv'), en: headingIn('en') };

  function headingIn(language: keyof Bilingual): string {
    const name = subjectNames[subject][language];
    const named = [name, ...(title === name ? [] : [title])].filter(Boolean).join(': ');
    return change === 'changed' ? named : `${named} (${changeNames[change][language]})`;
  }
}
