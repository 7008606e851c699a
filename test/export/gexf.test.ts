import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { GraphEdge, GraphNode } from '../../packages/core/src/model/graph.js';
import { exportGexf } from '../../packages/core/src/stages/export/gexf.js';
import { buildGraph } from '../../packages/core/src/stages/graph/build-graph.js';
import { viewOf } from '../../packages/core/src/stages/graph/graph-view.js';
import { issue, resolveAll, willow } from '../help/resolve.js';

const bulletins = ['2019-03-10', '2021-03-10'].map((date) =>
  issue(date, willow, [{ name: '沈砚秋', posts: ['柳荫街道办事处 主任', '柳荫街道办事处 书记'] }]),
);
const graph = buildGraph(resolveAll(bulletins).value);
const gexf = exportGexf(viewOf(graph));

test('another reader of GEXF finds all nodes and edges, parallel ones too', () => {
  const read = parse(MultiDirectedGraph, gexf, { allowUndeclaredAttributes: false });
  assert.equal([read.order, read.size], [graph.order, graph.size]);
  assert.is(read.getNodeAttribute('person/沈砚秋@柳荫街道', 'label'), '沈砚秋');
  const edge = read.getEdgeAttributes('holds|person/沈砚秋@柳荫街道|organisation/柳荫街道办事处|主任|current');
  assert.equal([edge['title'], edge['since'], edge['until']], ['主任', '2019-03-10', '2021-03-10']);
});

test('marks of the language and characters that it cannot carry do no harm', () => {
  const odd = new MultiDirectedGraph<GraphNode, GraphEdge>();
  const name = '<甲> & "乙"\n\u0000\uD800丙𠮷';
  odd.addNode('person/a&b', {
    type: 'person',
    id: 'person/a&b',
    name,
    aliases: [],
    evidence: [],
    class: 'official',
    possiblySame: [],
    loosePosts: [],
  });
  const link = { id: 'e', source: 'person/a&b', target: 'person/a&b', evidence: [] };
  odd.addDirectedEdgeWithKey('e', link.source, link.target, { ...link, type: 'reportedIn', basis: 'words' });
  const read = parse(MultiDirectedGraph, exportGexf(viewOf(odd)));
  assert.is(read.getNodeAttribute('person/a&b', 'label'), '<甲> & "乙"\n丙𠮷');
});

test('the same graph is the same text', () => {
  assert.is(exportGexf(viewOf(graph)), gexf);
});

test.run();
