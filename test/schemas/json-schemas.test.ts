import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { commonSchemas } from '../../schemas/editor-files.js';
import { goalFileSchema } from '../../schemas/goal-file.js';
import { type GoalKindShape, goalListSchema } from '../../schemas/goals.js';
import { jsonSchemaOf, schemaText } from '../../schemas/json-schema.js';
import { allRules } from '../../src/pipeline/rules.js';
import { undescribedKeys } from './undescribed-keys.js';

const folder = path.join(import.meta.dirname, '../../schemas/json');
const schemas = commonSchemas();

const measure: GoalKindShape = {
  name: 'indikator',
  plural: 'indikatorer',
  level: 'board',
  measured: true,
  crossCutting: false,
  children: [],
};
const ownGoal = { ...measure, name: 'delmål', plural: 'delmål', measured: false, children: [measure] };
const goal = { ...ownGoal, name: 'mål', plural: 'mål', level: 'region', children: [ownGoal] } as const;
const perspective = { ...goal, name: 'perspektiv', plural: 'perspektiv', crossCutting: true, children: [] };

describe('the schema of findings', () => {
  it('takes the id of every rule', () => {
    const { $defs } = JSON.parse(readFileSync(path.join(folder, 'findings.schema.json'), 'utf8'));
    const pattern = new RegExp($defs.finding.properties.ruleId.pattern, 'u');
    expect(allRules.map(({ id }) => id).filter((id) => !pattern.test(id))).toEqual([]);
  });
});

describe('the schemas for editors', () => {
  it('are as npm run schemas writes them', () => {
    // What `plan check` and `plan report` tell has schemas written by hand, beside those of the files.
    const files = readdirSync(folder).filter((name) => !/^(findings|report|diff)\./.test(name));
    expect(files.sort()).toEqual([...schemas.keys()].map((name) => `${name}.schema.json`).sort());
    for (const [name, schema] of schemas) {
      expect(readFileSync(path.join(folder, `${name}.schema.json`), 'utf8'), name).toBe(schemaText(schema));
    }
  });

  it.each([...schemas])('explain every key of %s in Swedish', (_, schema) => {
    expect(undescribedKeys(schema)).toEqual([]);
  });

  it('explain every key of goals', () => {
    const made = [
      goalListSchema([goal, perspective]),
      ...[goal, ownGoal].map((kind) => goalFileSchema(kind, [perspective])),
    ];
    expect(made.flatMap((schema) => undescribedKeys(jsonSchemaOf(schema, 'Mål')))).toEqual([]);
  });

  it('accept figures where an editor takes a text for one', () => {
    expect(schemas.get('plan')).toMatchObject({ properties: { period: { type: ['string', 'number'] } } });
    expect(JSON.stringify(schemas.get('risker'))).toContain('"mycket hög",1,2,3,4,5]');
  });
});
