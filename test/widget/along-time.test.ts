import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Met, ShownPost } from '../../packages/core/src/query.js';
import { axisOf, stretchOf, type Axis } from '../../packages/widget/src/views/axis.js';
import { reasonsOf } from '../../packages/widget/src/views/doubts.js';
import { kindsMet, meetingsOf } from '../../packages/widget/src/views/met-filters.js';
import { monthsIn } from '../../packages/widget/src/views/papers.js';
import { barOf } from '../../packages/widget/src/views/post-bar.js';
import { monthAt, monthOf } from '../../packages/widget/src/views/time-strip.js';

const axis = axisOf({ since: '2020-08-14', until: '2021-02' }) as Axis;

test('the axis runs over whole years, and a year is as wide as it is', () => {
  assert.equal(axis.years, [2020, 2021]);
  assert.equal(stretchOf(axis, '2020'), [0, 50.07]);
  assert.equal(stretchOf(axis, '2021'), [50.07, 100]);
  assert.equal(stretchOf(axis, '2020-12/2021-12'), [45.83, 100]);
  assert.is(axisOf({ since: null, until: null }), null);
});

const change = (kind: 'start' | 'end', date: string | null): ShownPost['changes'][number] => ({
  ...{ kind, date, told: date, quotes: [] },
});

test('a post that was only seen is open on both sides', () => {
  const bar = barOf(axis, { observedOn: ['2020-08-14', '2021-02-01'], changes: [] });
  assert.ok(bar?.isOpenBefore && bar.isOpenAfter);
  assert.is(barOf(axis, { observedOn: [], changes: [] }), null);
});

test('a stated day closes the side that it ends, and no other', () => {
  const started = barOf(axis, { observedOn: ['2020-08-20'], changes: [change('start', '2020-08-14')] });
  assert.equal([started?.isOpenBefore, started?.isOpenAfter], [false, true]);
  const ended = barOf(axis, { observedOn: ['2020-08-20'], changes: [change('end', '2020-12-01')] });
  assert.equal([ended?.isOpenBefore, ended?.isOpenAfter], [true, false]);
  const told = { ...change('end', '2020-12-01'), told: '2020-12-05' };
  assert.is(barOf(axis, { observedOn: ['2020-12-05'], changes: [told] })?.isOpenAfter, false, 'told by that issue');
  const undated = barOf(axis, { observedOn: ['2020-08-20'], changes: [change('end', null)] });
  assert.is(undated?.isOpenAfter, true, 'an end without a day cannot be drawn');
});

test('a post that was seen again after it was said to end is open', () => {
  const bar = barOf(axis, { observedOn: ['2020-08-20', '2021-05-01'], changes: [change('end', '2020-12-01')] });
  assert.is(bar?.isOpenAfter, true);
});

test('each place of the slider is a month, and its end leaves nothing out', () => {
  assert.is(monthAt(axis, 1), '2020-01');
  assert.is(monthAt(axis, 13), '2021-01');
  assert.is(monthAt(axis, 24), null);
  for (let place = 1; place < 24; place++) assert.is(monthOf(axis, monthAt(axis, place) ?? ''), place);
  assert.is(monthOf(axis, '2020-03-15'), 3);
});

const meeting = (kind: 'visit' | 'meeting', grade: 'act' | 'event', date: string): Met['meetings'][number] => ({
  event: { id: `event/${date}`, type: 'event', name: date, detail: null },
  ...{ kind, grade, date, act: null, by: null, places: [], roles: ['attend', 'attend'], quotes: [] },
});
const met: Met = {
  person: { id: 'person/a', type: 'person', name: 'a', detail: null },
  ...{ count: 2, first: '2020-01-01', last: '2021-01-01', grade: 'act' },
  meetings: [meeting('visit', 'event', '2021-01-01'), meeting('meeting', 'act', '2020-01-01')],
};

test('whom somebody met is counted anew for what the reader narrows it to', () => {
  assert.equal(meetingsOf([met], { grade: null, kind: null }), [met]);
  const [visits] = meetingsOf([met], { grade: null, kind: 'visit' });
  assert.equal([visits?.count, visits?.grade, visits?.first, visits?.last], [1, 'event', '2021-01-01', '2021-01-01']);
  assert.equal(meetingsOf([met], { grade: 'act', kind: 'visit' }), []);
  assert.equal(kindsMet([met, { ...met, meetings: met.meetings.slice(1) }]), ['meeting', 'visit']);
});

test('the months of gaps are summed, over years too', () => {
  assert.is(monthsIn(['2021-03', '2021-11/2022-02']), 5);
  assert.is(monthsIn([]), 0);
});

test('reasons are told in the words of the language, those for one person first, and each once', () => {
  const words = { name: ['same name', 'common name'], time: ['times agree', 'times do not agree'] } as const;
  const reason = (feature: string, score: number) => ({ feature, score, detail: '' });
  const reasons = [reason('time', -1), reason('name', 1), reason('name', 2), reason('unheard-of', 1)];
  assert.equal(reasonsOf({ reasons }, words), ['same name', 'times do not agree']);
});

test.run();
