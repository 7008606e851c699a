/**
 * A view straight over entities, for a build: nine of ten edges lead to an event or an article and say again what the
 * entity says, so they are made when they are asked for and forgotten. In memory they would outweigh all else.
 */
import type { Entities, EventEntity } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import type { EdgeType } from '../../model/edge-types.js';
import type { GraphEdge, GraphNode, NodeType } from '../../model/graph.js';
import { latelyKept } from '../../model/lately-kept.js';
import { by, byCodeUnit } from '../../model/order.js';
import type { GraphView } from '../../model/view.js';
import { openArticleIds } from './ids.js';
import { eventEdges, nodesOf, reportedInEdge, reportedInEdges, standingEdges } from './links.js';

/** Edges that are remembered: those of a page of things, of their events and of who was there. Of a city's they take some megabytes. */
const edgesKept = 16_384;

/** The same view as that of the graph that `buildGraph` makes of the entities. */
export function viewOfEntities(entities: Entities): GraphView {
  const nodes = nodesOf(entities).sort(by(({ id }) => id));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const events = new Map(entities.events.map((event) => [event.id, event]));
  const [eventsWith, toldIn] = [new Map<string, EventEntity[]>(), new Map<string, GraphNode[]>()];
  for (const event of entities.events) for (const end of endsOf(event)) append(eventsWith, end, event);
  const articleIdOf = openArticleIds();
  for (const node of nodes)
    if (node.type !== 'article')
      for (const article of new Set(node.evidence.map(articleIdOf))) append(toldIn, article, node);
  const standing = standingEdges(entities);
  const [leaving, arriving] = [new Map<string, GraphEdge[]>(), new Map<string, GraphEdge[]>()];
  for (const edge of standing) append(leaving, edge.source, edge);
  for (const edge of standing) append(arriving, edge.target, edge);

  const ordered = (edges: readonly GraphEdge[]): readonly GraphEdge[] => {
    const known = edges.filter(({ source, target }) => byId.has(source) && byId.has(target));
    return known.sort(by(({ id }) => id)).filter(({ id }, i) => id !== known[i - 1]?.id);
  };
  const edgesAtEvents = (id: string): GraphEdge[] => {
    const own = events.get(id);
    return own === undefined ? (eventsWith.get(id) ?? []).flatMap((event) => eventEdges(event, id)) : eventEdges(own);
  };
  // Whoever asks for a node's edges asks again soon.
  const edgesFrom = latelyKept((id: string) => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const told = node.type === 'article' ? [] : reportedInEdges(node, articleIdOf);
    return ordered([...(leaving.get(id) ?? []), ...edgesAtEvents(id).filter(({ source }) => source === id), ...told]);
  }, edgesKept);
  const edgesTo = latelyKept(
    (id: string) =>
      ordered([
        ...(arriving.get(id) ?? []),
        ...edgesAtEvents(id).filter(({ target }) => target === id),
        ...toldOf(id, toldIn.get(id) ?? []),
      ]),
    edgesKept,
  );
  return {
    node: (id) => byId.get(id) ?? null,
    nodes: (type?: NodeType): Iterable<GraphNode> =>
      type === undefined ? nodes : nodes.filter((node) => node.type === type),
    edgesFrom,
    edgesTo,
    edges: () => allEdges(nodes, edgesFrom),
  };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

const endsOf = ({ participants, organisations, places }: EventEntity): ReadonlySet<string> =>
  new Set([
    ...participants.map(({ person }) => person),
    ...organisations.map(({ organisation }) => organisation),
    ...places.map(({ place }) => place),
  ]);

/** From each of the nodes to the article, with its words there. */
function toldOf(article: string, nodes: readonly GraphNode[]): GraphEdge[] {
  const at = article.lastIndexOf('#');
  const [source, number] = [article.slice('article/'.length, at), Number(article.slice(at + 1))];
  const order = (item: Evidence | undefined) =>
    item === undefined ? 1 : byCodeUnit(item.source, source) || item.article - number;
  return nodes.flatMap((node) =>
    node.type === 'article' ? [] : reportedInEdge(node.id, article, wordsIn(node.evidence, order)),
  );
}

/** Evidence is in the order of sources, so that what is sought lies together; most events have no other. */
function wordsIn(evidence: readonly Evidence[], order: (item: Evidence | undefined) => number): readonly Evidence[] {
  if (order(evidence[0]) === 0 && order(evidence.at(-1)) === 0) return evidence;
  let [low, high] = [0, evidence.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order(evidence[middle]) < 0) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (order(evidence[end]) === 0) end += 1;
  return evidence.slice(low, end);
}

/** What each type of edge leads away from, the types in the order of their names, which begin the ids. */
const sourcesOf: readonly (readonly [EdgeType, readonly NodeType[]])[] = [
  ['holds', ['person']],
  ['involved', ['organisation']],
  ['locatedIn', ['organisation']],
  ['partOf', ['organisation']],
  ['reportedIn', ['person', 'organisation', 'place', 'event']],
  ['succeededBy', ['person']],
  ['tookPart', ['person']],
  ['tookPlaceAt', ['event']],
  ['within', ['place']],
];

function* allEdges(
  nodes: readonly GraphNode[],
  edgesFrom: (id: string) => readonly GraphEdge[],
): Generator<GraphEdge, void> {
  // As they stand in the ids of edges, where a bar follows: a name sorts behind those that begin with it.
  const sources = [...nodes].sort(by(({ id }) => `${id}|`));
  for (const [type, types] of sourcesOf)
    for (const node of sources)
      if (types.includes(node.type)) for (const edge of edgesFrom(node.id)) if (edge.type === type) yield edge;
}
