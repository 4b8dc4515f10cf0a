import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { views } from './views.mjs';

/** Playwright gives a page what it runs as text. */
const [inPage] = buildSync({
  entryPoints: [path.join(import.meta.dirname, 'in-page/index.mjs')],
  bundle: true,
  format: 'iife',
  write: false,
}).outputFiles;

/** Looks at a file in every view and tells what breaks a rule: `{ page, rule, element, message, views }`. */
export async function holdPage(browser, file) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const address = pathToFileURL(file).href;
  const heard = listen(page, address);
  await page.goto(address, { timeout: 120_000 });
  await page.evaluate(inPage.text);
  const faults = new Map();
  for (const view of views) {
    for (const fault of [...(await lookAt(page, view)), ...heard.splice(0)]) {
      const key = `${fault.rule}\n${fault.element}`;
      const known = faults.get(key) ?? { page: file, ...fault, views: [] };
      if (!known.views.includes(view.name)) known.views.push(view.name);
      faults.set(key, known);
    }
  }
  await context.close();
  return [...faults.values()];
}

async function lookAt(page, view) {
  const { width, media = 'screen', colorScheme = 'light', forcedColors = 'none' } = view;
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media, colorScheme, forcedColors });
  if (view.opensAll) await page.evaluate(openAll);
  const style = view.style && (await page.addStyleTag({ content: view.style }));
  const found = [];
  for (const rule of view.rules) found.push(...(await rule(page)));
  await style?.evaluate((element) => element.remove());
  return found;
}

function openAll() {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
}

/** A page is whole in itself: it asks for nothing, and a browser has nothing to complain of. */
function listen(page, address) {
  const heard = [];
  const tell = (rule, element, message) => heard.push({ rule, element, message });
  page.on('request', (request) => {
    const asked = request.url();
    if (asked !== address && !asked.startsWith('data:'))
      tell('request', asked, 'the page asks for something else');
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tell('console', message.text(), message.type());
  });
  page.on('pageerror', (error) => tell('console', error.message, 'error'));
  return heard;
}
