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
  /** The sum of the reasons' scores: 2.5 and above is one, below 0.5 is two, in between nobody can say. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Words that name the one and words that name the other, so that a reader can judge anew. */
  readonly evidence: readonly Evidence[];
}

/** A person or a body of such a name that may or may not be this one, and why nobody can say. */
export interface Doubt {
  /** Id of the other one. */
  readonly other: string;
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

/** A beginning or an end of a post that some text states (任命, 当选, 不再担任, 免去); none is ever inferred. */
export interface PostChange {
  readonly kind: 'start' | 'end';
  /** The day that the words give; null where they give none. */
  readonly date: Edtf | null;
  /** Date of the first issue that says so: by then it was so. Null where that issue has no date. */
  readonly told: Edtf | null;
  readonly evidence: readonly Evidence[];
}

/** A post as held by a person: body and title, and when it was seen. */
export interface Post {
  readonly organisation: string | null;
  readonly title: string;
  readonly status: PostStatus;
  /** Dates on which a bulletin told of it, ascending; no beginning or end is meant. */
  readonly observedOn: readonly Edtf[];
  /** Stated beginnings and ends of this body and title, in order of time; the same list whatever the status. */
  readonly changes: readonly PostChange[];
  readonly evidence: readonly Evidence[];
}

export interface PersonEntity extends EntityBase {
  readonly type: 'person';
  readonly class: PersonClass;
  readonly posts: readonly Post[];
  /** Persons of the same name who may or may not be this one, by id. */
  readonly possiblySame: readonly Doubt[];
}

/** One holder's time in a post, as far as it was seen and stated. */
export interface Tenure extends Omit<Post, 'organisation' | 'title'> {
  /** Id of the holder. */
  readonly person: string;
}

/** One holder after the other, with nobody seen between them. */
export interface Succession {
  /** Ids of the two holders. */
  readonly from: string;
  readonly to: string;
  /** Last day on which the one was seen in the post, or the day that the text gives for the end. */
  readonly after: Edtf;
  /** First day on which the other one was seen in it, or the day that the text gives for the beginning. */
  readonly before: Edtf;
}

/** A post as a thing of its own: a body's title, whoever holds it. */
export interface PostEntity {
  /** `post/老西门街道办事处/主任`: the body's id and the title. */
  readonly id: string;
  readonly organisation: string;
  readonly title: string;
  /** Who held it, by time of the first observation. */
  readonly tenures: readonly Tenure[];
  /** In order of time; empty for titles that several hold at once. */
  readonly successions: readonly Succession[];
}

export interface OrganisationEntity extends EntityBase {
  readonly type: 'organisation';
  readonly kind: OrganisationKind;
  /** Divisions from the province down that the body is of. */
  readonly jurisdiction: string | null;
  /** Id of the body that this one belongs to. */
  readonly partOf: string | null;
  /** Bodies that may or may not be this one, by id. */
  readonly possiblySame: readonly Doubt[];
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
  /** Posts in bodies, each with its holders. A post whose body no text names is its holder's alone. */
  readonly posts: readonly PostEntity[];
  readonly organisations: readonly OrganisationEntity[];
  readonly places: readonly PlaceEntity[];
  readonly events: readonly EventEntity[];
  readonly articles: readonly ArticleEntity[];
  readonly judgements: readonly Judgement[];
}
