/** A body while its place among the others is found out. */
import type { OrganisationEntity } from '../../model/entity.js';
import type { Path } from './jurisdiction.js';

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
