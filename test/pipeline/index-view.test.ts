/** An index read back as the graph that it was written from. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Evidence } from '../../packages/core/src/model/evidence.js';
import type { GraphView } from '../../packages/core/src/model/view.js';
import { viewOfIndex } from '../../packages/core/src/pipeline/index-view.js';
import { openBay, view } from '../help/willow-bay.js';

const read: GraphView = await viewOfIndex(await openBay());

test('every node comes back, with its type and name', () => {
  const told = (some: GraphView) => [...some.nodes()].map(({ id, type, name }) => `${type} ${id} ${name}`);
  assert.equal(told(read), told(view));
});

const placeOf = ({ source, article, words, span }: Evidence) => `${source}#${article} ${span.from}-${span.to} ${words}`;

test('every edge but reportedIn comes back, with its ends and its evidence', () => {
  const told = (some: GraphView) =>
    [...some.edges()]
      .filter(({ type }) => type !== 'reportedIn')
      .map(({ type, source, target, evidence }) => ({ type, source, target, evidence: evidence.map(placeOf).sort() }))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  assert.ok(told(view).length > 10);
  assert.equal(told(read), told(view));
});

test('what edges say comes back: title, role, basis', () => {
  const [post] = read.edgesFrom('person/苏映雪@柳湾街道').filter(({ type }) => type === 'holds');
  assert.ok(post?.type === 'holds');
  assert.is(post.title, '主任');
  assert.equal(post.observedOn, ['2021-05-20']);
  const roles = read.edgesFrom('person/梁毓@柳湾街道').flatMap((edge) => (edge.type === 'tookPart' ? [edge.role] : []));
  assert.equal(roles.sort(), ['attend', 'speak']);
});

test('the texts of articles come back', () => {
  for (const node of view.nodes('article')) {
    const own = read.node(node.id);
    assert.ok(node.type === 'article' && own?.type === 'article');
    assert.is(own.text, node.text);
  }
});

test.run();
