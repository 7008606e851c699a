/** Places: roads and their numbers, compounds, floors, villages, divisions, and what is none. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placeForms } from '../../packages/core/src/rules/places.js';
import { placesIn } from '../help/bodies.js';
import { readMarked } from '../help/marked.js';

const jurisdiction = '浙江省/杭州市/拱墅区/小河街道';

/** Places that are more than passing. */
function found(text: string): readonly string[] {
  return placesIn([text], jurisdiction)
    .filter(({ passing }) => !passing)
    .map(({ span }) => text.slice(span.from, span.to));
}

const t = (name: string, ...marked: string[]) =>
  test(name, () => {
    for (const example of marked) {
      const { text, marks } = readMarked(example);
      assert.equal(
        found(text),
        marks.map(({ words }) => words),
        example,
      );
    }
  });

for (const form of placeForms) {
  test(`${form.name} finds what its examples mark`, () => {
    for (const example of form.examples) {
      const { text, marks } = readMarked(example);
      const words = found(text);
      for (const mark of marks) assert.ok(words.includes(mark.words), `${example}: ${words.join(' ')}`);
    }
  });
  test(`${form.name} is silent at its near misses`, () => {
    for (const miss of form.silent ?? []) assert.equal(found(miss), [], miss);
  });
}

t(
  'a road begins behind the word that leads to it and takes its number along',
  '居住在{place:青桥路}的独居老人',
  '家住{place:中安路1021弄7号}的住户',
  '在{place:升安街33-39号}，有一间小屋。',
);
t(
  'compounds, buildings and floors',
  '来到{place:普安里小区}，听取介绍。',
  '将{place:牌坊小区}、{place:普安小区}列入计划',
  '位于{place:青湖大厦 18 楼}。',
);
t('villages and their groups', '深入{place:石湾村3组}，看望村民。', '在{place:青溪村}，大家齐动手。');
t(
  'divisions are places where they are no part of a body',
  '赴{place:浙江省杭州市西湖区}对接协作',
  '在{place:武汉}考察时指出',
);
t('a subdistrict that one goes to is ground as well', '一行到{place:小河街道}调研。');
t(
  'ordinary words that end like places are none',
  '清洁道路，改善居住环境。',
  '老旧小区改造进展顺利。',
  '在会议室举行了座谈。',
  '大批路过的群众',
  '这是一条新出路。',
);

test('a chain of divisions is named by its last link', () => {
  const [place] = placesIn(['赴浙江省杭州市西湖区对接协作。'], jurisdiction);
  assert.is(place?.name, '西湖区');
  assert.is(place?.within, '浙江省/杭州市');
});

test('a short name stands for the full one', () => {
  assert.is(placesIn(['在武汉考察时指出'], jurisdiction)[0]?.name, '武汉市');
});

test.run();
