import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readCorrections, type Correction } from '../../packages/core/src/stages/resolve/overrides.js';
import { bridge, issue, pine, resolveAll, willow } from '../help/resolve.js';

const chief = { name: '沈砚秋', posts: ['柳荫街道办事处 主任'] };
const mayor = { name: '沈砚秋', posts: ['青禾镇政府 镇长'] };
const two = [issue('2020-03-01', willow, [chief]), issue('2020-04-01', pine, [mayor])];
const moved = [
  issue('2020-03-01', willow, [chief]),
  issue('2021-06-01', bridge, [{ name: '沈砚秋', posts: ['石桥镇党委 书记'] }]),
];
const ids = (bulletins: Parameters<typeof resolveAll>[0], ...corrections: readonly Correction[]) => {
  const { value, complaints } = resolveAll(bulletins, corrections);
  assert.equal(complaints, []);
  return value.persons.map(({ id }) => id);
};

test('two persons called the same are one, and two again without the line', () => {
  const same: Correction = { op: 'same', a: 'person/沈砚秋@柳荫街道', b: 'person/沈砚秋@青禾镇' };
  assert.equal(ids(two, same), ['person/沈砚秋@柳荫街道']);
  assert.is(ids(two).length, 2);
});

test('readings called the same are one', () => {
  const same: Correction = { op: 'same', a: '柳荫街道-2020-03-01.txt#0/沈砚秋', b: '青禾镇-2020-04-01.txt#0/沈砚秋' };
  assert.is(ids(two, same).length, 1);
});

test('a person wrongly made of two readings is taken apart', () => {
  assert.is(ids(moved).length, 1);
  const different: Correction = {
    op: 'different',
    a: '柳荫街道-2020-03-01.txt#0/沈砚秋',
    b: '石桥镇-2021-06-01.txt#0/沈砚秋',
  };
  assert.is(ids(moved, different).length, 2);
});

test('a doubt decided by hand is none any more', () => {
  const doubtful = [
    issue('2020-03-01', willow, [chief]),
    issue('2020-04-01', willow, [{ name: '沈砚秋', class: 'private' }]),
  ];
  const before = resolveAll(doubtful).value.persons;
  assert.is(before[0]?.possiblySame.length, 1);
  const [a, b] = before.map(({ id }) => id) as [string, string];
  const after = resolveAll(doubtful, [{ op: 'different', a, b, note: '问过了' }]);
  assert.equal(after.complaints, []);
  assert.equal(after.value.persons[0]?.possiblySame, []);
  assert.ok(after.value.judgements.some(({ reasons }) => reasons[0]?.detail === '问过了'));
});

test('bodies called the same are one, and posts follow', () => {
  const renamed = [
    issue('2020-03-01', willow, [{ name: '沈砚秋', posts: ['清河区城管局 局长'] }]),
    issue('2020-05-01', willow, [{ name: '沈砚秋', posts: ['清河区城管执法局 局长'] }]),
  ];
  const same: Correction = { op: 'same', a: 'organisation/清河区城管局', b: 'organisation/清河区城管执法局' };
  const { organisations, persons } = resolveAll(renamed, [same]).value;
  assert.is(organisations.length, 1);
  assert.is(persons[0]?.posts.length, 1);
});

test('a new name is shown and the old one still found', () => {
  const rename: Correction = { op: 'rename', id: 'person/沈砚秋@柳荫街道', name: '沈砚秌' };
  const person = resolveAll(two, [rename]).value.persons[0];
  assert.equal([person?.id, person?.name, person?.aliases], ['person/沈砚秋@柳荫街道', '沈砚秌', ['沈砚秋']]);
});

test('a hidden person is gone, and the name is masked', () => {
  const { value, complaints } = resolveAll(
    [issue('2020-03-01', willow, [chief, { name: '傅临川' }])],
    [{ op: 'hide', id: 'person/沈砚秋@柳荫街道' }],
  );
  assert.equal(complaints, []);
  assert.not.match(JSON.stringify(value), /沈砚秋/u);
});

test('a hidden event leaves its people', () => {
  const events = [{ date: '2020-03-01', title: '调研', people: ['沈砚秋'] }];
  const { value } = resolveAll(
    [issue('2020-03-01', willow, [chief], { events })],
    [{ op: 'hide', id: 'event/2020-03-01/visit/调研' }],
  );
  assert.equal([value.events.length, value.persons.length], [0, 1]);
});

test('a correction of something that is not there is told', () => {
  const corrections: Correction[] = [
    { op: 'same', a: 'person/沈砚秋@柳荫街道', b: 'person/无此人@柳荫街道' },
    { op: 'hide', id: 'place/无此地' },
  ];
  assert.equal(
    resolveAll(two, corrections).complaints.map(({ code }) => code),
    ['correction-unused', 'correction-unused'],
  );
});

test('a file of corrections is read line by line, and bad lines are told', () => {
  const text = [
    '\uFEFF# 改正',
    '{"op":"hide","id":"person/a"}',
    '',
    '{"op":"same","a":"x"}',
    'not json',
    '{"op":"fly","id":"x"}',
    '[]',
    'null',
  ].join('\r\n');
  const { value, complaints } = readCorrections(text, 'corrections.jsonl');
  assert.equal(value, [{ op: 'hide', id: 'person/a' }]);
  assert.equal(
    complaints.map(({ message }) => message.slice(0, 7)),
    ['line 4 ', 'line 5 ', 'line 6 ', 'line 7 ', 'line 8 '],
  );
});

test.run();
