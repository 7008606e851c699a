/** The view that a build writes from, against that of the graph which programs are given. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Entities } from '../../packages/core/src/model/entity.js';
import type { GraphView } from '../../packages/core/src/model/view.js';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { published, resolveWith } from '../../packages/core/src/pipeline/graph.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import { buildGraph } from '../../packages/core/src/stages/graph/build-graph.js';
import { viewOfEntities } from '../../packages/core/src/stages/graph/entities-view.js';
import { viewOf } from '../../packages/core/src/stages/graph/graph-view.js';
import { press } from '../bench/press.mjs';
import { tellCareers } from '../help/careers.js';

const knowledge = openKnowledge();
const read = [...press(64, 3)].map((source) => factsOf(source, knowledge).value);
const careers = tellCareers({ seed: 4, years: 2, counties: 1, towns: 2 }).facts;

/** All that a view tells, ends of edges that it does not know included. */
const toldBy = (view: GraphView) => ({
  nodes: [...view.nodes()],
  persons: [...view.nodes('person')],
  edges: [...view.edges()],
  around: [...view.nodes(), { id: 'nobody' }].map(({ id }) => [
    id,
    view.node(id),
    view.edgesFrom(id),
    view.edgesTo(id),
  ]),
});

/** Entities some of which are gone, so that links lead nowhere. */
const torn = ({ persons, articles, places, ...others }: Entities): Entities => ({
  ...others,
  persons: persons.filter((_, i) => i % 3 > 0),
  places: places.filter((_, i) => i % 2 > 0),
  articles: articles.filter((_, i) => i % 4 > 0),
});

for (const [what, facts] of [
  ['bulletins that were read', read],
  ['careers of two years', careers],
] as const) {
  const entities = published(resolveWith(facts, { lexicon: knowledge.lexicon }).value);
  test(`of ${what} it tells what the graph tells`, () => {
    const told = toldBy(viewOfEntities(entities));
    assert.ok(told.edges.length > 100);
    assert.equal(told, toldBy(viewOf(buildGraph(entities))));
  });

  test(`of ${what} with gaps it tells what the graph tells`, () => {
    assert.equal(toldBy(viewOfEntities(torn(entities))), toldBy(viewOf(buildGraph(torn(entities)))));
  });
}

test.run();
