/** Entities to a graph: one node each, one edge for every link that an entity carries. */
import { MultiDirectedGraph } from 'graphology';
import type {
  Entities,
  EventEntity,
  OrganisationEntity,
  PersonEntity,
  PlaceEntity,
  PostEntity,
  Tenure,
} from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import type { GraphEdge, GraphNode } from '../../model/graph.js';
import { by } from '../../model/order.js';
import { articleIdOf, edgeId } from './ids.js';

/** The graph that this project builds: attributes are whole nodes and edges of the model. */
export type BulletinGraph = MultiDirectedGraph<GraphNode, GraphEdge>;

/** Builds the graph. An edge whose other end is not among the entities is left out. */
export function buildGraph(entities: Entities): BulletinGraph {
  const graph: BulletinGraph = new MultiDirectedGraph<GraphNode, GraphEdge>();
  for (const node of nodesOf(entities).sort(by(({ id }) => id))) graph.addNode(node.id, node);
  for (const edge of edgesOf(entities).sort(by(({ id }) => id))) {
    if (!graph.hasNode(edge.source) || !graph.hasNode(edge.target) || graph.hasEdge(edge.id)) continue;
    graph.addDirectedEdgeWithKey(edge.id, edge.source, edge.target, edge);
  }
  return graph;
}

function nodesOf({ persons, organisations, places, events, articles }: Entities): GraphNode[] {
  return [
    ...persons.map(({ posts, ...node }) => ({
      ...node,
      loosePosts: posts.filter(({ organisation }) => organisation === null),
    })),
    ...organisations.map(({ partOf: _partOf, ...node }) => node),
    ...places,
    ...events.map(({ participants: _participants, organisations: _organisations, places: _places, ...node }) => node),
    ...articles,
  ];
}

function edgesOf({ persons, posts, organisations, places, events }: Entities): GraphEdge[] {
  const divisions = divisionsOf(places);
  return [
    ...persons.flatMap(holdsEdges),
    ...posts.flatMap(succeededByEdges),
    ...organisations.flatMap(partOfEdges),
    ...locatedInEdges(organisations, places),
    ...places.flatMap((place) => withinEdges(place, divisions)),
    ...roadEdges(places),
    ...events.flatMap(eventEdges),
    ...[...persons, ...organisations, ...places, ...events].flatMap(reportedInEdges),
  ];
}

/** A post without a body has no other end: it stays with the person. */
function holdsEdges({ id, posts }: PersonEntity): GraphEdge[] {
  return posts.flatMap(({ organisation, title, status, observedOn, changes, evidence }): GraphEdge[] =>
    organisation === null
      ? []
      : [
          {
            id: edgeId('holds', id, organisation, title, status),
            type: 'holds',
            source: id,
            target: organisation,
            title,
            status,
            observedOn,
            changes,
            evidence,
          },
        ],
  );
}

/** Proved by the words that show the one and the words that show the other in the post. */
function succeededByEdges({ organisation, title, tenures, successions }: PostEntity): GraphEdge[] {
  const wordsOf = (person: string) => tenures.filter((tenure) => tenure.person === person).flatMap(boundingWords);
  return successions.map(({ from, to, after, before }): GraphEdge => ({
    id: edgeId('succeededBy', from, to, organisation, title, after),
    type: 'succeededBy',
    source: from,
    target: to,
    organisation,
    title,
    after,
    before,
    evidence: [...wordsOf(from), ...wordsOf(to)],
  }));
}

/** First and last words of a tenure and whatever states its bounds. */
const boundingWords = ({ evidence, changes }: Tenure): Evidence[] => {
  const all = [...evidence.slice(0, 1), ...evidence.slice(-1), ...changes.flatMap((change) => change.evidence)];
  return [...new Map(all.map((item) => [`${articleIdOf(item)}:${item.span.from}`, item])).values()];
};

const plain = (
  type: 'tookPlaceAt' | 'partOf' | 'locatedIn' | 'within' | 'reportedIn',
  source: string,
  target: string,
  basis: 'words' | 'name' | 'divisions',
  evidence: readonly Evidence[],
): GraphEdge => ({ id: edgeId(type, source, target), type, source, target, basis, evidence });

/** The name of the part begins with that of the whole, so the words that name the part prove it. */
const partOfEdges = ({ id, partOf, evidence }: OrganisationEntity): GraphEdge[] =>
  partOf === null ? [] : [plain('partOf', id, partOf, 'name', evidence)];

/** A body that is a venue as well (快乐之家养老院) is where the venue is: one name, told of in one article. */
function locatedInEdges(organisations: readonly OrganisationEntity[], places: readonly PlaceEntity[]): GraphEdge[] {
  const venues = new Map<string, PlaceEntity[]>();
  for (const place of places) {
    if (place.kind === 'division') continue;
    venues.set(place.name, [...(venues.get(place.name) ?? []), place]);
  }
  return organisations.flatMap((body) =>
    (venues.get(body.name) ?? []).flatMap((place) => {
      const articles = new Set(place.evidence.map(articleIdOf));
      const shared = body.evidence.filter((evidence) => articles.has(articleIdOf(evidence)));
      return shared.length === 0 ? [] : [plain('locatedIn', body.id, place.id, 'name', shared)];
    }),
  );
}

/** Divisions that a bulletin names, by their whole path. */
const divisionsOf = (places: readonly PlaceEntity[]): Map<string, PlaceEntity> =>
  new Map(
    places
      .filter(({ kind }) => kind === 'division')
      .map((place) => [place.within === null ? place.name : `${place.within}/${place.name}`, place]),
  );

/** To the nearest division around the place that some bulletin names. */
function withinEdges(place: PlaceEntity, divisions: ReadonlyMap<string, PlaceEntity>): GraphEdge[] {
  const path = (place.within ?? '').split('/');
  for (let depth = path.length; depth > 0; depth--) {
    const outer = divisions.get(path.slice(0, depth).join('/'));
    if (outer !== undefined && outer.id !== place.id) return [plain('within', place.id, outer.id, 'divisions', [])];
  }
  return [];
}

/** An address lies on the road that its name begins with. */
function roadEdges(places: readonly PlaceEntity[]): GraphEdge[] {
  const roads = new Map(
    places.filter(({ kind }) => kind === 'road').map((road) => [`${road.within}|${road.name}`, road]),
  );
  return places
    .filter(({ kind }) => kind === 'address')
    .flatMap((address): GraphEdge[] => {
      for (let length = address.name.length - 1; length > 1; length--) {
        const road = roads.get(`${address.within}|${address.name.slice(0, length)}`);
        if (road !== undefined) return [plain('within', address.id, road.id, 'name', address.evidence)];
      }
      return [];
    });
}

function eventEdges({ id, participants, organisations, places }: EventEntity): GraphEdge[] {
  return [
    ...participants.map(({ person, role, evidence }): GraphEdge => ({
      id: edgeId('tookPart', person, id, role),
      type: 'tookPart',
      source: person,
      target: id,
      role,
      evidence,
    })),
    ...organisations.map(({ organisation, role, evidence }): GraphEdge => ({
      id: edgeId('involved', organisation, id, role),
      type: 'involved',
      source: organisation,
      target: id,
      role,
      evidence,
    })),
    ...places.map(({ place, evidence }) => plain('tookPlaceAt', id, place, 'words', evidence)),
  ];
}

function reportedInEdges({
  id,
  evidence,
}: {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}): GraphEdge[] {
  const byArticle = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const own = byArticle.get(articleIdOf(item));
    if (own === undefined) byArticle.set(articleIdOf(item), [item]);
    else own.push(item);
  }
  return [...byArticle].map(([article, own]) => plain('reportedIn', id, article, 'words', own));
}
