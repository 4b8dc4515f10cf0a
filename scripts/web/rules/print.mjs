import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { reflow } from './in-page.mjs';

/** A sheet of A4 in points, and what a browser may round. */
const sheet = { width: 595.3, height: 841.9 };
const rounding = 1.5;

/**
 * Nothing of the page is lost on paper: every cell of every table is in the PDF that the browser prints, and what stands
 * on it is as wide as the sheet, since a browser makes all letters smaller where something is wider.
 */
export async function print(page) {
  await page.setViewportSize({
    width: await page.evaluate(() => globalThis.inPage.paperWidth()),
    height: 900,
  });
  const tooWide = await reflow(page);
  const cells = await page.evaluate(() => globalThis.inPage.printedCells());
  const printed = await readPrinted(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const words = squeezed(printed.text);
  const lost = cells
    .filter(({ text }) => isLost(squeezed(text), words))
    .map(({ element }) => fault('print-lost', element, 'not on paper'));
  const odd = printed.sheets.findIndex(
    ({ width, height }) =>
      Math.abs(width - sheet.width) > rounding || Math.abs(height - sheet.height) > rounding,
  );
  return [...tooWide, ...lost, ...(odd < 0 ? [] : [fault('print-sheet', `page ${odd + 1}`, 'is not A4')])];
}

/** Of a cell that goes on over a page, the letters around its end stand apart. */
function isLost(text, words) {
  if (words.includes(text)) return false;
  const pieces = text.match(/.{1,20}/gsu) ?? [];
  const missing = pieces.filter((piece) => !words.includes(piece));
  return missing.length > (pieces.length < 3 ? 0 : 1);
}

function fault(rule, element, message) {
  return { rule, element, message };
}

/** What a line end or a font may change in a text. */
function squeezed(text) {
  return text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u2010\u2011\u2212–-]/gu, '')
    .toLowerCase();
}

async function readPrinted(bytes) {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const sheets = [];
  const texts = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    sheets.push(page.getViewport({ scale: 1 }));
    const { items } = await page.getTextContent();
    texts.push(...items.map(({ str }) => str));
  }
  await pdf.loadingTask.destroy();
  return { sheets, text: texts.join('') };
}
