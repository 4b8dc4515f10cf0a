import type { Bilingual } from '../base/bilingual.js';
import type { GroupChanges, ItemChange, TextChange } from './changes.js';
import type { Subject } from './item.js';

/** What each kind of change is headed by. */
export const subjectNames: Readonly<Record<Subject, Bilingual>> = {
  plan: { sv: 'Om planen', en: 'About the plan' },
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

export const newPlan: Bilingual = { sv: 'Planen är ny.', en: 'The plan is new.' };
export const removedPlan: Bilingual = { sv: 'Planen är borttagen.', en: 'The plan has been removed.' };
export const reorderedRows: Bilingual = { sv: 'Ordningen är ändrad.', en: 'The order has changed.' };

export function movedFrom(heading: string): Bilingual {
  return { sv: `flyttat från ”${heading}”`, en: `moved from “${heading}”` };
}

/** ”Tabell: Ekonomiska ramar (tillagt)”. */
export function groupHeading({ subject, title, change }: GroupChanges): Bilingual {
  return { sv: headingIn('sv'), en: headingIn('en') };

  function headingIn(language: keyof Bilingual): string {
    const named = [subjectNames[subject][language], title].filter(Boolean).join(': ');
    return change === 'changed' ? named : `${named} (${changeNames[change][language]})`;
  }
}
