import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type JsonSchema, jsonSchemaOf } from '../../schemas/json-schema.js';
import { boardPlanSchema } from '../../schemas/plan.js';
import { choiceSchema, narrowed } from '../../src/pipeline/editor-schemas/choice-schema.js';
import { regionSchemas } from '../../src/pipeline/region-schemas.js';
import { findRegions } from '../../src/pipeline.js';
import { undescribedKeys } from './undescribed-keys.js';

const root = path.join(import.meta.dirname, '../../examples/vasternorrland');
const files = schemasOf(root);

function schemasOf(folder: string): ReadonlyMap<string, string> {
  const [selection] = findRegions(folder).value;
  const made = selection && regionSchemas(selection).value;
  return new Map(made?.files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
}

function schema(name: string): JsonSchema {
  return JSON.parse(files.get(`${name}.schema.json`) ?? 'null');
}

const examples = path.dirname(root);
const regions = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(regions)('the schemas of %s', (region) => {
  const root = path.join(examples, region);
  const kept = path.join(root, '.plan/schema');
  const files = schemasOf(root);

  it('are kept as plan schema writes them', () => {
    const names = readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    expect(names.map((name) => name.replaceAll('\\', '/')).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files) expect(readFileSync(path.join(kept, name), 'utf8'), name).toBe(text);
  });

  it('are named in the first line of every file with data, by the way to the one of its kind', () => {
    const yaml = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    );
    expect(yaml.length).toBeGreaterThan(5);
    for (const name of yaml) {
      const text = readFileSync(path.join(root, name), 'utf8');
      const [, target = ''] = /^# yaml-language-server: \$schema=(.*)\n/.exec(text) ?? [];
      const file = path.relative(kept, path.join(root, path.dirname(name), target));
      const { properties = {} } = JSON.parse(files.get(file) ?? '{}') as JsonSchema;
      const [, first = ''] = /^(?!#)([^:\n]+):/m.exec(text) ?? [];
      expect(Object.keys(properties as object), name).toContain(first);
    }
  });
});

describe('the schemas of the example', () => {
  it('explain every key', () => {
    for (const [name, text] of files) expect(undescribedKeys(JSON.parse(text)), name).toEqual([]);
  });

  it('offer the goals of the regionplan with their names, and no other', () => {
    expect(schema('2022-2024/malfil-malomrade')).toMatchObject({
      properties: {
        målområde: {
          oneOf: [
            { const: 1, title: 'målområde 1: Ett attraktivt Västernorrland med hållbar utveckling' },
            { const: 2 },
            { const: 3 },
            { pattern: '^(?:1|2|3)$' },
          ],
        },
      },
    });
  });

  it('offer boards, regionplans and the indicators there are', () => {
    expect(schema('plan')).toMatchObject({
      properties: {
        nämnd: { oneOf: expect.arrayContaining([{ const: 'regionstyrelsen', title: 'Regionstyrelsen' }]) },
        regionplan: {
          oneOf: expect.arrayContaining([{ const: '2022-2024', title: 'Regionplan 2022-2024' }]),
        },
      },
    });
    expect(files.get('2022-2024/malfil-mal.schema.json')).toContain('"const": "rs-kontinuitet"');
    expect(files.get('2022-2024/malfil-mal.schema.json')).toContain(
      '"const": "namnden-for-hallbar-utveckling"',
    );
  });
});

describe('a choice in an editor', () => {
  it('keeps 1.10 apart from 1.1, which an editor takes for the same figure', () => {
    const { oneOf } = choiceSchema(['1.1', '1.10'].map((name) => ({ name, title: name })));
    expect(oneOf).toEqual([
      { const: 1.1, title: '1.1' },
      { const: '1.10', title: '1.10' },
      { type: 'string', pattern: '^(?:1\\.1)$' },
    ]);
  });

  it('leaves the description of the key it narrows', () => {
    const { properties } = jsonSchemaOf(boardPlanSchema, 'Plan') as {
      properties: Record<string, JsonSchema>;
    };
    const choice = narrowed(properties.nämnd ?? {}, choiceSchema([{ name: 'a', title: 'A' }]));
    expect(choice).toEqual({
      description: 'Nämndens mapp, som den heter i region.yaml.',
      oneOf: [{ const: 'a', title: 'A' }],
    });
  });
});
