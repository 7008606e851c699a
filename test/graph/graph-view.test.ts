import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { buildGraph } from '../../packages/core/src/stages/graph/build-graph.js';
import { viewOf } from '../../packages/core/src/stages/graph/graph-view.js';
import { issue, resolveAll, willow } from '../help/resolve.js';

const people = [
  { name: '沈砚秋', posts: ['柳荫街道办事处 主任'] },
  { name: '傅临川', posts: ['清河区政府 副区长'] },
];
const view = viewOf(buildGraph(resolveAll([issue('2020-03-10', willow, people)]).value));
const ascending = (ids: readonly string[]) => assert.equal(ids, [...ids].sort());

test('nodes and edges come by id', () => {
  ascending([...view.nodes()].map(({ id }) => id));
  ascending([...view.edges()].map(({ id }) => id));
  ascending(view.edgesTo('article/柳荫街道-2020-03-10.txt#0').map(({ id }) => id));
});

test('nodes of one type can be asked for', () => {
  assert.equal(
    [...view.nodes('person')].map(({ name }) => name),
    ['傅临川', '沈砚秋'],
  );
});

test('an edge is found from both of its ends', () => {
  const [edge] = view.edgesFrom('person/沈砚秋@柳荫街道');
  assert.is(edge?.type, 'holds');
  assert.ok(view.edgesTo('organisation/柳荫街道办事处').some(({ id }) => id === edge?.id));
});

test('an unknown id is no node and has no edges', () => {
  assert.is(view.node('person/无此人'), null);
  assert.equal([view.edgesFrom('x'), view.edgesTo('x')], [[], []]);
});

test.run();
