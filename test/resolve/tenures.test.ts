import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Facts } from '../../packages/core/src/model/facts.js';
import { identityRules } from '../../packages/core/src/rules/identity.js';
import { withoutPrivate } from '../../packages/core/src/stages/resolve/private.js';
import { resolve } from '../../packages/core/src/stages/resolve/resolve.js';
import { tell, type BulletinSketch } from '../help/facts.js';
import { issue, resolveAll, willow } from '../help/resolve.js';

const holder = (date: string, name: string, title = '主任') =>
  issue(date, willow, [{ name, posts: [`柳荫街道办事处 ${title}`] }]);
const steps = (...bulletins: readonly BulletinSketch[]): string[] =>
  resolveAll(bulletins).value.posts.flatMap(({ successions }) =>
    successions.map(({ from, to, after, before }) => `${from.slice(7, 10)} ${to.slice(7, 10)} ${after} ${before}`),
  );

test('a post is a thing of its own, with its holders by time', () => {
  const { posts } = resolveAll([holder('2021-05-13', '沈砚秋'), holder('2020-03-01', '傅临川')]).value;
  assert.equal(
    posts.map(({ id, tenures }) => [id, ...tenures.map(({ person }) => person)]),
    [['post/柳荫街道办事处/主任', 'person/傅临川@柳荫街道', 'person/沈砚秋@柳荫街道']],
  );
});

test('a succession lies between the last sight of the one and the first of the other', () => {
  assert.equal(
    steps(
      holder('2020-03-01', '傅临川'),
      holder('2021-02-04', '傅临川'),
      holder('2021-05-13', '沈砚秋'),
      holder('2022-01-01', '沈砚秋'),
    ),
    ['傅临川 沈砚秋 2021-02-04 2021-05-13'],
  );
});

test('whoever comes back follows the one before', () => {
  assert.equal(steps(holder('2018-03-01', '傅临川'), holder('2019-03-01', '沈砚秋'), holder('2020-03-01', '傅临川')), [
    '傅临川 沈砚秋 2018-03-01 2019-03-01',
    '沈砚秋 傅临川 2019-03-01 2020-03-01',
  ]);
});

test('two seen in turns do not succeed each other', () => {
  const issues = ['01', '03', '05', '07'].map((month, i) =>
    holder(`2020-${month}-01`, i % 2 === 0 ? '傅临川' : '沈砚秋'),
  );
  assert.equal(steps(...issues), []);
});

test('deputies are several, so that none succeeds another', () => {
  assert.equal(steps(holder('2020-03-01', '傅临川', '副主任'), holder('2021-05-13', '沈砚秋', '副主任')), []);
});

/** The facts with what the first post states added. */
const stating = (sketch: BulletinSketch, kind: 'start' | 'end', date: string | null): Facts => {
  const facts = tell(sketch);
  const [article] = facts.articles as [Facts['articles'][number]];
  const [post] = article.positions as [(typeof article.positions)[number]];
  const changes = [{ kind, date, evidence: post.evidence[0] }];
  const status = kind === 'end' ? ('former' as const) : post.status;
  return { ...facts, articles: [{ ...article, positions: [{ ...post, status, changes }] }] };
};

test('stated days draw the bounds of a succession closer', () => {
  const facts = [
    tell(holder('2021-02-04', '傅临川')),
    stating(holder('2021-06-01', '傅临川'), 'end', '2021-03-01'),
    stating(holder('2021-05-13', '沈砚秋'), 'start', '2021-04-02'),
  ];
  const [post] = resolve(facts, { rules: identityRules }).value.posts;
  assert.equal(
    post?.successions.map(({ after, before }) => [after, before]),
    [['2021-03-01', '2021-04-02']],
  );
});

test('a post has an end only where a text states one, and every row of the post tells it', () => {
  const facts = [
    tell(holder('2020-03-01', '傅临川')),
    stating(holder('2021-06-01', '傅临川'), 'end', null),
    tell(holder('2022-05-13', '沈砚秋')),
  ];
  const [post] = resolve(facts, { rules: identityRules }).value.posts;
  assert.equal(
    post?.tenures.map(({ person, status, changes }) => [
      person.slice(7, 10),
      status,
      ...changes.map(({ kind, date, told }) => [kind, date, told].join(' ')),
    ]),
    [
      ['傅临川', 'current', 'end  2021-06-01'],
      ['傅临川', 'former', 'end  2021-06-01'],
      ['沈砚秋', 'current'],
    ],
  );
});

test('whoever came between two holders and is left out still came between', () => {
  const { value } = resolveAll([
    holder('2018-03-01', '傅临川'),
    issue('2019-03-01', willow, [{ name: '闻道远', class: 'private', posts: ['柳荫街道办事处 主任'] }]),
    holder('2020-03-01', '沈砚秋'),
  ]);
  assert.is(value.posts[0]?.successions.length, 2);
  assert.equal(
    withoutPrivate(value).posts.map(({ tenures, successions }) => [tenures.length, successions.length]),
    [[2, 0]],
  );
});

test.run();
