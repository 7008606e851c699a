/** Nodes and edges of the view as the records of the format. */
import type { ArticleRecord } from '../../format/articles.js';
import type { EntityRecord } from '../../format/entities.js';
import type { Label, Link, PossiblySame, ShownPost, ShownSuccession } from '../../model/answer.js';
import type { Doubt, Post } from '../../model/entity.js';
import type {
  ArticleNode,
  GraphEdge,
  HoldsEdge,
  OrganisationNode,
  PersonNode,
  PlaceNode,
  SucceededByEdge,
} from '../../model/graph.js';
import { windowOf } from '../../model/window.js';
import { newestFirst } from '../../format/newest-first.js';
import { byCodeUnits } from '../../format/order.js';
import { byBounds, postsOf, type Catalogue } from './catalogue.js';
import type { Extent } from './extent.js';
import { openFirstLooks } from './first-look.js';
import { neighboursOf } from './neighbours.js';

export type EntityNode = PersonNode | OrganisationNode | PlaceNode;

/** A province has thousands of places within; the ones that it lies in itself come first. */
const linksShown = 100;
const postsShown = 300;

/**
 * Where most of what links the thing lies: the jurisdiction of the newest article that tells of it. Things are stored
 * in this order, so that a page's things quote and name each other.
 */
function groundOf(catalogue: Catalogue, node: EntityNode): string {
  const { view, articles } = catalogue;
  const [newest] = articlesOf(catalogue, node, [...view.edgesFrom(node.id), ...view.edgesTo(node.id)]);
  return (newest === undefined ? null : articles[newest]?.jurisdiction) ?? '';
}

/** Persons, organisations and places by ground, then id. */
export const entityOrder = (catalogue: Catalogue): readonly EntityNode[] =>
  [...catalogue.view.nodes()]
    .filter((node): node is EntityNode => node.type !== 'event' && node.type !== 'article')
    .map((node) => ({ node, ground: groundOf(catalogue, node) }))
    .sort((a, b) => byCodeUnits(a.ground, b.ground) || byCodeUnits(a.node.id, b.node.id))
    .map(({ node }) => node);

/** What makes the record of a person, organisation or place. */
export function entityRecords(all: Catalogue, extent: Extent): (node: EntityNode) => EntityRecord {
  const catalogue: Catalogue = { ...all, quotesOf: (evidence) => all.quotesOf(evidence).slice(0, extent.quotes) };
  const look = openFirstLooks(catalogue, extent.hasEvents);
  return (node) => {
    const { neighbours, ...record } = entityRecord(catalogue, node, extent);
    return { ...record, ...look(record, neighbours) };
  };
}

function entityRecord(catalogue: Catalogue, node: EntityNode, extent: Extent) {
  const { view, labelOf, headOf, quotesOf } = catalogue;
  const edges = [...view.edgesFrom(node.id), ...view.edgesTo(node.id)];
  const events = eventsOf(catalogue, node.id);
  const places = articlesOf(catalogue, node, edges);
  const articles = places.flatMap((place) => catalogue.articles[place] ?? []);
  const dates = [
    ...events.map(({ date }) => date),
    ...edges.flatMap((edge) => (edge.type === 'holds' ? edge.observedOn : [])),
    ...articles.map(({ issueDate }) => issueDate),
  ];
  const neighbours = neighboursOf(
    catalogue,
    node.id,
    events.map(({ ordinal }) => ordinal),
  );
  return {
    label: labelOf(node.id) ?? { id: node.id, type: node.type, name: node.name, detail: null },
    kind: node.type === 'person' ? node.class : node.kind,
    aliases: node.aliases,
    window: windowOf(dates),
    quotes: quotesOf(node.evidence),
    posts: [
      ...postsOf(edges).flatMap((edge) => shownPost(catalogue, edge)),
      ...(node.type === 'person' ? node.loosePosts.map((post) => loosePost(catalogue, node, post)) : []),
    ].slice(0, postsShown),
    links: edges.flatMap((edge) => shownLink(catalogue, node.id, edge)).slice(0, linksShown),
    possiblySame: node.type === 'place' ? [] : node.possiblySame.flatMap((doubt) => shownDoubt(catalogue, doubt)),
    successions: (node.type === 'organisation'
      ? catalogue.successionsIn(node.id)
      : edges.filter(isSuccession).sort(byBounds)
    )
      .slice(0, postsShown)
      .flatMap((edge) => shownSuccession(catalogue, edge)),
    events,
    articles: articles.slice(0, extent.heads).map(({ id }) => headOf(id)),
    articleCount: articles.length,
    toldIn: node.type === 'person' ? places : [],
    neighbours,
  };
}

function eventsOf(catalogue: Catalogue, id: string): EntityRecord['events'] {
  const { view, ordinalOf } = catalogue;
  const part = view.edgesFrom(id).filter(({ type }) => type === 'tookPart' || type === 'involved');
  const ground = view.edgesTo(id).filter(({ type }) => type === 'tookPlaceAt');
  const ids = new Set([...part.map(({ target }) => target), ...ground.map(({ source }) => source)]);
  return [...ids]
    .map(ordinalOf)
    .filter((ordinal) => ordinal >= 0)
    .map((ordinal) => ({ ordinal, date: catalogue.events[ordinal]?.date ?? null }))
    .sort((a, b) => newestFirst(a.date, b.date) || a.ordinal - b.ordinal);
}

/** Places of the articles that tell of the node, the newest first: by edge, or by the words that prove one of its edges. */
function articlesOf(
  { ordinalOf, headAt }: Catalogue,
  node: EntityNode,
  edges: readonly GraphEdge[],
): readonly number[] {
  const ids = new Set<string>();
  // What tells of who came after somebody need not tell of them; and the words in an article are among the thing's own.
  const own = edges.filter((edge) => !isSuccession(edge) && edge.type !== 'reportedIn');
  for (const { evidence } of [node, ...own]) for (const one of evidence) ids.add(headAt(one).id);
  for (const edge of edges) if (edge.type === 'reportedIn' && edge.source === node.id) ids.add(edge.target);
  return [...ids]
    .map(ordinalOf)
    .filter((place) => place >= 0)
    .sort((a, b) => a - b);
}

function shownPost(catalogue: Catalogue, edge: GraphEdge): ShownPost[] {
  const { labelOf, view } = catalogue;
  const person = labelOf(edge.source);
  if (edge.type !== 'holds' || person === null) return [];
  const organisation = view.node(edge.target)?.type === 'organisation' ? labelOf(edge.target) : null;
  return [{ organisation, person, ...shownTenure(catalogue, edge) }];
}

/** A post whose body no text names. */
const loosePost = (catalogue: Catalogue, { id, type, name }: PersonNode, post: Post): ShownPost => ({
  organisation: null,
  person: catalogue.labelOf(id) ?? { id, type, name, detail: null },
  ...shownTenure(catalogue, post),
});

function shownTenure(
  { quotesOf }: Catalogue,
  { title, status, observedOn, changes, evidence }: HoldsEdge | Post,
): Omit<ShownPost, 'organisation' | 'person'> {
  const stated = changes.map(({ kind, date, told, evidence: own }) => ({ kind, date, told, quotes: quotesOf(own) }));
  return { title, status, observedOn, window: windowOf(observedOn), changes: stated, quotes: quotesOf(evidence) };
}

function shownDoubt({ labelOf }: Catalogue, { other, score, reasons }: Doubt): PossiblySame[] {
  const label = labelOf(other);
  return label === null ? [] : [{ ...label, score, reasons }];
}

const isSuccession = (edge: GraphEdge): edge is SucceededByEdge => edge.type === 'succeededBy';

function shownSuccession({ labelOf, quotesOf }: Catalogue, edge: SucceededByEdge): ShownSuccession[] {
  const [organisation, from, to] = [labelOf(edge.organisation), labelOf(edge.source), labelOf(edge.target)];
  if (organisation === null || from === null || to === null) return [];
  const { title, after, before, evidence } = edge;
  return [{ organisation, title, from, to, after, before, quotes: quotesOf(evidence) }];
}

function shownLink({ labelOf, quotesOf }: Catalogue, id: string, edge: GraphEdge): Link[] {
  if (edge.type !== 'partOf' && edge.type !== 'within' && edge.type !== 'locatedIn') return [];
  const out = edge.source === id;
  const to = labelOf(out ? edge.target : edge.source);
  if (to === null) return [];
  return [{ to, type: edge.type, direction: out ? 'out' : 'in', basis: edge.basis, quotes: quotesOf(edge.evidence) }];
}

/** An article with what it tells of, events first and by their places in the catalogue; without its text unless that is published. */
export function articleRecord(catalogue: Catalogue, node: ArticleNode, withText: boolean): ArticleRecord {
  const { view, labelOf, headOf } = catalogue;
  const told = new Set(catalogue.toldIn(node.id));
  for (const id of [...told])
    if (view.node(id)?.type === 'event') for (const [end] of catalogue.endsOf(id)) told.add(end);
  const mentions = [...told].flatMap((id): Label[] => {
    const label = labelOf(id);
    return label === null ? [] : [label];
  });
  mentions.sort((a, b) => Number(b.type === 'event') - Number(a.type === 'event') || byCodeUnits(a.id, b.id));
  return {
    head: headOf(node.id),
    text: withText ? node.text : '',
    mentions,
    events: mentions.flatMap(({ id, type }) => (type === 'event' ? catalogue.ordinalOf(id) : [])),
  };
}

/** The same without the events among its mentions and all that those link. */
export function withoutEvents(catalogue: Catalogue, record: ArticleRecord): ArticleRecord {
  const events = record.mentions.filter(({ type }) => type === 'event');
  const linked = new Set(events.flatMap(({ id }) => [id, ...catalogue.endsOf(id).map(([end]) => end)]));
  return { ...record, mentions: record.mentions.filter(({ id }) => !linked.has(id)) };
}
