import type { Bilingual } from '../../../base/bilingual.js';
import { bulletSign, indentedCode, yearList } from '../../rules/markdown-blocks.js';
import { type FindInBody, nodesOf, remark, shorten, sourceOf, spanOf } from '../body.js';

/** Lists do not begin at a hundred; years and paragraphs of the law do. */
const SMALLEST_YEAR = 100;

/** `2022. Nämnden …` at the start of a paragraph: the year becomes the number of a list item. */
export const findYearLists: FindInBody = (body) =>
  nodesOf(body.root, 'list')
    .filter((list) => (list.start ?? 0) >= SMALLEST_YEAR)
    .map((list) => {
      const [start] = spanOf(list);
      const [line = ''] = sourceOf(body, list).split('\n');
      const marker = /^\d+[.)]/.exec(line)?.[0] ?? '';
      const corrected = shorten(`${marker.slice(0, -1)}\\${marker.slice(-1)}${line.slice(marker.length)}`);
      return remark(body, yearList, [start, start + marker.length], {
        message: {
          sv: `”${shorten(line)}” blir en punkt i en numrerad lista, eftersom raden börjar med ”${marker}”.`,
          en: `“${shorten(line)}” becomes an item of a numbered list, since the line begins with “${marker}”.`,
        },
        help: {
          sv: `Skriv ett omvänt snedstreck före tecknet: ”${corrected}”, eller börja meningen med ett annat ord.`,
          en: `Write a backslash before the sign: “${corrected}”, or begin the sentence with another word.`,
        },
      });
    });

/**
 * Bullets as word processors write them, and as their symbol fonts are pasted: the last four of the signs have no look of
 * their own, and an o, a § or a ü with a tab after it was a ring, a square or a tick.
 */
const bulletLine =
  /^[ \t]*(?:([•·▪●◦■➢➤►‣\uf0a7\uf0b7\uf0d8\uf0fc])[ \t]*|(–|[✓✔]|[a-zåäö]\))[ \t]+|([oØü§])\t+)(\S.*)$/;

/** A list and no table, though each line has a tab. */
export function isBulletLine(line: string): boolean {
  return bulletLine.test(line);
}

const bulletLines = new RegExp(bulletLine, 'gm');

/** What may begin a sentence too is a bullet where several lines begin so. */
export const findBullets: FindInBody = (body) =>
  nodesOf(body.root, 'paragraph').flatMap((paragraph) => {
    const source = sourceOf(body, paragraph);
    const bullets = [...source.matchAll(bulletLines)];
    const [first] = bullets;
    const isList = bullets.length > 1 || bullets.some(([, sure]) => sure !== undefined);
    if (first === undefined || !isList) return [];
    const [written, sure, unsure, typed, item = ''] = first;
    const sign = sure ?? unsure ?? typed ?? '';
    const from = spanOf(paragraph)[0] + first.index + written.indexOf(sign);
    return [
      remark(body, bulletSign, [from, from + sign.length], {
        message: {
          sv: `”${shorten(written)}” blir ingen lista. ${bullets.length > 1 ? `De ${bullets.length} raderna skrivs ut efter varandra.` : ''}`.trim(),
          en: `“${shorten(written)}” becomes no list. ${bullets.length > 1 ? `The ${bullets.length} lines are run together.` : ''}`.trim(),
        },
        help: itemHelp(sign, shorten(item)),
      }),
    ];
  });

function itemHelp(sign: string, item: string): Bilingual {
  return sign.endsWith(')')
    ? {
        sv: `Skriv ”1. ${item}”, och numrera även de andra, eller ”- ${item}”.`,
        en: `Write “1. ${item}”, and number the others too, or “- ${item}”.`,
      }
    : { sv: `Skriv ”- ${item}”.`, en: `Write “- ${item}”.` };
}

/** Four spaces at the start of a line make it program code. */
export const findIndentedCode: FindInBody = (body) =>
  nodesOf(body.root, 'code')
    .filter((code) => !/^\s{0,3}(`{3}|~{3})/.test(sourceOf(body, code)))
    .map((code) =>
      remark(body, indentedCode, spanOf(code), {
        message: {
          sv: `”${shorten(code.value)}” skrivs ut som programkod, eftersom raden är indragen.`,
          en: `“${shorten(code.value)}” is printed as program code, since the line is indented.`,
        },
      }),
    );
