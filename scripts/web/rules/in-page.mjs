/** Rules that a page can be held to from inside. */
export const contrast = (page) => page.evaluate(() => globalThis.inPage.contrast());
export const links = (page) => page.evaluate(() => globalThis.inPage.links());
export const reflow = (page) => page.evaluate(() => globalThis.inPage.reflow());
