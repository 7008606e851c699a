import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { issue, resolveAll, willow } from '../help/resolve.js';

const post = '柳荫街道办事处 主任';
const chief = { name: '沈砚秋', posts: [post] };
const postsOf = (...bulletins: Parameters<typeof resolveAll>[0]) =>
  resolveAll(bulletins).value.persons[0]?.posts.map(({ title, status, observedOn }) => [title, status, ...observedOn]);

test('a post has the days on which it was seen, ascending, whatever the order of the bulletins', () => {
  assert.equal(postsOf(issue('2021-03-01', willow, [chief]), issue('2019-03-01', willow, [chief])), [
    ['主任', 'current', '2019-03-01', '2021-03-01'],
  ]);
});

test('the day of the event counts before that of the article, and that before the issue', () => {
  const events = [{ date: '2020-02-27', people: ['沈砚秋'] }];
  assert.equal(postsOf(issue('2020-03-01', willow, [chief], { date: '2020-02-28', events })), [
    ['主任', 'current', '2020-02-27'],
  ]);
  assert.equal(postsOf(issue('2020-03-01', willow, [chief], { date: '2020-02-28' })), [
    ['主任', 'current', '2020-02-28'],
  ]);
  assert.equal(postsOf(issue('2020-03-01', willow, [chief], { date: null })), [['主任', 'current', '2020-03-01']]);
});

test('an event to come is no day on which anybody was seen', () => {
  const events = [{ date: '2020-04-05', people: ['沈砚秋'] }];
  assert.equal(postsOf(issue('2020-03-01', willow, [chief], { date: null, events })), [
    ['主任', 'current', '2020-03-01'],
  ]);
});

test('who acts in a post holds that post, whatever the acting is called', () => {
  const acting = (title: string) =>
    issue('2020-03-01', willow, [{ name: '沈砚秋', posts: [`柳荫街道办事处 ${title} acting`] }]);
  for (const title of ['主任', '代主任', '代理主任'])
    assert.equal(postsOf(acting(title)), [['主任', 'acting', '2020-03-01']]);
});

test('a former post is a post of its own', () => {
  assert.equal(
    postsOf(
      issue('2020-03-01', willow, [chief]),
      issue('2021-03-01', willow, [{ name: '沈砚秋', posts: [`${post} former`] }]),
    ),
    [
      ['主任', 'current', '2020-03-01'],
      ['主任', 'former', '2021-03-01'],
    ],
  );
});

test('a post without a date is kept without one', () => {
  const { source, articles } = issue('2020-03-01', willow, [chief], { date: null });
  assert.equal(postsOf({ source, articles, date: null }), [['主任', 'current']]);
});

test.run();
