import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Facts } from '../../packages/core/src/model/facts.js';
import { openSharing } from '../../packages/core/src/pipeline/shared.js';
import { tell } from '../help/facts.js';
import { issue, pine, willow } from '../help/resolve.js';

const sketch = (date: string, place: string): Facts =>
  tell(
    issue(date, place, [{ name: '沈砚秋', posts: ['柳荫街道办事处 主任'] }], {
      events: [{ date, people: ['沈砚秋'], bodies: ['柳荫街道办事处'] }],
    }),
  );
const copy = (facts: Facts): Facts => JSON.parse(JSON.stringify(facts)) as Facts;

test('facts that share their parts say what they said', () => {
  const share = openSharing();
  for (const facts of [sketch('2020-03-01', willow), sketch('2020-04-01', pine)])
    assert.equal(share(copy(facts)), facts);
});

test('what two bulletins say alike is held once, and what they say otherwise is not', () => {
  const share = openSharing();
  const [a, b] = [share(copy(sketch('2020-03-01', willow))), share(copy(sketch('2020-04-01', pine)))];
  const [x, y] = [a.articles[0], b.articles[0]];
  assert.ok(x !== undefined && y !== undefined && x !== y);
  assert.is(x.persons[0]?.mentions, y.persons[0]?.mentions);
  assert.is(x.persons[0]?.evidence[0].marks, y.persons[0]?.evidence[0].marks);
  assert.is.not(x.persons[0]?.evidence[0], y.persons[0]?.evidence[0]);
  assert.is.not(x.persons, y.persons);
});

test('names that look like a list of names are no list', () => {
  const share = openSharing();
  const names = (mentions: readonly string[]): Facts => {
    const facts = copy(sketch('2020-03-01', willow));
    Object.assign(facts.articles[0]?.persons[0] ?? {}, { mentions });
    return share(facts);
  };
  assert.equal(names(['沈","砚'])?.articles[0]?.persons[0]?.mentions, ['沈","砚']);
  assert.equal(names(['沈', '砚'])?.articles[0]?.persons[0]?.mentions, ['沈', '砚']);
});

test.run();
