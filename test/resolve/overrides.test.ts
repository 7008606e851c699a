import fc from 'fast-check';
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

const walk = [
  issue('2020-03-01', willow, [chief], { events: [{ date: '2020-03-01', title: '调研', people: ['沈砚秋'] }] }),
  issue('2021-06-01', pine, [mayor]),
];
const all: readonly Correction[] = [
  { op: 'same', a: 'person/沈砚秋@柳荫街道', b: 'person/沈砚秋@青禾镇' },
  { op: 'rename', id: 'person/沈砚秋@柳荫街道', name: '沈砚秌' },
  { op: 'rename', id: 'person/沈砚秋@柳荫街道', name: '沈研秋' },
  { op: 'date', id: 'event/2020-03-01/visit/调研', date: '2020-02-29' },
  { op: 'source', id: 'article/柳荫街道-2020-03-01.txt#0', url: 'https://example.org/1' },
  { op: 'hide', id: 'organisation/青禾镇政府' },
];

test('an event gets the day that was found to be right, and a post seen at it with it', () => {
  const { value, complaints } = resolveAll(walk, [all[3] as Correction]);
  assert.equal(complaints, []);
  assert.equal([value.events[0]?.id, value.events[0]?.date], ['event/2020-03-01/visit/调研', '2020-02-29']);
  assert.ok(value.persons.some(({ posts }) => posts.some(({ observedOn }) => observedOn.includes('2020-02-29'))));
  assert.ok(value.posts.some(({ tenures }) => tenures.some(({ observedOn }) => observedOn.includes('2020-02-29'))));
});

test('an article gets the address of its original', () => {
  const { value } = resolveAll(walk, [all[4] as Correction]);
  assert.ok(value.articles.some(({ url }) => url === 'https://example.org/1'));
});

test('corrections in any order, merged or doubled, give the same graph, and retracted they leave none of themselves', () => {
  const chosen = fc
    .subarray([...all])
    .chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray([...some, ...some], { minLength: 2 * some.length })),
    );
  const plain = resolveAll(walk).value;
  fc.assert(
    fc.property(chosen, ([some, shuffled]) => {
      assert.equal(resolveAll(walk, shuffled).value, resolveAll(walk, some).value);
      const retracted = shuffled.filter((correction) => !some.includes(correction));
      assert.equal(resolveAll(walk, retracted).value, plain);
    }),
    { numRuns: 60 },
  );
});

test('of two that contradict each other one counts, and the other is told', () => {
  const { complaints } = resolveAll(walk, all.slice(1, 3));
  assert.equal(
    complaints.map(({ code }) => code),
    ['correction-unused'],
  );
});

test.run();
