/** Nodes and edges: the attributes that the graph carries, whatever holds it. */
import type { EdgeType } from './edge-types.js';
import type { Edtf } from './edtf.js';
import type {
  ArticleEntity,
  EventEntity,
  OrganisationEntity,
  PersonEntity,
  PlaceEntity,
  Post,
  PostChange,
} from './entity.js';
import type { Evidence } from './evidence.js';
import type { OrganisationRole, ParticipantRole, PostStatus } from './kinds.js';

export const nodeTypes = ['person', 'organisation', 'place', 'event', 'article'] as const;
export type NodeType = (typeof nodeTypes)[number];

/** A node is its entity without what became edges. */
export interface PersonNode extends Omit<PersonEntity, 'posts'> {
  /** Posts whose body no text names: they have no other end. */
  readonly loosePosts: readonly Post[];
}
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
  /** Beginnings and ends that a text states. */
  readonly changes: readonly PostChange[];
}
/** person → person: the next one seen in the post */
export interface SucceededByEdge extends EdgeBase {
  readonly type: 'succeededBy';
  /** Id of the body whose post it is. */
  readonly organisation: string;
  readonly title: string;
  /** The change lies between these days. */
  readonly after: Edtf;
  readonly before: Edtf;
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
export type GraphEdge = HoldsEdge | SucceededByEdge | TookPartEdge | InvolvedEdge | PlainEdge;
