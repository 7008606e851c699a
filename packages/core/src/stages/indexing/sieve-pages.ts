/** What sifts articles before they are opened: runs of dates, and the articles that tell of each body and place. */
import { encodeDates, encodeTold, toldPage, type DateRun, type Told } from '../../format/sieves.js';
import type { ArticleRecord } from '../../format/articles.js';
import type { GraphView } from '../../model/view.js';

/** The dates of the articles in the order of their numbers. */
export function datesPage(dated: readonly DateRun[]): object {
  return encodeDates(dated.filter(({ date }, i) => i === 0 || date !== dated[i - 1]?.date));
}

/** Gathers by body and place which articles tell of it; what happens in a place happens in all that it lies within. */
export interface ToldLists {
  /** In the order of the articles. */
  add(record: ArticleRecord, place: number): void;
  /** Places of the articles, ascending. */
  of(id: string): readonly number[];
}

/** Fresh lists. */
export function openToldLists(view: GraphView): ToldLists {
  const lists = new Map<string, number[]>();
  const around = new Map<string, readonly string[]>();
  const placesAround = (id: string): readonly string[] => {
    const known = around.get(id);
    if (known !== undefined) return known;
    const ids = new Set([id]);
    for (const inner of ids) for (const edge of view.edgesFrom(inner)) if (edge.type === 'within') ids.add(edge.target);
    around.set(id, [...ids]);
    return [...ids];
  };
  return {
    add({ mentions }, place) {
      const told = mentions.flatMap(({ id, type }) =>
        type === 'place' ? placesAround(id) : type === 'organisation' ? [id] : [],
      );
      for (const id of new Set(told)) {
        const list = lists.get(id);
        if (list === undefined) lists.set(id, [place]);
        else list.push(place);
      }
    },
    of: (id) => lists.get(id) ?? [],
  };
}

/** Pages of what is told of bodies and places, ascending by their numbers. */
export function* toldPages(told: readonly Told[]): Generator<object> {
  let open: Told[] = [];
  let page = 0;
  for (const one of told) {
    for (; page < toldPage(one.ordinal); page++) {
      yield encodeTold(open);
      open = [];
    }
    if (one.articles.length > 0) open.push(one);
  }
  if (open.length > 0) yield encodeTold(open);
}
