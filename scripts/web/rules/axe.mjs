import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds against WCAG 2.2 A and AA and against what it holds for good practice. */
export async function axe(page) {
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(source);
  const violations = await page.evaluate(findViolations, tags);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html, any }) => ({
      rule: `axe/${id}`,
      element: `${target.join(' ')} ${html.slice(0, 80)}`,
      message: any[0]?.message ?? help,
    })),
  );
}

async function findViolations(values) {
  const options = { runOnly: { type: 'tag', values }, resultTypes: ['violations'] };
  const { violations } = await globalThis.axe.run(document, options);
  return violations;
}
