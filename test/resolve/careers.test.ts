import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { identityRules } from '../../packages/core/src/rules/identity.js';
import { resolve } from '../../packages/core/src/stages/resolve/resolve.js';
import { scorePairs, tellCareers, type CareersOptions } from '../help/careers.js';

function score(options: CareersOptions): { precision: number; recall: number } {
  const { facts, truth } = tellCareers(options);
  const { persons } = resolve(facts, { rules: identityRules }).value;
  const refs = persons.map(({ name, evidence }) => [
    ...new Set(evidence.map(({ source, article }) => `${source}#${article}/${name}`)),
  ]);
  return scorePairs(refs, truth);
}

for (const options of [
  { seed: 11, counties: 2, towns: 3 },
  { seed: 12, counties: 2, towns: 3, bare: 0.5 },
  { seed: 13, counties: 2, towns: 3, givenNames: 200 },
] satisfies CareersOptions[]) {
  test(`over years of careers, pairs are joined rightly (seed ${options.seed})`, () => {
    const { precision, recall } = score(options);
    assert.ok(precision >= 0.99, `precision ${precision}`);
    assert.ok(recall >= 0.95, `recall ${recall}`);
  });
}

test.run();
