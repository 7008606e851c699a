import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { GraphNode } from '../../packages/core/src/model/graph.js';
import type { GraphView } from '../../packages/core/src/model/view.js';
import { check } from '../../packages/core/src/pipeline/check.js';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { graphOf } from '../../packages/core/src/pipeline/graph.js';
import { knowledge } from '../help/bodies.js';
import { tellWithText } from '../help/facts.js';
import { issue, willow } from '../help/resolve.js';

const { facts, text } = tellWithText(
  issue(
    '2020-03-10',
    willow,
    [
      { name: '沈砚秋', posts: ['柳荫街道办事处 主任'] },
      { name: '田秀兰', class: 'private' },
    ],
    {
      events: [{ date: '2020-03-01', people: ['沈砚秋', '田秀兰'] }],
      places: ['柳荫街道 division', '听雨小区 compound'],
    },
  ),
);
const { view } = graphOf([facts]).value;
const reading = (words: string | null) => check(view, () => Promise.resolve(words));

test('a graph is proved by the sources that it was built from, masked names and all', async () => {
  const { value, complaints } = await reading(text);
  assert.equal(complaints, []);
  assert.equal([value.nodes, value.edges, value.sources], [[...view.nodes()].length, [...view.edges()].length, 1]);
  assert.ok(value.evidence > value.nodes);
});

test('one tampered word is found, with the node, the source and the span', async () => {
  const at = text.indexOf('主任');
  const { complaints } = await reading(`${text.slice(0, at)}科长${text.slice(at + 2)}`);
  assert.ok(complaints.length > 0);
  for (const { code, source, span, message } of complaints) {
    assert.is(code, 'evidence-untrue');
    assert.is(source, facts.source);
    assert.ok(span !== null && span.from <= at && at < span.to, message);
  }
  assert.ok(complaints.some(({ message }) => message.startsWith('edge holds|person/沈砚秋@柳荫街道')));
});

test('a source that is cut off is found', async () => {
  const { complaints } = await reading(text.slice(0, 20));
  assert.ok(complaints.some(({ message }) => message.includes('the source ends at 20')));
});

test('a source that is gone is told once', async () => {
  const { complaints } = await reading(null);
  assert.equal(
    complaints.map(({ code }) => code),
    ['source-missing'],
  );
});

test('a node without evidence is found, an article needs none', async () => {
  const person: GraphNode = {
    type: 'person',
    id: 'person/x',
    name: 'x',
    aliases: [],
    evidence: [],
    class: 'official',
    possiblySame: [],
    loosePosts: [],
  };
  const bare: GraphView = { ...view, nodes: () => [person], edges: () => [] };
  const { complaints } = await check(bare, () => Promise.resolve(''));
  assert.equal(
    complaints.map(({ code, message }) => [code, message]),
    [['evidence-missing', 'node person/x has no evidence']],
  );
});

test('a source with columns side by side proves what was read of them', async () => {
  const page = `河湾镇召开防汛工作会议        桃源村举行助学金发放仪式
5月6日下午，河湾镇召开防汛    5月8日上午，桃源村举行助学
工作会议，学习县委文件精神    金发放仪式。村党支部书记王
，镇党委副书记、镇长李小桥    小河主持仪式，十二名学生领
主持会议并讲话，各村负责人    到了助学金，家长代表发言。
参加。`;
  const { value: read } = factsOf({ source: 'columns.txt', text: page, sidecar: {} }, knowledge);
  const { value, complaints } = await check(graphOf([read]).value.view, () => Promise.resolve(page));
  assert.equal(complaints, []);
  assert.ok(value.evidence > 4);
});

test.run();
