import { isSeen, nameOf } from './element.mjs';

/** What is left between the margins of a sheet of A4, in CSS pixels. A browser's own margins are 1 cm. */
export function paperWidth() {
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
  const { style } = rules.find((rule) => rule instanceof CSSPageRule) ?? {};
  const pixels = (points) => (Number.parseFloat(points) * 96) / 72;
  const margins = style?.marginLeft ? pixels(style.marginLeft) + pixels(style.marginRight) : 76;
  return Math.floor(794 - margins);
}

/** The text of every table, cell by cell and paragraph by paragraph, where the page is styled for print. */
export function printedCells() {
  return [...document.querySelectorAll('td, th')]
    .filter((cell) => isSeen(cell) && !cell.querySelector('svg, img'))
    .flatMap((cell) => {
      const paragraphs = [...cell.querySelectorAll('p, li')];
      return paragraphs.length > 0 ? paragraphs : [cell];
    })
    .map((element) => ({ element: nameOf(element), text: seenText(element) }));
}

/** Words that are only heard stand elsewhere on paper. */
function seenText(element) {
  const copy = element.cloneNode(true);
  for (const heard of copy.querySelectorAll('.visually-hidden')) heard.remove();
  return copy.textContent;
}
