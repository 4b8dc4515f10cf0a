// Pages of a PDF as pictures, drawn by pdf.js with the fonts in the file: the same picture on every machine, but for
// a shade here and there.
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * Opens a file for drawing. A scale of 1 is 72 pixels to the inch.
 * @param {Uint8Array} bytes
 */
export async function openPages(bytes) {
  // A copy, since pdf.js takes the buffer over and refuses that of Node.
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  return {
    count: pdf.numPages,
    draw: (number, scale) => drawPage(pdf, number, scale),
    close: () => pdf.loadingTask.destroy(),
  };
}

async function drawPage(pdf, number, scale) {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport, background: '#fff' }).promise;
  return canvas;
}
