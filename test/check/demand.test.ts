import { expect, test } from 'vitest';
import { type Demand, reasonIn, reasonOf } from '../../src/check/law/demand.js';

const demand: Demand = {
  paragraph: '11 kap. 12 §',
  formerly: '8 kap. 5 a §',
  sv: 'ska underskott regleras.',
  en: 'deficits are recovered.',
};

test('a budget is held to the law of the year in which it was made', () => {
  expect(reasonIn(2019, demand)).toEqual(reasonOf(demand));
  expect(reasonIn(2019, demand)?.sv).toBe(
    'Enligt 11 kap. 12 § kommunallagen (2017:725) ska underskott regleras.',
  );
  expect(reasonIn(2018, demand)).toEqual({
    sv: 'Enligt 8 kap. 5 a § kommunallagen (1991:900) ska underskott regleras.',
    en: 'By 8 kap. 5 a § kommunallagen (1991:900) deficits are recovered.',
  });
});

test('what the earlier law is not known to have asked is asked of no budget made by it', () => {
  const { formerly, ...recent } = demand;
  expect(reasonIn(2018, recent)).toBeUndefined();
  expect(reasonIn(2019, recent)).toBeDefined();
});

test('a budget made before the earlier law had its wording is held to nothing', () => {
  expect(reasonIn(2005, demand)).toBeDefined();
  expect(reasonIn(2004, demand)).toBeUndefined();
});
