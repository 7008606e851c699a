/** An index read back as a graph: what it shows, no more. */
import type { ArticleRecord } from '../format/articles.js';
import type { EntityRecord } from '../format/entities.js';
import type { EventRecord } from '../format/events.js';
import type { Link, Quote, ShownPost, ShownSuccession } from '../model/answer.js';
import type { Evidence } from '../model/evidence.js';
import type { EdgeType } from '../model/edge-types.js';
import type { GraphEdge, GraphNode } from '../model/graph.js';
import type { OrganisationKind, PersonClass, PlaceKind } from '../model/kinds.js';
import type { GraphView } from '../model/view.js';
import { viewOver } from '../stages/graph/graph-view.js';
import { articleIdOf, edgeId } from '../stages/graph/ids.js';
import type { GraphIndex } from '../stages/query/open-index.js';
import { articlesIn, entitiesIn, eventsIn } from './index-records.js';

/**
 * All that the index holds, as the graph that it was written from, but for what an index leaves out: the quotes beyond
 * the first dozen of a link, jurisdictions that are only a detail on the screen, and where an article ends in its source.
 */
export async function viewOfIndex(index: GraphIndex): Promise<GraphView> {
  const articles = await listOf(articlesIn(index));
  const events = await listOf(eventsIn(index));
  const entities = await listOf(entitiesIn(index));
  const edges = [...entities.flatMap(edgesOfEntity), ...events.flatMap(edgesOfEvent)];
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  return viewOver(
    [...articles.map(articleNode), ...events.map(eventNode), ...entities.map(entityNode)],
    [...byId.values()],
  );
}

async function listOf<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

function articleNode({ head, text }: ArticleRecord): GraphNode {
  const { id, name, source, bulletin, issueDate, date, byline, page, url } = head;
  const index = Number(id.slice(id.lastIndexOf('#') + 1));
  const unknown = { jurisdiction: null, span: { from: 0, to: 0 } };
  return {
    type: 'article',
    id,
    name,
    source,
    index,
    bulletinTitle: bulletin,
    issueDate,
    date,
    byline,
    page,
    url,
    text,
    ...unknown,
  };
}

function eventNode({ id, name, kind, date, dateText, apart, acts: told, quotes }: EventRecord): GraphNode {
  const evidence = quotes.map(evidenceOf);
  const acts = told.map(({ persons, words, quotes: own }) => ({ persons, words, evidence: own.map(evidenceOf) }));
  return { type: 'event', id, name, aliases: [], evidence, kind, date, dateText, apart, acts };
}

function entityNode({
  label: { id, type, name },
  kind,
  aliases,
  quotes,
  posts,
  possiblySame,
}: EntityRecord): GraphNode {
  const base = { id, name, aliases, evidence: quotes.map(evidenceOf) };
  const doubts = possiblySame.map(({ id: other, score, reasons }) => ({ other, score, reasons }));
  if (type === 'person') {
    return {
      ...base,
      type,
      class: kind as PersonClass,
      possiblySame: doubts,
      loosePosts: posts
        .filter(({ organisation }) => organisation === null)
        .map((post) => ({ organisation: null, ...tenureOf(post) })),
    };
  }
  return type === 'organisation'
    ? { ...base, type, kind: kind as OrganisationKind, jurisdiction: null, possiblySame: doubts }
    : { ...base, type: 'place', kind: kind as PlaceKind, within: null };
}

function edgesOfEntity({ label, posts, successions, links, quotes }: EntityRecord): GraphEdge[] {
  return [
    ...posts.flatMap(holdsEdge),
    ...successions.map(succeededByEdge),
    ...links.flatMap((link) => plainEdge(label.id, link)),
    ...reportedIn(label.id, quotes),
  ];
}

function holdsEdge(post: ShownPost): GraphEdge[] {
  const { person, organisation, title, status } = post;
  if (organisation === null) return [];
  const ends = { source: person.id, target: organisation.id };
  const id = edgeId('holds', ends.source, ends.target, title, status);
  return [{ id, type: 'holds', ...ends, ...tenureOf(post) }];
}

const tenureOf = ({ title, status, observedOn, changes, quotes }: ShownPost) => ({
  title,
  status,
  observedOn,
  changes: changes.map(({ kind, date, told, quotes: own }) => ({ kind, date, told, evidence: own.map(evidenceOf) })),
  evidence: quotes.map(evidenceOf),
});

function succeededByEdge({ organisation, title, from, to, after, before, quotes }: ShownSuccession): GraphEdge {
  return {
    id: edgeId('succeededBy', from.id, to.id, organisation.id, title, after),
    type: 'succeededBy',
    source: from.id,
    target: to.id,
    organisation: organisation.id,
    title,
    after,
    before,
    evidence: quotes.map(evidenceOf),
  };
}

function plainEdge(own: string, { to, type, direction, basis, quotes }: Link): GraphEdge[] {
  if (!isPlain(type)) return [];
  const [source, target] = direction === 'out' ? [own, to.id] : [to.id, own];
  return [{ id: edgeId(type, source, target), type, source, target, basis, evidence: quotes.map(evidenceOf) }];
}

const isPlain = (type: EdgeType) => type === 'partOf' || type === 'locatedIn' || type === 'within';

function edgesOfEvent({ id, participants, organisations, places, quotes }: EventRecord): GraphEdge[] {
  return [
    ...participants.map(({ person, role, quotes: own }): GraphEdge => ({
      id: edgeId('tookPart', person.id, id, role),
      type: 'tookPart',
      source: person.id,
      target: id,
      role,
      evidence: own.map(evidenceOf),
    })),
    ...organisations.map(({ organisation, role, quotes: own }): GraphEdge => ({
      id: edgeId('involved', organisation.id, id, role),
      type: 'involved',
      source: organisation.id,
      target: id,
      role,
      evidence: own.map(evidenceOf),
    })),
    ...places.map(({ place, quotes: own }): GraphEdge => ({
      id: edgeId('tookPlaceAt', id, place.id),
      type: 'tookPlaceAt',
      source: id,
      target: place.id,
      basis: 'words',
      evidence: own.map(evidenceOf),
    })),
    ...reportedIn(id, quotes),
  ];
}

function reportedIn(id: string, quotes: readonly Quote[]): GraphEdge[] {
  const evidence = quotes.map(evidenceOf);
  return [...new Set(evidence.map(articleIdOf))].map((article) => ({
    id: edgeId('reportedIn', id, article),
    type: 'reportedIn',
    source: id,
    target: article,
    basis: 'words',
    evidence: evidence.filter((one) => articleIdOf(one) === article),
  }));
}

function evidenceOf({ article, source, span, words, marks }: Quote): Evidence {
  return { source, article: Number(article.slice(article.lastIndexOf('#') + 1)), span, words, marks };
}
