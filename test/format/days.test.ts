/** Dates as numbers come back as they were written. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as fc from 'fast-check';
import { decodeDays, encodeDays } from '../../packages/core/src/format/days.js';

test('days, months, years, spans of days and no date at all come back in their order', () => {
  const dates = [
    '2021-05-14',
    null,
    '2021-05',
    '2019',
    '2021-05-13/2021-05-15',
    '2021-12-31',
    '1921-07-23',
    '2020/2021',
  ];
  assert.equal(decodeDays(JSON.parse(JSON.stringify(encodeDays(dates))), dates.length), dates);
  assert.equal(decodeDays(encodeDays([null, null]), 2), [null, null]);
  assert.equal(decodeDays(encodeDays([]), 0), []);
});

test('any days of two centuries come back', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(day), (days) => {
      const dates = days.map((date) => date.toISOString().slice(0, 10));
      assert.equal(decodeDays(encodeDays(dates), dates.length), dates);
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('a column of another length, of other signs, or without a date that it names is none', () => {
  const column = encodeDays(['2021', '2020/2021']);
  assert.is(decodeDays(column, 3), null);
  assert.is(decodeDays(column.slice(0, 1), 2), null);
  assert.is(decodeDays(['?'], 1), null);
  assert.is(decodeDays('2021', 1), null);
});

test.run();
