import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { EventSketch } from '../help/facts.js';
import { bridge, issue, resolveAll, willow } from '../help/resolve.js';

const people = [
  { name: '沈砚秋', posts: ['柳荫街道办事处 主任'] },
  { name: '傅临川', posts: ['清河区政府 副区长'] },
];
const told = (...events: readonly EventSketch[]) =>
  resolveAll(
    events.map((event, i) => ({
      ...issue(`2020-03-1${i}`, willow, people, { events: [event], places: event.places ?? [] }),
      source: `${i}`,
    })),
  ).value.events;

const both = ['傅临川 lead', '沈砚秋 accompany'];

test('two bulletins that tell of one day and the same people tell of one event', () => {
  const events = told(
    { date: '2020-03-01', title: '调研', people: both },
    { date: '2020-03-01', title: '走访听雨小区', people: both },
  );
  assert.equal(
    events.map(({ id, aliases }) => [id, ...aliases]),
    [['event/2020-03-01/visit/调研', '走访听雨小区']],
  );
  assert.is(new Set(events[0]?.evidence.map(({ source }) => source)).size, 2);
});

test('a day of a year that nothing tells is no day to lay two tellings side by side', () => {
  const events = told(
    { date: 'XXXX-03-01', title: '调研', people: both },
    { date: 'XXXX-03-01', title: '调研', people: both },
  );
  assert.equal(
    events.map(({ date, dateText }) => [date, dateText]),
    [
      [null, 'XXXX-03-01'],
      [null, 'XXXX-03-01'],
    ],
  );
});

test('another day, kind or place is another event', () => {
  assert.is(told({ date: '2020-03-01', people: both }, { date: '2020-03-02', people: both }).length, 2);
  assert.is(
    told({ date: '2020-03-01', people: both }, { date: '2020-03-01', people: both, kind: 'meeting' }).length,
    2,
  );
  const at = (place: string, title: string): EventSketch => ({
    date: '2020-03-01',
    title,
    people: both,
    places: [place],
  });
  assert.is(told(at('听雨小区', '走访'), at('望月小区', '慰问')).length, 2);
});

test('the county’s paper and the town’s tell of one event at one place, each as far as it knows where it lies', () => {
  const county = '江州省/临江市/清河区';
  const tellings = [county, willow].map((ground) =>
    issue('2020-03-01', ground, people, {
      places: [`幸福里小区 compound ${ground}`],
      events: [{ date: '2020-03-01', title: ground, people: both, places: ['幸福里小区'] }],
    }),
  );
  // A second compound of that name in the county, so that nobody can say which one the county's paper means.
  const second = issue('2020-04-01', bridge, [], { places: [`幸福里小区 compound ${bridge}`] });
  assert.is(resolveAll([...tellings, second]).value.events.length, 1);
});

test('without a date two tellings stay two', () => {
  assert.is(told({ people: both }, { people: both }).length, 2);
});

test('one article tells its events apart', () => {
  const twice = { date: '2020-03-01', people: both };
  assert.is(resolveAll([issue('2020-03-10', willow, people, { events: [twice, twice] })]).value.events.length, 2);
});

test('a person has the strongest of the parts told of', () => {
  const events = told(
    { date: '2020-03-01', people: both },
    { date: '2020-03-01', people: ['傅临川 speak', '沈砚秋 attend'] },
  );
  assert.equal(
    events[0]?.participants.map(({ person, role }) => [person, role]),
    [
      ['person/傅临川@清河区', 'lead'],
      ['person/沈砚秋@柳荫街道', 'accompany'],
    ],
  );
});

test('two were apart only if every telling that names both says so', () => {
  const apart = [['沈砚秋', '傅临川']] as const;
  const event = { date: '2020-03-01', people: both };
  assert.is(told({ ...event, apart }, { ...event, apart })[0]?.apart.length, 1);
  assert.is(told({ ...event, apart }, event)[0]?.apart.length, 0);
});

test('an act told in the same words by two bulletins is one act, and a list without acts adds none', () => {
  const event = { date: '2020-03-01', people: both };
  const acts = [['傅临川', '沈砚秋']];
  const [joined] = told({ ...event, acts }, { ...event, acts }, event);
  assert.equal(
    joined?.acts.map(({ persons, words, evidence }) => [persons, words, evidence.length]),
    [[['person/傅临川@清河区', 'person/沈砚秋@柳荫街道'], '陪同', 2]],
  );
});

test('the words that name the place prove where it was', () => {
  const [event] = told({ date: '2020-03-01', people: both, places: ['听雨小区'] });
  assert.ok(event?.places[0]?.evidence.some(({ words }) => words.includes('听雨小区')));
});

test.run();
