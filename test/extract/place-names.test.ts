/** Which division a name means where several bear it. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';

const knowledge = openKnowledge();
const placed = (words: string, jurisdiction: string) => {
  const source = { source: 'issue.txt', text: `领导考察\n${words}\n`, sidecar: { jurisdiction } };
  const { articles } = factsOf(source, knowledge).value;
  return {
    places: articles.flatMap(({ places }) => places.map(({ name, within }) => `${within ?? '?'}/${name}`)),
    bodies: articles.flatMap(({ organisations }) =>
      organisations.map((one) => `${one.name} ${one.jurisdiction ?? '?'}`),
    ),
  };
};

test('a division that is printed with those around it is that one, and so is its bare name from there on', () => {
  const { places, bodies } = placed(
    '3月5日，沈砚秋到浙江省杭州市西湖区考察，西湖区区长周晓禾陪同。沈砚秋来到西湖区北山街道。',
    '江西省/南昌市',
  );
  assert.ok(places.includes('浙江省/杭州市/西湖区'), places.join());
  assert.ok(places.includes('浙江省/杭州市/西湖区/北山街道'), places.join());
  assert.ok(bodies.includes('西湖区政府 浙江省/杭州市/西湖区'), bodies.join());
});

test('a bare name is the own one, then the one of the own city, and none of several far away', () => {
  assert.ok(placed('沈砚秋到西湖区调研。', '江西省/南昌市').places.includes('江西省/南昌市/西湖区'));
  assert.ok(placed('沈砚秋到新坝镇调研。', '甘肃省/张掖市').places.includes('甘肃省/张掖市/高台县/新坝镇'));
  assert.ok(placed('沈砚秋到城关镇调研。', '江西省/南昌市').places.includes('?/城关镇'));
});

test('where one goes, the short name of a province or a city is that', () => {
  assert.ok(placed('沈砚秋赴浙江考察。', '江西省/南昌市').places.includes('?/浙江省'));
});

test.run();
