import { type Bilingual, type Language, type Words, wordsIn } from '../base/bilingual.js';
import type { FieldChange, ItemChange } from './changes.js';
import { changeNames } from './words.js';

/** ”Mål 3.2 Vi främjar samarbete (ändrat, nummer: 3.2 → 3.3).” */
export function changeSentence(item: ItemChange): Bilingual {
  return { sv: sentenceIn('sv', item), en: sentenceIn('en', item) };
}

function sentenceIn(language: Language, { change, name, fields }: ItemChange): string {
  const said = fields.map((field) => fieldIn(language, field, change));
  const told = [changeNames[change][language], ...said].join('; ');
  return `${wordsIn(name, language)} (${told}).`;
}

function fieldIn(language: Language, field: FieldChange, change: ItemChange['change']): string {
  const say = (words: Words | undefined) => (words === undefined ? '–' : wordsIn(words, language));
  const { name, before, after, difference } = field;
  if (change !== 'changed') return `${say(name)}: ${say(after ?? before)}`;
  const told = `${say(name)}: ${say(before)} → ${say(after)}`;
  return difference === undefined ? told : `${told}, ${say(difference)}`;
}
