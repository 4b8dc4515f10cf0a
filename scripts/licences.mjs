import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The licence texts of every library among the bundled files, which their licences ask to pass on. */
export function licencesOf(inputs, root) {
  const folders = inputs.flatMap(
    (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .sort()
    .map((folder) => licenceOf(path.join(root, folder)))
    .join('\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder)
    .sort()
    .find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `==== ${name} ${version} (${license ?? 'see the text'}) ====\n\n${text}\n`;
}
