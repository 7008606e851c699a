/** What those who join readings of bodies work on together. */
import type { Reason } from '../../model/entity.js';
import type { OrganisationFact } from '../../model/facts.js';
import type { Clusters } from './clusters.js';
import { judge, reason, type Weighed } from './judgement.js';
import type { Path } from './jurisdiction.js';
import type { ArticleReading, Context } from './reading.js';

/** A body as one article tells of it. */
export interface BodyReading {
  /** `SOURCE#ARTICLE/NAME` */
  readonly ref: string;
  readonly article: ArticleReading;
  readonly fact: OrganisationFact;
  readonly name: string;
  readonly path: Path;
  /** The name without its division. */
  readonly rest: string;
  /** Whether the name itself says where the body is; else `path` is only where it was told of. */
  readonly anchored: boolean;
}

/** What the joining works on. */
export interface Desk {
  readonly readings: readonly BodyReading[];
  readonly clusters: Clusters;
  readonly ledger: Weighed[];
  readonly context: Context;
}

/** More bearers of one name than these say that it is hardly a name; so many are not doubted one by one. */
export const mostDoubted = 3;

const refOf = ({ readings }: Desk, i: number): string => readings[i]?.ref ?? '';
/** Keeps a decision on two readings. */
export const tell = (desk: Desk, a: number, b: number, reasons: readonly Reason[]): void =>
  void desk.ledger.push(judge(refOf(desk, a), refOf(desk, b), reasons));

/** The reason that the names say the same once the division is taken off. */
export const sameName = ({ rest }: BodyReading): Reason => reason('same-name', 1.5, rest);

/** The reason that both are of one division, or told of by one bulletin. */
export const groundOf = ({ path, article }: BodyReading): Reason =>
  path.length > 0 ? reason('same-jurisdiction', 1.5, path.join('/')) : reason('same-bulletin', 1.5, article.source);
