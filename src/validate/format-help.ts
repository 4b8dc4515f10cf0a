import type { Bilingual } from '../base/bilingual.js';
import { lastOfMonth } from '../base/last-of-month.js';
import type { DataNode } from '../source/data-node.js';

export const fillIn: Bilingual = { sv: 'Fyll i efter kolonet.', en: 'Fill it in after the colon.' };

export const fillOrRemove: Bilingual = {
  sv: 'Fyll i efter kolonet, eller ta bort raden om uppgiften inte behövs.',
  en: 'Fill it in after the colon, or remove the line if it is not needed.',
};

export function written(right: string): Bilingual {
  return { sv: `Skriv ${right}.`, en: `Write ${right}.` };
}

export function dayOfTheMonth(day: string): Bilingual {
  const [year = '', month = ''] = day.split('-');
  const last = `${year}-${month}-${lastOfMonth(Number(year), Number(month))}`;
  return {
    sv: `Rätta dagen eller månaden. Månadens sista dag är ${last}.`,
    en: `Correct the day or the month. The last day of the month is ${last}.`,
  };
}

/** `namn: AB X` and `typ: Aktiebolag` where ”AB X: Aktiebolag” is meant, as other lists are written. */
export function nameFirst(node: DataNode): Bilingual | undefined {
  if (node.kind !== 'map' || node.entries.length !== 2 || node.entries[0]?.key.text !== 'namn')
    return undefined;
  const [name, content] = node.entries.map(({ value }) => (value.kind === 'scalar' ? value.text : ''));
  return name && content
    ? {
        sv: `Skriv namnet före kolonet: ”- ${name}: ${content}”.`,
        en: `Write the name before the colon: “- ${name}: ${content}”.`,
      }
    : undefined;
}

export const onePerLine: Bilingual = {
  sv: 'Skriv varje namn som en egen punkt, på en rad som börjar med ”- ”.',
  en: 'Write each name as an item of its own, on a line that begins with “- ”.',
};

/** A list of rows may take a second name as a row of its own; of sums there is one. */
export function oneSum(name: string): Bilingual {
  return {
    sv: `En tabell har en summa. Skriv ”- ${name}: …” som en rad under rader, med ”formel: summan av raderna ovan” på raden under.`,
    en: `A table has one sum. Write “- ${name}: …” as a row under rader, with “formel: summan av raderna ovan” on the line below.`,
  };
}
