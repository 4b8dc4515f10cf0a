/**
 * The Tab key reaches everything that can be used, in the order it stands in (WCAG 2.1.1, 2.4.3), and what has been
 * reached is in view and marked (2.4.7, 2.4.11, 1.4.11). With `most`, no more than so many presses are tried.
 */
export async function keyboard(page, { most = Number.POSITIVE_INFINITY } = {}) {
  const presses = Math.min(await page.evaluate(() => globalThis.inPage.startTabbing()), most);
  for (let press = 0; press < presses; press += 1) await page.keyboard.press('Tab');
  return page.evaluate((count) => globalThis.inPage.faultsOfTabbing(count), presses);
}
