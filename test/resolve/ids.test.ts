import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { nameAll, slug, type Naming } from '../../packages/core/src/stages/resolve/ids.js';

const naming = (seniority: string, ...candidates: [string, ...string[]]): Naming => ({ candidates, seniority });

test('who came first keeps the plain id', () => {
  assert.equal(nameAll([naming('2021', 'a', 'a@x'), naming('2019', 'a', 'a@y')]), ['a@x', 'a']);
});

test('the last candidate gets a number where even that is taken', () => {
  assert.equal(nameAll([naming('1', 'a'), naming('2', 'a'), naming('3', 'a')]), ['a', 'a~2', 'a~3']);
});

test('ids do not depend on the order of the things', () => {
  const namings = ['1', '2', '3', '4'].map((seniority) => naming(seniority, 'a', `a@${Number(seniority) % 2}`));
  const expected = new Map(nameAll(namings).map((id, i) => [namings[i], id]));
  fc.assert(
    fc.property(fc.shuffledSubarray(namings, { minLength: 4 }), (shuffled) => {
      nameAll(shuffled).forEach((id, i) => assert.is(id, expected.get(shuffled[i])));
    }),
  );
});

test('a later bulletin does not rename what earlier ones told of', () => {
  const earlier = [naming('2019', 'a', 'a@x')];
  assert.is(nameAll([...earlier, naming('2021', 'a', 'a@y')])[0], nameAll(earlier)[0]);
});

test('a word of an id has nothing that a link would stumble over', () => {
  assert.is(slug(' 甲/乙 #丙? '), '甲-乙-丙');
  assert.is(slug(' / '), '-');
  assert.is([...slug('长'.repeat(90))].length, 40);
});

test.run();
