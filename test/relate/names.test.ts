/** Who is meant by a surname with an honorific. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';

const knowledge = openKnowledge();

/** `NAME class` of the persons whom the sentence names, in the order of their names. */
const persons = (sentence: string): readonly string[] =>
  factsOf(
    { source: 'a.txt', text: `柳湾晨报\n2021年5月14日\n\n柳湾街道开展清洁活动\n\n${sentence}\n`, sidecar: {} },
    knowledge,
  )
    .value.articles.flatMap((article) => article.persons.map((person) => `${person.name} ${person.class}`))
    .sort();

test('a resident called by an honorific is not the official of the same surname', () => {
  assert.equal(persons('5月13日，清溪镇移民邹大伯的小院里来了客人。松岗村党支部书记邹建设陪同走访。'), [
    '邹大伯 private',
    '邹建设 official',
  ]);
});

test('a resident called by an honorific is the resident of that surname', () => {
  assert.equal(persons('居民俞秀兰搬进了新家。俞阿姨说，楼道宽敞了。'), ['俞秀兰 private']);
});

test('a resident stays one behind the word for residents', () => {
  assert.equal(persons('居民王大妈说，楼道宽敞了。'), ['王大妈 private']);
  assert.equal(persons('居民李阿姨说，楼道宽敞了。'), ['李阿姨 private']);
});

test('a frequent surname that is a word of grammar too is a surname before an honorific', () => {
  assert.equal(persons('家住三栋的曾婆婆有哮喘。'), ['曾婆婆 private']);
  assert.equal(persons('家住三栋的何奶奶有哮喘。'), ['何奶奶 private']);
});

test('the first part of a name with a dot is the same person', () => {
  assert.equal(persons('州人大常委会主任吐尔洪·吐尔地到柳湾街道考察。吐尔洪主任肯定了这里的工作。'), [
    '吐尔洪·吐尔地 official',
  ]);
});

test('of two with one surname a title tells who is meant, be it a deputy’s', () => {
  const sentence = '县委副书记陈守义、县委组织部副部长陈青禾到清河镇调研。陈书记和陈部长一行来到新柳社区。';
  assert.equal(persons(sentence), ['陈守义 official', '陈青禾 official']);
});

test('who speaks for the people of a block or a staircase is a resident', () => {
  assert.equal(persons('5月13日，会议召开。网格代表王老师表示，可以停到划线处。'), ['王老师 private']);
  assert.equal(persons('5月13日，会议召开。楼道代表俞秀兰表示，可以停到划线处。'), ['俞秀兰 private']);
});

test.run();
