/** Small graphs told in few words, for tests that need a view and nothing else. */
import type { Evidence } from '../../packages/core/src/model/evidence.js';
import type { EdgeType } from '../../packages/core/src/model/edge-types.js';
import type {
  ArticleNode,
  EventNode,
  GraphEdge,
  GraphNode,
  OrganisationNode,
  PersonNode,
  PlaceNode,
} from '../../packages/core/src/model/graph.js';
import type { OrganisationRole, ParticipantRole } from '../../packages/core/src/model/kinds.js';
import { span } from '../../packages/core/src/model/span.js';
import type { GraphView } from '../../packages/core/src/model/view.js';

/** A view over nodes and edges given in any order. */
export function viewOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphView {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const [sortedNodes, sortedEdges] = [[...nodes].sort(byId), [...edges].sort(byId)];
  const all = new Map(sortedNodes.map((node) => [node.id, node]));
  const [from, to] = [new Map<string, GraphEdge[]>(), new Map<string, GraphEdge[]>()];
  for (const edge of sortedEdges) {
    from.set(edge.source, [...(from.get(edge.source) ?? []), edge]);
    to.set(edge.target, [...(to.get(edge.target) ?? []), edge]);
  }
  return {
    node: (id) => all.get(id) ?? null,
    nodes: (type) => sortedNodes.filter((node) => type === undefined || node.type === type),
    edgesFrom: (id) => from.get(id) ?? [],
    edgesTo: (id) => to.get(id) ?? [],
    edges: () => sortedEdges,
  };
}

/** The words in the article, with the names in them marked. */
export function says(article: ArticleNode, words: string, ...names: readonly string[]): Evidence {
  const from = Math.max(0, article.text.indexOf(words));
  const marks = names.map((name) => span(words.indexOf(name), words.indexOf(name) + name.length));
  return { source: article.source, article: article.index, span: span(from, from + words.length), words, marks };
}

export const article = (source: string, index: number, rest: Partial<ArticleNode> = {}): ArticleNode => ({
  type: 'article',
  id: `article/${source}#${index}`,
  name: '',
  source,
  index,
  bulletinTitle: '晨报·柳湾',
  issueDate: null,
  date: null,
  byline: null,
  page: null,
  url: null,
  jurisdiction: '岚州市/柳湾街道',
  span: span(0, rest.text?.length ?? 0),
  text: '',
  ...rest,
});

export const person = (name: string, rest: Partial<PersonNode> = {}): PersonNode => ({
  type: 'person',
  id: `person/${name}@柳湾街道`,
  name,
  aliases: [],
  evidence: [],
  class: 'official',
  possiblySame: [],
  loosePosts: [],
  ...rest,
});

export const organisation = (name: string, rest: Partial<OrganisationNode> = {}): OrganisationNode => ({
  type: 'organisation',
  id: `organisation/${name}`,
  name,
  aliases: [],
  evidence: [],
  kind: 'government',
  jurisdiction: '岚州市/柳湾街道',
  possiblySame: [],
  ...rest,
});

export const place = (name: string, rest: Partial<PlaceNode> = {}): PlaceNode => ({
  type: 'place',
  id: `place/${name}`,
  name,
  aliases: [],
  evidence: [],
  kind: 'venue',
  within: '岚州市/柳湾街道',
  ...rest,
});

export const event = (name: string, date: string | null, rest: Partial<EventNode> = {}): EventNode => ({
  type: 'event',
  id: `event/${date ?? 'undated'}/${name}`,
  name,
  aliases: [],
  evidence: [],
  kind: 'meeting',
  date,
  dateText: null,
  apart: [],
  acts: [],
  ...rest,
});

const base = <T extends EdgeType>(type: T, a: GraphNode, b: GraphNode, key: string, evidence: readonly Evidence[]) => ({
  id: `${type}/${a.id}/${b.id}/${key}`,
  type,
  source: a.id,
  target: b.id,
  evidence,
});

export const holds = (
  who: PersonNode,
  body: OrganisationNode,
  title: string,
  observedOn: readonly string[],
  ...evidence: readonly Evidence[]
): GraphEdge => ({ ...base('holds', who, body, title, evidence), title, status: 'current', observedOn, changes: [] });

export const tookPart = (
  who: PersonNode,
  what: EventNode,
  role: ParticipantRole,
  ...evidence: readonly Evidence[]
): GraphEdge => ({ ...base('tookPart', who, what, role, evidence), role });

export const involved = (
  body: OrganisationNode,
  what: EventNode,
  role: OrganisationRole,
  ...evidence: readonly Evidence[]
): GraphEdge => ({ ...base('involved', body, what, role, evidence), role });

export const plain = (
  type: 'tookPlaceAt' | 'partOf' | 'locatedIn' | 'within' | 'reportedIn',
  a: GraphNode,
  b: GraphNode,
  ...evidence: readonly Evidence[]
): GraphEdge => ({ ...base(type, a, b, '', evidence), basis: evidence.length > 0 ? 'words' : 'divisions' });
