/** Bodies as persons are told apart by them. */
import type { OrganisationEntity } from '../../model/entity.js';
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
  bodyIn(article: ArticleReading, name: string): Body | null;
}
