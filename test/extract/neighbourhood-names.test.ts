/** Neighbourhoods and villages whose names look like words or grammar, and what only looks like such a name. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf, openKnowledge } from '../../packages/core/src/index.js';

const knowledge = openKnowledge();

/** All bodies and places, and all people, of an item with the sentence. */
function named(sentence: string): { readonly grounds: readonly string[]; readonly persons: readonly string[] } {
  const text = `开展走访活动\n\n${sentence}\n`;
  const { articles } = factsOf({ source: 'x', text, sidecar: {} }, knowledge).value;
  return {
    grounds: articles.flatMap(({ organisations, places }) => [...organisations, ...places].map(({ name }) => name)),
    persons: articles.flatMap(({ persons }) => persons.map(({ name }) => name)),
  };
}

const whole = (name: string, ...cases: readonly (readonly [string, string])[]) =>
  test(name, () => {
    for (const [sentence, ground] of cases) {
      const { grounds } = named(sentence);
      assert.ok(grounds.includes(ground), `${sentence}: ${grounds.join(' ')}`);
      const torn = grounds.filter((other) => other !== ground && ground.endsWith(other));
      assert.equal(torn, [], sentence);
    }
  });

whole(
  'a word is the name of a neighbourhood or a village',
  ['3月5日，建设村党支部书记刘建国介绍了情况。', '建设村党支部'],
  ['近日，创业社区居委会组织居民清理楼道。', '创业社区居委会'],
  ['同心村党支部书记刘建国介绍了情况。', '同心村党支部'],
  ['考察组看了项目，并同闫寨村党支部书记刘建国座谈。', '闫寨村党支部'],
  ['考察组一行前往利民村实地察看了果园。', '利民村'],
  ['随后，大家来到铁路社区党群服务中心。', '铁路社区党群服务中心'],
);

whole(
  'a new village has a name of its own',
  ['3月5日，三合新村党支部书记刘建国介绍了情况。', '三合新村党支部'],
  ['据悉，柳湾新村卫生室已投入使用。', '柳湾新村卫生室'],
);

whole(
  'grammar stands in names',
  ['佳和社区党委书记刘建国介绍了情况。', '佳和社区党委'],
  ['为丰富居民生活，同庆社区举办了包粽子活动。', '同庆社区'],
  ['3月5日，于家村党支部书记刘建国介绍了情况。', '于家村党支部'],
  ['随后，考察组前往赵各庄村察看了果园。', '赵各庄村'],
  ['在八家子村，记者看到一排排新房。', '八家子村'],
  ['日前，县里来的医生到五台村义诊。', '五台村'],
  ['县工作队驻安全村帮扶，安全村党支部书记刘建国介绍了情况。', '安全村党支部'],
);

whole(
  'grammar in front of a name is none of it',
  ['活动由大渠村村委会主办，共有五十人参加。', '大渠村委会'],
  ['位于前岳村的文化广场上人头攒动。', '前岳村'],
);

test('a village is nobody', () => {
  for (const sentence of [
    '干部来到杨东村走访慰问群众。',
    '考察组前往临江村察看果园。',
    '乌兰哈达村党支部书记介绍了情况。',
  ])
    assert.equal(named(sentence).persons, [], sentence);
  assert.equal(named('村民江村罗布说，路修好了。').persons, ['江村罗布']);
});

test('words and grammar beside a neighbourhood are no name', () => {
  for (const sentence of [
    '街道和社区联合开展了宣传活动。',
    '干部分别到包联点和社区，走访慰问群众。',
    '大家一起建设社区花园，整治村庄环境。',
    '来到新村，大家看到一排排新房。',
    '三个社区的居民都来了。',
    '全村村民都来了。',
  ])
    assert.equal(
      named(sentence).grounds.filter((name) => /社区$|村$/u.test(name)),
      [],
      sentence,
    );
});

test.run();
