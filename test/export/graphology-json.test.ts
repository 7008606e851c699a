import { MultiDirectedGraph } from 'graphology';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { exportGraphologyJson } from '../../packages/core/src/stages/export/graphology-json.js';
import { buildGraph } from '../../packages/core/src/stages/graph/build-graph.js';
import { viewOf } from '../../packages/core/src/stages/graph/graph-view.js';
import { issue, resolveAll, willow } from '../help/resolve.js';

const graph = buildGraph(
  resolveAll([issue('2020-03-10', willow, [{ name: '沈砚秋', posts: ['柳荫街道办事处 主任'] }])]).value,
);
const json = exportGraphologyJson(viewOf(graph));

test('graphology reads back the graph that was written', () => {
  const read = new MultiDirectedGraph();
  read.import(JSON.parse(json) as Parameters<typeof read.import>[0]);
  assert.equal([read.order, read.size], [graph.order, graph.size]);
  assert.equal(read.getNodeAttributes('person/沈砚秋@柳荫街道'), graph.getNodeAttributes('person/沈砚秋@柳荫街道'));
});

test('the same graph is the same text', () => {
  assert.is(exportGraphologyJson(viewOf(graph)), json);
});

test.run();
