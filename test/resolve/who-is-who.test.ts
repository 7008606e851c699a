import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { bridge, issue, personIds, pine, resolveAll, willow } from '../help/resolve.js';

const chief = { name: '沈砚秋', posts: ['柳荫街道办事处 主任'] };

test('one post in two issues is one person', () => {
  assert.equal(personIds([issue('2020-03-01', willow, [chief]), issue('2021-03-01', willow, [chief])]), [
    'person/沈砚秋@柳荫街道',
  ]);
});

test('a promotion in one office is one person', () => {
  const deputy = { name: '沈砚秋', posts: ['柳荫街道办事处 副主任'] };
  const secretary = { name: '沈砚秋', posts: ['柳荫街道党工委 书记'] };
  const issues = [
    issue('2017-03-01', willow, [deputy]),
    issue('2019-03-01', willow, [chief]),
    issue('2021-03-01', willow, [secretary]),
  ];
  assert.equal(personIds(issues), ['person/沈砚秋@柳荫街道']);
});

test('a move to the next town is one person', () => {
  const moved = { name: '沈砚秋', posts: ['石桥镇党委 书记'] };
  assert.equal(personIds([issue('2020-03-01', willow, [chief]), issue('2021-06-01', bridge, [moved])]), [
    'person/沈砚秋@柳荫街道',
  ]);
});

test('a promotion to the district is one person', () => {
  const risen = { name: '沈砚秋', posts: ['清河区政府 副区长'] };
  assert.equal(personIds([issue('2018-03-01', willow, [chief]), issue('2021-06-01', willow, [risen])]), [
    'person/沈砚秋@柳荫街道',
  ]);
});

test('whoever comes back after years is the same person', () => {
  assert.equal(personIds([issue('2012-03-01', willow, [chief]), issue('2020-03-01', willow, [chief])]).length, 1);
});

test('a post told of as former joins the new one to the old', () => {
  const both = { name: '沈砚秋', posts: ['柳荫街道办事处 主任 former', '青禾镇党委 书记'] };
  assert.equal(
    personIds([
      issue('2020-03-01', willow, [chief]),
      issue('2021-06-01', pine, [both], { bodies: [`柳荫街道办事处 government ${willow}`] }),
    ]).length,
    1,
  );
});

test('namesakes in unrelated provinces are two, and not linked', () => {
  const other = { name: '沈砚秋', posts: ['青禾镇政府 镇长'] };
  const { persons, judgements } = resolveAll([
    issue('2020-03-01', willow, [chief]),
    issue('2020-04-01', pine, [other]),
  ]).value;
  assert.is(persons.length, 2);
  assert.equal(
    persons.map(({ possiblySame }) => possiblySame),
    [[], []],
  );
  assert.is(judgements[0]?.judgement, 'different');
  assert.ok(judgements[0]?.reasons.some(({ feature }) => feature === 'jurisdiction'));
});

test('two towns of one district at the same time are two persons', () => {
  const months = ['01', '03', '05', '07'];
  const issues = months.flatMap((month) => [
    issue(`2020-${month}-01`, willow, [chief]),
    issue(`2020-${month}-20`, bridge, [{ name: '沈砚秋', posts: ['石桥镇政府 镇长'] }]),
  ]);
  assert.equal(personIds(issues), ['person/沈砚秋@柳荫街道', 'person/沈砚秋@石桥镇']);
});

test('two posts in one subdistrict that nobody holds at once leave a doubt', () => {
  const neighbour = { name: '沈砚秋', posts: ['听雨居委会 书记'] };
  const issues = ['01', '02', '03'].flatMap((month) => [
    issue(`2020-${month}-01`, willow, [chief]),
    issue(`2020-${month}-20`, willow, [neighbour], { bodies: ['听雨居委会 committee'] }),
  ]);
  const { persons } = resolveAll(issues).value;
  assert.is(persons.length, 2);
  assert.equal(
    persons[0]?.possiblySame.map(({ other }) => other),
    [persons[1]?.id],
  );
  assert.equal(
    persons[1]?.possiblySame.map(({ other }) => other),
    [persons[0]?.id],
  );
  assert.ok(persons[0]?.possiblySame.every(({ reasons }) => reasons.length > 0));
});

test('two posts told of in one breath are one person, however far apart the bodies', () => {
  const both = { name: '沈砚秋', posts: ['柳荫街道办事处 主任', '青禾镇政府 副镇长'] };
  const exchange = { name: '沈砚秋', posts: ['青禾镇政府 副镇长'] };
  const issues = [
    issue('2020-03-01', willow, [chief]),
    issue('2020-05-01', willow, [both], { bodies: [`青禾镇政府 government ${pine}`] }),
    issue('2020-06-01', pine, [exchange]),
  ];
  assert.equal(personIds(issues).length, 1);
});

test('a name without a post is the one holder of the place', () => {
  assert.equal(
    personIds([issue('2020-03-01', willow, [chief]), issue('2020-05-01', willow, [{ name: '沈砚秋' }])]).length,
    1,
  );
});

test('a name without a post stays open where two holders fit', () => {
  const months = ['01', '03', '05', '07'];
  const issues = months.flatMap((month) => [
    issue(`2020-${month}-01`, willow, [chief]),
    issue(`2020-${month}-20`, willow, [{ name: '沈砚秋', posts: ['听雨居委会 书记'] }], {
      bodies: ['听雨居委会 committee'],
    }),
  ]);
  const { persons } = resolveAll([...issues, issue('2020-06-01', willow, [{ name: '沈砚秋' }])]).value;
  assert.is(persons.length, 3);
  assert.is(Math.max(...persons.map(({ possiblySame }) => possiblySame.length)), 2);
});

test('residents of two bulletins are never one on their name alone', () => {
  const resident = { name: '田秀兰', class: 'private' as const };
  assert.equal(personIds([issue('2020-03-01', willow, [resident]), issue('2020-05-01', willow, [resident])]).length, 2);
});

test('a resident is not the official of the same name', () => {
  const { persons } = resolveAll([
    issue('2020-03-01', willow, [chief]),
    issue('2020-05-01', willow, [{ name: '沈砚秋', class: 'private' }]),
  ]).value;
  assert.equal(
    persons.map((person) => person.class),
    ['official', 'private'],
  );
});

test('whoever leads an event without a post is the official of that name, not a resident', () => {
  const bare = { name: '沈砚秋', class: 'private' as const };
  const events = [{ date: '2020-05-01', people: ['沈砚秋 lead'] }];
  assert.is(
    personIds([issue('2020-03-01', willow, [chief]), issue('2020-05-01', willow, [bare], { events })]).length,
    1,
  );
});

test('the holder of a nationwide post is one in every province', () => {
  const leader = { name: '闻道远', posts: ['国务院 总理'] };
  const bare = { name: '闻道远', posts: [' 总理'] };
  const issues = [
    issue('2020-03-01', willow, [leader]),
    issue('2020-05-01', pine, [bare]),
    issue('2020-06-01', bridge, [bare]),
  ];
  assert.equal(personIds(issues).length, 1);
});

test('mastheads that nothing places tell apart, and one masthead joins', () => {
  const at = (title: string, date: string) => ({ ...issue(date, null, [chief]), title, source: `${title}${date}` });
  assert.equal(personIds([at('甲报', '2020-03-01'), at('甲报', '2020-06-01')]).length, 1);
});

test('every join, doubt and difference is kept with its reasons', () => {
  const { judgements } = resolveAll([
    issue('2020-03-01', willow, [chief]),
    issue('2021-03-01', willow, [chief]),
    issue('2021-06-01', bridge, [{ name: '沈砚秋', posts: ['石桥镇党委 书记'] }]),
  ]).value;
  assert.equal(
    judgements.map(({ judgement, reasons }) => [judgement, reasons.length > 0]),
    [
      ['same', true],
      ['same', true],
    ],
  );
  for (const { score, reasons } of judgements) {
    const sum = reasons.reduce((total, reason) => total + reason.score, 0);
    assert.ok(Math.abs(sum - score) < 0.01, `${sum} is not ${score}`);
  }
});

test('a namesake in a town that nothing places is a doubt, unless an issue of the same masthead places it', () => {
  const secretary = { name: '沈砚秋', posts: ['石桥镇党委 书记'] };
  const [own, county] = [issue('2020-03-01', '石桥镇', [secretary]), issue('2021-03-01', bridge, [secretary])];
  const apart = resolveAll([own, county]).value;
  assert.is(apart.persons.length, 2);
  assert.ok(apart.persons.every(({ possiblySame }) => possiblySame.length === 1));
  const titled = { ...own, title: '石桥镇报' };
  const placed = { ...issue('2020-05-01', bridge, [secretary]), title: '石桥镇报' };
  assert.is(resolveAll([titled, placed, county]).value.persons.length, 1);
});

test.run();
