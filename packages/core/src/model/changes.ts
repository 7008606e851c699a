/** What a build changed: the graph of now against the index of before. */
import type { Edtf } from './edtf.js';
import type { Reason } from './entity.js';
import type { EdgeType } from './edge-types.js';
import type { NodeType } from './graph.js';
import type { PostStatus } from './kinds.js';

/** A thing by its id and name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A post that a person is seen in for the first time. */
export interface NewPost {
  readonly person: Named;
  /** Null where no text names the body. */
  readonly organisation: Named | null;
  readonly title: string;
  readonly status: PostStatus;
  readonly observedOn: readonly Edtf[];
}

/** An event that is new and at which people met, or at which more people are seen than before. */
export interface NewMeeting {
  readonly event: Named;
  readonly date: Edtf | null;
  /** All who took part, whether they were known to before or not. */
  readonly people: readonly Named[];
}

/** Two persons of one name who may or may not be one; a correction, `same` or `different`, settles it. */
export interface OpenIdentity {
  readonly a: Named;
  readonly b: Named;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What the index before told and the bulletins no longer tell. A link is told of only where both its ends are still there. */
export interface LostFact {
  /** The type of the thing or the link that is gone. */
  readonly type: NodeType | EdgeType;
  /** Id of the thing; of a link, of the thing that it leads away from. */
  readonly id: string;
  /** The fact in names, those of a link joined by arrows. */
  readonly name: string;
  /** Days on which a post was seen that are gone, where the post itself is still told of; else empty. */
  readonly dates: readonly Edtf[];
  /** The bulletins that told of it, as far as the index says. */
  readonly sources: readonly string[];
}

/** What changed. Lists are sorted, so that the same two graphs give the same report. */
export interface Changes {
  /** Bulletins by source name. */
  readonly bulletins: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly people: readonly Named[];
  readonly posts: readonly NewPost[];
  readonly meetings: readonly NewMeeting[];
  readonly identities: readonly OpenIdentity[];
  readonly lost: readonly LostFact[];
}
