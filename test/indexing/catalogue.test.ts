/** The order in which things are numbered, and the quotes that prove them. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openCatalogue } from '../../packages/core/src/stages/indexing/catalogue.js';
import { neighboursOf } from '../../packages/core/src/stages/indexing/neighbours.js';
import { article, event, person, plain, says, tookPart, viewOf } from '../help/view.js';

const grounds = ['甲镇', '乙镇'];
const reports = grounds.flatMap((jurisdiction, i) =>
  ['2021-01-05', '2021-03-05'].map((issueDate, j) =>
    article(`${i}-${j}.txt`, 0, { jurisdiction, issueDate, text: '程岳' }),
  ),
);
const happenings = reports.map((report, i) => event(`会${i}`, report.issueDate));
const told = happenings.map((happening, i) => plain('reportedIn', happening, reports[i] ?? happening));

test('events of one jurisdiction stand together, the newest first', () => {
  const { events } = openCatalogue(viewOf([...reports, ...happenings], told));
  assert.equal(
    events.map(({ name }) => name),
    ['会3', '会2', '会1', '会0'],
  );
});

test('articles stand newest first', () => {
  const { articles, ordinalOf } = openCatalogue(viewOf(reports, []));
  assert.equal(
    articles.map(({ issueDate }) => issueDate),
    ['2021-03-05', '2021-03-05', '2021-01-05', '2021-01-05'],
  );
  assert.equal(
    articles.map(({ id }) => ordinalOf(id)),
    [0, 1, 2, 3],
  );
});

test('quotes are the newest dozen, with marks in order and apart', () => {
  const many = Array.from({ length: 15 }, (_, i) =>
    article(`${i}.txt`, 0, { issueDate: `2021-01-${String(i + 10)}`, text: '程岳与程岳见面' }),
  );
  const { quotesOf } = openCatalogue(viewOf(many, []));
  const proof = many.map((report) => says(report, report.text, '程岳与', '程岳', '见面'));
  const quotes = quotesOf(proof);
  assert.is(quotes.length, 12);
  assert.is(quotes[0]?.issueDate, '2021-01-24');
  assert.equal(quotes[0]?.marks, [
    { from: 0, to: 2 },
    { from: 5, to: 7 },
  ]);
});

test('no more than a hundred neighbours of one type are kept, the strongest', () => {
  const hall = event('大会', '2021-01-01');
  const table = event('小会', '2021-01-02');
  const crowd = Array.from({ length: 130 }, (_, i) => person(`员${String(i).padStart(3, '0')}`));
  const report = article('a.txt', 0, { text: '程岳' });
  const proof = says(report, '程岳', '程岳');
  const [self, friend] = [person('程岳'), person('方青')];
  const parts = [self, friend, ...crowd].map((who) => tookPart(who, hall, 'attend', proof));
  const close = [self, friend].map((who) => tookPart(who, table, 'attend', proof));
  const catalogue = openCatalogue(viewOf([hall, table, report, self, friend, ...crowd], [...parts, ...close]));
  const { all: neighbours } = neighboursOf(catalogue, self.id, [hall.id, table.id].map(catalogue.ordinalOf).sort());
  assert.is(neighbours.length, 100);
  assert.equal([neighbours[0]?.label.id, neighbours[0]?.shared], [friend.id, 2]);
});

test.run();
