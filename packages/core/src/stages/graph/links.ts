/** Nodes and edges of entities: one node each, one edge for every link that an entity carries. */
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
import { articleIdOf, edgeId } from './ids.js';

/** The nodes, in no order. */
export function nodesOf({ persons, organisations, places, events, articles }: Entities): GraphNode[] {
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

/** The edges, in no order; some may lack an end among the entities. */
export const edgesOf = (entities: Entities): GraphEdge[] => [
  ...standingEdges(entities),
  ...entities.events.flatMap((event) => eventEdges(event)),
  ...[...entities.persons, ...entities.organisations, ...entities.places, ...entities.events].flatMap((entity) =>
    reportedInEdges(entity),
  ),
];

/** The edges that neither an event nor an article has a part in. */
export function standingEdges({ persons, posts, organisations, places }: Entities): GraphEdge[] {
  const divisions = divisionsOf(places);
  return [
    ...persons.flatMap(holdsEdges),
    ...posts.flatMap(succeededByEdges),
    ...organisations.flatMap(partOfEdges),
    ...locatedInEdges(organisations, places),
    ...places.flatMap((place) => withinEdges(place, divisions)),
    ...roadEdges(places),
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

/** Who and what took part in an event, and where it was; of one of these alone where an id is given. */
export function eventEdges({ id, participants, organisations, places }: EventEntity, only?: string): GraphEdge[] {
  const isAsked = (end: string) => only === undefined || end === only;
  return [
    ...participants
      .filter(({ person }) => isAsked(person))
      .map(({ person, role, evidence }): GraphEdge => ({
        id: edgeId('tookPart', person, id, role),
        type: 'tookPart',
        source: person,
        target: id,
        role,
        evidence,
      })),
    ...organisations
      .filter(({ organisation }) => isAsked(organisation))
      .map(({ organisation, role, evidence }): GraphEdge => ({
        id: edgeId('involved', organisation, id, role),
        type: 'involved',
        source: organisation,
        target: id,
        role,
        evidence,
      })),
    ...places
      .filter(({ place }) => isAsked(place))
      .map(({ place, evidence }) => plain('tookPlaceAt', id, place, 'words', evidence)),
  ];
}

/** From an entity to each article that has words of it. */
export function reportedInEdges({ id, evidence }: Told, idOf = articleIdOf): GraphEdge[] {
  const byArticle = new Map<string, Evidence[]>();
  for (const item of evidence) {
    const article = idOf(item);
    const own = byArticle.get(article);
    if (own === undefined) byArticle.set(article, [item]);
    else own.push(item);
  }
  return [...byArticle].map(([article, own]) => reportedInEdge(id, article, own));
}

/** From an entity to an article, with the entity's words in it. */
export const reportedInEdge = (id: string, article: string, evidence: readonly Evidence[]): GraphEdge =>
  plain('reportedIn', id, article, 'words', evidence);

interface Told {
  readonly id: string;
  readonly evidence: readonly Evidence[];
}
