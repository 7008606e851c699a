/** Ids of edges: stable, readable, and unique among parallel ones. */
import type { EdgeType } from '../../model/edge-types.js';

/** `holds|person/周明@老西门街道|organisation/老西门街道办事处|主任|current`: type, both ends, and what tells parallel edges apart. */
export const edgeId = (type: EdgeType, source: string, target: string, ...detail: readonly string[]): string =>
  [type, source, target, ...detail].join('|');

/** Where an article stands. */
export interface ArticlePlace {
  readonly source: string;
  readonly article: number;
}

/** Id of the article that an evidence stands in. */
export const articleIdOf = ({ source, article }: ArticlePlace): string => `article/${source}#${article}`;

/** The same, each id made once: for who asks for those of all evidence. */
export function openArticleIds(): (place: ArticlePlace) => string {
  const known = new Map<string, string[]>();
  return (place) => {
    let ids = known.get(place.source);
    if (ids === undefined) known.set(place.source, (ids = []));
    return (ids[place.article] ??= articleIdOf(place));
  };
}
