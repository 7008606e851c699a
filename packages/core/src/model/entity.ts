/** Who and what the mentions of all bulletins turned out to be. */
import type { Edtf } from './edtf.js';
import type { Evidence } from './evidence.js';
import type {
  EventKind,
  OrganisationKind,
  OrganisationRole,
  ParticipantRole,
  PersonClass,
  PlaceKind,
  PostStatus,
} from './kinds.js';
import type { Span } from './span.js';

/** One reason for or against two mentions being one. */
export interface Reason {
  readonly feature: string;
  readonly score: number;
  /** In words for a reader of the ledger. */
  readonly detail: string;
}

/** A decision on two readings; `a` and `b` are entity ids or `source#article/name`. */
export interface Judgement {
  readonly a: string;
  readonly b: string;
  readonly judgement: 'same' | 'different' | 'unsure';
  readonly score: number;
  readonly reasons: readonly Reason[];
}

interface EntityBase {
  /** Stable and readable: `person/周明@老西门街道`. */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** A post as held by a person: body and title, and when it was seen. */
export interface Post {
  readonly organisation: string | null;
  readonly title: string;
  readonly status: PostStatus;
  /** Dates on which a bulletin told of it, ascending; no beginning or end is meant. */
  readonly observedOn: readonly Edtf[];
  readonly evidence: readonly Evidence[];
}

export interface PersonEntity extends EntityBase {
  readonly type: 'person';
  readonly class: PersonClass;
  readonly posts: readonly Post[];
  /** Ids of persons of the same name who may or may not be this one. */
  readonly possiblySame: readonly string[];
}

export interface OrganisationEntity extends EntityBase {
  readonly type: 'organisation';
  readonly kind: OrganisationKind;
  /** Divisions from the province down that the body is of. */
  readonly jurisdiction: string | null;
  /** Id of the body that this one belongs to. */
  readonly partOf: string | null;
}

export interface PlaceEntity extends EntityBase {
  readonly type: 'place';
  readonly kind: PlaceKind;
  /** Divisions around it, from the province down: `上海市/黄浦区`; known levels only. */
  readonly within: string | null;
}

export interface EventEntity extends EntityBase {
  readonly type: 'event';
  readonly kind: EventKind;
  readonly date: Edtf | null;
  readonly dateText: string | null;
  readonly participants: readonly {
    readonly person: string;
    readonly role: ParticipantRole;
    readonly evidence: readonly Evidence[];
  }[];
  readonly organisations: readonly {
    readonly organisation: string;
    readonly role: OrganisationRole;
    readonly evidence: readonly Evidence[];
  }[];
  readonly places: readonly { readonly place: string; readonly evidence: readonly Evidence[] }[];
  /** Pairs of person ids who took part without meeting. */
  readonly apart: readonly (readonly [string, string])[];
  /** What people did with each other in so many words; see {@link import('./facts.js').SharedAct}. */
  readonly acts: readonly {
    /** Ids, two or more, sorted: all of them with each other, but for pairs in `apart`. */
    readonly persons: readonly string[];
    /** The words of the act: `陪同`, `会见`, `一行`. */
    readonly words: string;
    readonly evidence: readonly Evidence[];
  }[];
}

export interface ArticleEntity {
  readonly type: 'article';
  /** `article/SOURCE#INDEX` */
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly index: number;
  readonly bulletinTitle: string | null;
  readonly issueDate: Edtf | null;
  readonly date: Edtf | null;
  readonly byline: string | null;
  readonly page: string | null;
  readonly url: string | null;
  readonly jurisdiction: string | null;
  readonly span: Span;
  /** Clean text; residents' names are masked unless the builder opted in. */
  readonly text: string;
}

/** Everything that the bulletins tell of, linked. Arrays are sorted by id. */
export interface Entities {
  readonly persons: readonly PersonEntity[];
  readonly organisations: readonly OrganisationEntity[];
  readonly places: readonly PlaceEntity[];
  readonly events: readonly EventEntity[];
  readonly articles: readonly ArticleEntity[];
  readonly judgements: readonly Judgement[];
}
