import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { graphOf } from '../../packages/core/src/pipeline/graph.js';
import { exportGraphologyJson } from '../../packages/core/src/stages/export/graphology-json.js';
import { tell, type BulletinSketch } from '../help/facts.js';

const jurisdiction = '江州省/临江市/清河区/柳荫街道';

const years: readonly BulletinSketch[] = [2018, 2019, 2020, 2021].flatMap((year) =>
  [1, 2].map((half): BulletinSketch => {
    const date = `${year}-0${half * 4}-12`;
    return {
      source: `柳荫-${year}-${half}.txt`,
      date,
      title: '柳荫社区报',
      jurisdiction,
      articles: [
        {
          date,
          people: [
            { name: '沈砚秋', posts: [year < 2020 ? '柳荫街道办事处 副主任' : '柳荫街道办事处 主任'] },
            { name: '傅临川', posts: ['清河区政府 副区长'] },
            { name: '田秀兰', class: 'private', mentions: ['田秀兰', '田阿姨'] },
          ],
          places: ['听雨小区 compound'],
          events: [
            { date, title: '走访', people: ['傅临川 lead', '沈砚秋 accompany', '田秀兰'], places: ['听雨小区'] },
          ],
        },
      ],
    };
  }),
);

test('bulletins in any order give the same graph', () => {
  const facts = years.map(tell);
  const expected = exportGraphologyJson(graphOf(facts).value.view);
  fc.assert(
    fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
      assert.is(exportGraphologyJson(graphOf(shuffled).value.view), expected);
    }),
    { numRuns: 25 },
  );
});

test('a career in one office is one person with two posts', () => {
  const { entities } = graphOf(years.map(tell)).value;
  assert.equal(
    entities.persons.map(({ id }) => id),
    ['person/傅临川@清河区', 'person/沈砚秋@柳荫街道'],
  );
  const posts = entities.persons[1]?.posts.map(({ title, observedOn }) => [title, observedOn.at(0), observedOn.at(-1)]);
  assert.equal(posts, [
    ['主任', '2020-04-12', '2021-08-12'],
    ['副主任', '2018-04-12', '2019-08-12'],
  ]);
});

test('residents are in the graph only where they are asked for', () => {
  const facts = years.map(tell);
  assert.not.match(exportGraphologyJson(graphOf(facts).value.view), /田秀兰|田阿姨/u);
  assert.match(exportGraphologyJson(graphOf(facts, { includePrivate: true }).value.view), /田秀兰/u);
});

test('an empty heap of facts is an empty graph', () => {
  assert.is([...graphOf([]).value.view.nodes()].length, 0);
});

test.run();
