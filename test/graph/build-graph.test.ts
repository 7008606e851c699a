import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { buildGraph } from '../../packages/core/src/stages/graph/build-graph.js';
import { issue, resolveAll, willow } from '../help/resolve.js';

const bulletin = issue(
  '2020-03-10',
  willow,
  [
    { name: '沈砚秋', posts: ['柳荫街道办事处 主任', ' 组长'] },
    { name: '傅临川', posts: ['清河区政府 副区长'] },
  ],
  {
    bodies: ['柳荫街道社区党建办', '柳荫街道', '听雨敬老院 institution'],
    places: ['柳荫街道 division', '听雨小区 compound', '桂花路 road', '桂花路12号 address', '听雨敬老院 venue'],
    events: [
      {
        date: '2020-03-01',
        title: '调研',
        people: ['傅临川 lead', '沈砚秋 accompany'],
        bodies: ['柳荫街道 host'],
        places: ['听雨小区'],
      },
    ],
  },
);
const { value } = resolveAll([bulletin]);
const graph = buildGraph(value);
const edges = graph.mapEdges((id) => id);
const has = (start: string) => edges.filter((id) => id.startsWith(start));

test('every entity is a node under its id, without what became edges', () => {
  const counts = [value.persons, value.organisations, value.places, value.events, value.articles].map(
    ({ length }) => length,
  );
  assert.is(
    graph.order,
    counts.reduce((sum, count) => sum + count, 0),
  );
  assert.not('posts' in graph.getNodeAttributes('person/沈砚秋@柳荫街道'));
  assert.not('participants' in graph.getNodeAttributes('event/2020-03-01/visit/调研'));
});

test('a post in a body is an edge, with the days on which it was seen', () => {
  const edge = graph.getEdgeAttributes('holds|person/沈砚秋@柳荫街道|organisation/柳荫街道办事处|主任|current');
  assert.equal(edge.type === 'holds' && edge.observedOn, ['2020-03-01']);
});

test('a post without a body has no edge', () => {
  assert.is(has('holds|person/沈砚秋').length, 1);
});

test('an event has its people, bodies and places', () => {
  assert.equal(has('tookPart'), [
    'tookPart|person/傅临川@清河区|event/2020-03-01/visit/调研|lead',
    'tookPart|person/沈砚秋@柳荫街道|event/2020-03-01/visit/调研|accompany',
  ]);
  assert.equal(has('involved'), ['involved|organisation/柳荫街道|event/2020-03-01/visit/调研|host']);
  assert.equal(has('tookPlaceAt'), ['tookPlaceAt|event/2020-03-01/visit/调研|place/听雨小区@柳荫街道']);
});

test('parts, places within places, and venues that are bodies are linked', () => {
  assert.equal(has('partOf'), ['partOf|organisation/柳荫街道社区党建办|organisation/柳荫街道']);
  assert.ok(has('within|place/听雨小区@柳荫街道|place/柳荫街道').length === 1);
  assert.ok(has('within|place/桂花路12号@柳荫街道|place/桂花路@柳荫街道').length === 1);
  assert.is(has('locatedIn').length, 1);
});

test('everything is reported in the article that tells of it', () => {
  const article = 'article/柳荫街道-2020-03-10.txt#0';
  assert.is(graph.inDegree(article), graph.order - 1);
});

test('every node and every edge shows its words, or rests on the list of divisions', () => {
  graph.forEachNode((id, node) => assert.ok(node.type === 'article' || node.evidence.length > 0, id));
  graph.forEachEdge((id, edge) =>
    assert.ok(edge.evidence.length > 0 || ('basis' in edge && edge.basis === 'divisions'), id),
  );
});

test.run();
