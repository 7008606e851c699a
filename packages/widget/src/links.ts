/** The page of a link between several things: what the index is asked for it, and how it is shown. */
import {
  connects,
  entity,
  paths,
  type Connection,
  type EntityPage,
  type GraphIndex,
  type NodeType,
  type Path,
  type PathOptions,
} from '@bulletin-graph/core/query';
import { idsOf, wide, type Narrowing, type RouteTo } from './controllers/route-controller.js';

export { linkPage } from './views/link-path.js';

/** All that the page shows. */
export interface LinkAnswers {
  /** In the order of the route; null for what the index has not. */
  readonly things: readonly (EntityPage | null)[];
  /** Between two. */
  readonly paths: readonly Path[];
  /** Between more than two; else null. */
  readonly connection: Connection | null;
}

/** Asks how the things are linked. */
export async function askLinks(index: GraphIndex, route: RouteTo<'link'>, signal: AbortSignal): Promise<LinkAnswers> {
  const ids = idsOf(route);
  const ways = { ...waysIn(route.narrowing ?? wide), signal };
  const [first, second] = ids;
  const [things, found, connection] = await Promise.all([
    Promise.all(ids.map((id) => entity(index, id, { signal }))),
    ids.length === 2 && first !== undefined && second !== undefined ? paths(index, first, second, ways) : [],
    ids.length > 2 ? connects(index, ids, ways) : null,
  ]);
  return { things, paths: found, connection };
}

/** Which ways are wanted: of a time, by what two did together, over things of one type and the events of those. */
function waysIn({ since, until, grade, type }: Narrowing): PathOptions {
  return {
    ...{ since, until },
    ...(grade === 'act' ? { grade } : {}),
    ...(type === null ? {} : { through: ['event', type as NodeType] }),
  };
}
