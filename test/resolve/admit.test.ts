import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Facts } from '../../packages/core/src/model/facts.js';
import { admit } from '../../packages/core/src/stages/resolve/admit.js';
import { tell } from '../help/facts.js';
import { issue, willow } from '../help/resolve.js';

type Loose = { [name: string]: Loose } & Loose[];

const good = (): Facts =>
  tell(
    issue('2020-03-01', willow, [{ name: '沈砚秋', posts: ['柳荫街道办事处 主任'] }], {
      events: [{ date: '2020-03-01', people: ['沈砚秋'], bodies: ['柳荫街道办事处'] }],
    }),
  );

/** The codes and messages after one change of good facts. */
function after(change: (facts: Loose) => void): string[] {
  const facts = JSON.parse(JSON.stringify(good())) as Loose;
  change(facts);
  return admit([facts]).complaints.map(({ code, message }) => `${code}: ${message}`);
}

test('an event may be of a day whose year nothing tells, an article and an issue may not', () => {
  const day = 'XXXX-03-01' as never;
  const article = (facts: Loose) => facts['articles']?.[0] as Loose;
  assert.equal(
    after((facts) => ((article(facts)['events']?.[0] as Loose)['date'] = day)),
    [],
  );
  assert.is(after((facts) => (article(facts)['date'] = day)).length, 1);
  assert.is(after((facts) => ((facts['bulletin'] as Loose)['issueDate'] = day)).length, 1);
});

test('good facts pass untouched', () => {
  const facts = good();
  const { value, complaints } = admit([facts]);
  assert.equal({ value, complaints }, { value: [facts], complaints: [] });
  assert.is(value[0]?.articles[0], facts.articles[0], 'copied');
});

test('facts of a later version, or of none, are refused', () => {
  assert.equal(
    after((facts) => (facts['version'] = 2 as never)),
    ['facts-refused: the facts were refused: version 2 is newer than 1'],
  );
  assert.equal(
    after((facts) => delete facts['version']),
    ['facts-refused: the facts were refused: no version is given'],
  );
});

test('what is no facts at all is told', () => {
  assert.equal(
    admit([null, 7, [], 'x', {}]).complaints.map(({ code }) => code),
    Array.from({ length: 5 }, () => 'facts-refused'),
  );
});

test('a row with a wrong form is left out, the rest stays', () => {
  const article = (facts: Loose) => facts['articles']?.[0] as Loose;
  const person = (facts: Loose) => article(facts)['persons']?.[0] as Loose;
  for (const change of [
    (facts: Loose) => (person(facts)['class'] = 'king' as never),
    (facts: Loose) => (person(facts)['name'] = ' ' as never),
    (facts: Loose) => (person(facts)['confidence'] = 2 as never),
    (facts: Loose) => (person(facts)['evidence'] = [] as never),
    (facts: Loose) => (person(facts)['evidence'] = null as never),
    (facts: Loose) => ((person(facts)['evidence']?.[0] as Loose)['words'] = '短' as never),
    (facts: Loose) => ((person(facts)['evidence']?.[0] as Loose)['article'] = 4 as never),
    (facts: Loose) => ((person(facts)['evidence']?.[0] as Loose)['marks'] = [{ from: 0, to: 99 }] as never),
    (facts: Loose) => ((person(facts)['evidence']?.[0] as Loose)['span'] = { from: 3, to: 1 } as never),
  ]) {
    const complaints = after(change);
    assert.match(complaints[0] ?? '', /^fact-malformed: articles\[0\]\.persons\[0\] has /u);
  }
});

test('a bad article leaves an empty one, so that the numbers of the others hold', () => {
  const facts = JSON.parse(JSON.stringify(good())) as Loose;
  facts['articles'] = [7, facts['articles']?.[0]] as never;
  const { value, complaints } = admit([facts]);
  assert.is(value[0]?.articles.length, 2);
  assert.is(value[0]?.articles[0]?.persons.length, 0);
  assert.match(complaints[0]?.message ?? '', /^articles\[0\] is no object/u);
});

test('a name that the article does not list is told, and the rest of the row kept', () => {
  const complaints = after((facts) => {
    const article = facts['articles']?.[0] as Loose;
    (article['positions']?.[0] as Loose)['organisation'] = '无此机构' as never;
    (article['events']?.[0] as Loose)['places'] = ['无此地'] as never;
  });
  assert.equal(
    complaints.map((complaint) => complaint.split(':')[0]),
    ['fact-unknown-name', 'fact-unknown-name'],
  );
});

test('of two readings of one source the same one is used in any order', () => {
  const [a, b] = [good(), { ...good(), articles: [] }];
  const [one, other] = [admit([a, b]), admit([b, a])];
  assert.equal(one, other);
  assert.is(one.complaints[0]?.code, 'facts-repeated');
});

test.run();
