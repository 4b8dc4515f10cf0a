import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRegion } from '../../src/pipeline.js';
import { diskReader } from '../../src/source/disk-reader.js';
import { root } from './documents.js';

// examples/FINDINGS.md lists what a person has confirmed in the published plans. A finding that is not there has not been
// confirmed, and one that is there alone is no longer found.
const text = readFileSync(path.join(root, 'examples/FINDINGS.md'), 'utf8');

describe('the findings in the published plans', () => {
  it('are those that were confirmed by hand', () => {
    const found = ['vasternorrland', 'vasterbotten', 'jamtland-harjedalen'].flatMap(findingsIn);
    expect(found.sort()).toEqual([...confirmed()].sort());
  });

  it('are as many as the document says', () => {
    expect(text).toContain(`${confirmed().length} in all`);
  });
});

function findingsIn(region: string): readonly string[] {
  const folder = path.join(root, 'examples', region);
  const selection = { root: folder, folder: '', reader: diskReader(folder) };
  return [...checkRegion(selection)].flatMap(({ diagnostics }) =>
    diagnostics.map(({ ruleId, place }) => `${region}/${place.path}:${place.range?.start.line} ${ruleId}`),
  );
}

function confirmed(): readonly string[] {
  return text.split('\n## ').flatMap((section) => {
    const [, folder] = /^Files in `examples\/(.+)`/m.exec(section) ?? [];
    const rows = [...section.matchAll(/^\| `([^`]+:\d+)` \| `([^`]+)` \|/gm)];
    return folder ? rows.map(([, place, rule]) => `${folder}/${place} ${rule}`) : [];
  });
}
