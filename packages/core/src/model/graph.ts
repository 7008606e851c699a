/** Nodes and edges: the attributes that the graph carries, whatever holds it. */
import type { Edtf } from './edtf.js';
import type { ArticleEntity, EventEntity, OrganisationEntity, PersonEntity, PlaceEntity } from './entity.js';
import type { Evidence } from './evidence.js';
import type { OrganisationRole, ParticipantRole, PostStatus } from './kinds.js';

export const nodeTypes = ['person', 'organisation', 'place', 'event', 'article'] as const;
export type NodeType = (typeof nodeTypes)[number];

export const edgeTypes = [
  'holds',
  'tookPart',
  'involved',
  'tookPlaceAt',
  'partOf',
  'locatedIn',
  'within',
  'reportedIn',
] as const;
export type EdgeType = (typeof edgeTypes)[number];

/** A node is its entity without what became edges. */
export type PersonNode = Omit<PersonEntity, 'posts'>;
export type OrganisationNode = Omit<OrganisationEntity, 'partOf'>;
export type PlaceNode = PlaceEntity;
export type EventNode = Omit<EventEntity, 'participants' | 'organisations' | 'places'>;
export type ArticleNode = ArticleEntity;
export type GraphNode = PersonNode | OrganisationNode | PlaceNode | EventNode | ArticleNode;

interface EdgeBase {
  /** Stable: type, both ends and what tells parallel edges apart. */
  readonly id: string;
  readonly type: EdgeType;
  readonly source: string;
  readonly target: string;
  /** Never empty, but for `within` and `partOf`, which may rest on the official list of divisions (`basis`). */
  readonly evidence: readonly Evidence[];
}

/** person → organisation */
export interface HoldsEdge extends EdgeBase {
  readonly type: 'holds';
  readonly title: string;
  readonly status: PostStatus;
  readonly observedOn: readonly Edtf[];
}
/** person → event */
export interface TookPartEdge extends EdgeBase {
  readonly type: 'tookPart';
  readonly role: ParticipantRole;
}
/** organisation → event */
export interface InvolvedEdge extends EdgeBase {
  readonly type: 'involved';
  readonly role: OrganisationRole;
}
/** event → place, organisation → organisation, organisation → place, place → place, any → article */
export interface PlainEdge extends EdgeBase {
  readonly type: 'tookPlaceAt' | 'partOf' | 'locatedIn' | 'within' | 'reportedIn';
  readonly basis: 'words' | 'name' | 'divisions';
}
export type GraphEdge = HoldsEdge | TookPartEdge | InvolvedEdge | PlainEdge;
