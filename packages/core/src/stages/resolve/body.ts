/** Bodies as persons are told apart by them. */
import type { Judgement, OrganisationEntity } from '../../model/entity.js';
import type { Path } from './jurisdiction.js';
import type { ArticleReading } from './reading.js';

/** A body and what telling persons apart needs of it. */
export interface Body {
  readonly entity: OrganisationEntity;
  readonly path: Path;
  readonly rest: string;
  /** Leads its division, so that its heads also hold posts in its sister bodies. */
  readonly leads: boolean;
  /** One in the country. */
  readonly nationwide: boolean;
}

/** All bodies by id, and whom a name means in an article. */
export interface Bodies {
  readonly all: readonly Body[];
  /** Every decision on which are one. */
  readonly judgements: readonly Judgement[];
  bodyIn(article: ArticleReading, name: string): Body | null;
}
