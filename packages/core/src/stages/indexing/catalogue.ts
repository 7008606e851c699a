/** The view made ready for writing: labels, article heads, quotes, and the numbers of events and articles. */
import type { Label, Quote, ShownArticle } from '../../model/answer.js';
import type { Edtf } from '../../model/edtf.js';
import type { Evidence } from '../../model/evidence.js';
import type { EdgeType } from '../../model/edge-types.js';
import type { ArticleNode, EventNode, GraphEdge, GraphNode, HoldsEdge, SucceededByEdge } from '../../model/graph.js';
import { latelyKept } from '../../model/lately-kept.js';
import type { Span } from '../../model/span.js';
import type { GraphView } from '../../model/view.js';
import { articleLabel } from '../../format/parts.js';
import { newestFirst } from '../../format/newest-first.js';
import { byCodeUnits } from '../../format/order.js';

/** A thing that took part in an event or is where it was. */
export type EventEnd = readonly [id: string, through: EdgeType];

/** What every writer of pages asks. */
export interface Catalogue {
  readonly view: GraphView;
  /** Null for an id that is not in the view: such ends of edges are passed over. */
  labelOf(id: string): Label | null;
  headOf(article: string): ShownArticle;
  /** The same, of the article of words. */
  headAt(place: Pick<Evidence, 'source' | 'article'>): ShownArticle;
  /** Other names of a person, body or place. */
  aliasesOf(id: string): readonly string[];
  /** The newest first, a dozen at most. */
  quotesOf(evidence: readonly Evidence[]): readonly Quote[];
  /** By jurisdiction, then newest first; an event's number is its place. */
  readonly events: readonly EventNode[];
  /** Newest first; an article's number is its place. */
  readonly articles: readonly ArticleNode[];
  ordinalOf(id: string): number;
  /** All that an event links, with the type of the edge. */
  endsOf(event: string): readonly EventEnd[];
  /** Ids of all that an article tells of, but for what its events link. */
  toldIn(article: string): readonly string[];
  /** Who came after whom in the posts of a body, in order of time. */
  successionsIn(organisation: string): readonly SucceededByEdge[];
}

/** How many quotes a post, link or part shows at most; more of them say the same again. */
const quotesShown = 12;

/** Ends of events that are remembered: everybody who was there asks for them. */
const endsKept = 32_768;

/** Reads the view once. */
export function openCatalogue(view: GraphView): Catalogue {
  const articles = [...view.nodes('article')]
    .filter((node): node is ArticleNode => node.type === 'article')
    .sort((a, b) => newestFirst(dateOf(a), dateOf(b)) || byCodeUnits(a.id, b.id));
  const heads = new Map(articles.map((article) => [article.id, headOf(article)]));
  const headAt = headsByPlace(articles, heads);
  const events = [...view.nodes('event')]
    .filter((node): node is EventNode => node.type === 'event')
    .map((event) => ({ event, ground: groundOf(view, event.id) }))
    .sort(
      (a, b) =>
        byCodeUnits(a.ground, b.ground) ||
        newestFirst(a.event.date, b.event.date) ||
        byCodeUnits(a.event.id, b.event.id),
    )
    .map(({ event }) => event);
  const ordinals = new Map([...events.entries(), ...articles.entries()].map(([i, { id }]) => [id, i]));
  const labels = new Map<string, Label | null>();
  const successions = successionsOf(view);
  // Asked for twice, once far from the other; the ids are those of the nodes and weigh next to nothing.
  const told = new Map<string, readonly string[]>();
  const catalogue: Catalogue = {
    view,
    labelOf(id) {
      let label = labels.get(id);
      if (label === undefined) {
        const node = view.node(id);
        label = node === null ? null : { id, type: node.type, name: node.name, detail: detailOf(view, node) };
        labels.set(id, label);
      }
      return label;
    },
    headOf: (id) => heads.get(id) ?? unknownHead(id),
    headAt,
    aliasesOf: (id) => {
      const node = view.node(id);
      return node === null || node.type === 'article' ? [] : node.aliases;
    },
    quotesOf: (evidence) =>
      evidence
        .map((one) => ({ one, head: headAt(one) }))
        .sort((a, b) => (a.head === b.head ? 0 : byIssue(a.head, b.head)) || bySpan(a.one, b.one))
        .slice(0, quotesShown)
        .map(({ one, head }) => quoteOf(one, head)),
    events,
    articles,
    ordinalOf: (id) => ordinals.get(id) ?? -1,
    endsOf: latelyKept((event) => endsIn(view, event), endsKept),
    toldIn(article) {
      let ids = told.get(article);
      if (ids === undefined) {
        ids = view.edgesTo(article).flatMap((edge) => (edge.type === 'reportedIn' ? edge.source : []));
        told.set(article, ids);
      }
      return ids;
    },
    successionsIn: (organisation) => successions.get(organisation) ?? [],
  };
  return catalogue;
}

function endsIn(view: GraphView, event: string): readonly EventEnd[] {
  const ends = new Map<string, EdgeType>();
  for (const edge of view.edgesTo(event))
    if (edge.type === 'tookPart' || edge.type === 'involved') ends.set(edge.source, edge.type);
  for (const edge of view.edgesFrom(event)) if (edge.type === 'tookPlaceAt') ends.set(edge.target, edge.type);
  return [...ends];
}

/** By time. */
export const byBounds = (a: SucceededByEdge, b: SucceededByEdge): number =>
  byCodeUnits(a.after, b.after) || byCodeUnits(a.id, b.id);

/** Who came after whom, by body. */
function successionsOf(view: GraphView): ReadonlyMap<string, readonly SucceededByEdge[]> {
  const byBody = new Map<string, SucceededByEdge[]>();
  for (const { id } of view.nodes('person'))
    for (const edge of view.edgesFrom(id)) {
      if (edge.type !== 'succeededBy') continue;
      const own = byBody.get(edge.organisation);
      if (own === undefined) byBody.set(edge.organisation, [edge]);
      else own.push(edge);
    }
  for (const own of byBody.values()) own.sort(byBounds);
  return byBody;
}

const byIssue = (a: ShownArticle, b: ShownArticle): number =>
  newestFirst(a.issueDate, b.issueDate) || byCodeUnits(a.id, b.id);

const bySpan = (a: Evidence, b: Evidence): number => a.span.from - b.span.from || a.span.to - b.span.to;

/** The heads by source and number: what all evidence asks for needs no id put together. */
function headsByPlace(
  articles: readonly ArticleNode[],
  heads: ReadonlyMap<string, ShownArticle>,
): (place: Pick<Evidence, 'source' | 'article'>) => ShownArticle {
  const sources = new Map<string, ShownArticle[]>(articles.map(({ source }) => [source, []]));
  return ({ source, article }) => {
    const known = sources.get(source)?.[article];
    if (known !== undefined) return known;
    const id = `article/${source}#${article}`;
    const head = heads.get(id) ?? unknownHead(id);
    const own = sources.get(source);
    if (own !== undefined) own[article] = head;
    return head;
  };
}

const dateOf = ({ issueDate, date }: ArticleNode): Edtf | null => issueDate ?? date;

function headOf(node: ArticleNode): ShownArticle {
  const { id, name, bulletinTitle: bulletin, issueDate, date, byline, page, source, url } = node;
  const headline = name === '' ? null : name;
  const label = articleLabel({ id, headline, bulletin, issueDate });
  return { ...label, headline, bulletin, issueDate, date, byline, page, source, url };
}

function unknownHead(id: string): ShownArticle {
  const source = id.slice('article/'.length).replace(/#\d+$/, '');
  const none = { headline: null, bulletin: null, issueDate: null, date: null, byline: null, page: null, url: null };
  return { id, type: 'article', name: '', detail: null, ...none, source };
}

function quoteOf({ words, marks, span }: Evidence, head: ShownArticle): Quote {
  const { id, headline, bulletin, issueDate, page, source, url } = head;
  return { article: id, headline, bulletin, issueDate, page, source, url, words, marks: apart(marks), span };
}

/** In order, without those that begin within an earlier one. */
function apart(marks: readonly Span[]): readonly Span[] {
  if (marks.length < 2) return marks;
  const ordered = [...marks].sort((a, b) => a.from - b.from || a.to - b.to);
  return ordered.filter((mark, i) => mark.from >= Math.max(0, ...ordered.slice(0, i).map(({ to }) => to)));
}

/** Jurisdiction of the first article that tells of the event. */
function groundOf(view: GraphView, event: string): string {
  for (const edge of view.edgesFrom(event)) {
    const article = edge.type === 'reportedIn' ? view.node(edge.target) : null;
    if (article?.type === 'article' && article.jurisdiction !== null) return article.jurisdiction;
  }
  return '';
}

const joined = (...parts: readonly (string | null | undefined)[]): string | null =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ') || null;

/** A path of divisions as one name: `黄浦区/老西门街道` reads 黄浦区老西门街道. */
const asName = (path: string | null): string | null => path?.split('/').join('') || null;

function detailOf(view: GraphView, node: GraphNode): string | null {
  switch (node.type) {
    case 'person': {
      const post = postsOf(view.edgesFrom(node.id))[0];
      if (post === undefined) return null;
      const body = view.node(post.target);
      return `${body?.type === 'organisation' ? body.name : ''}${post.title}`;
    }
    case 'organisation':
      return asName(node.jurisdiction);
    case 'place':
      return asName(node.within);
    case 'event': {
      const place = view.edgesFrom(node.id).find((edge) => edge.type === 'tookPlaceAt');
      return joined(node.date, place && view.node(place.target)?.name);
    }
    case 'article':
      return headOf(node).detail;
  }
}

/** Posts among the edges, latest observation first. */
export const postsOf = (edges: readonly GraphEdge[]): readonly HoldsEdge[] =>
  edges
    .filter((edge): edge is HoldsEdge => edge.type === 'holds')
    .sort((a, b) => newestFirst(a.observedOn.at(-1) ?? null, b.observedOn.at(-1) ?? null) || byCodeUnits(a.id, b.id));
