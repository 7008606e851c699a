/** Ids of edges: stable, readable, and unique among parallel ones. */
import type { EdgeType } from '../../model/graph.js';

/** `holds|person/周明@老西门街道|organisation/老西门街道办事处|主任|current`: type, both ends, and what tells parallel edges apart. */
export const edgeId = (type: EdgeType, source: string, target: string, ...detail: readonly string[]): string =>
  [type, source, target, ...detail].join('|');

/** Id of the article that an evidence stands in. */
export const articleIdOf = (evidence: { readonly source: string; readonly article: number }): string =>
  `article/${evidence.source}#${evidence.article}`;
