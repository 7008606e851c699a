/** Pages of one thing and of a link between several: what the index is asked for them, and how they are shown. */
import { connects, entity, paths, type GraphIndex, type NodeType, type PathOptions } from '@bulletin-graph/core/query';
import type { Show } from './controllers/query-controller.js';
import { idsOf, wide, type Narrowing, type RouteTo } from './controllers/route-controller.js';
import { arrived } from './part-error.js';
import { chronicle } from './styles/chronicle.js';
import { entries } from './styles/entries.js';
import { picture } from './styles/picture.js';
import { proofs } from './styles/proofs.js';
import { askReading, askThing, type ThingAnswers } from './thing-answers.js';
import { thingView, type ThingPage } from './views/thing-view.js';

export { thingView };
export { citationOf } from './views/evidence.js';

/** Reads what the page of the thing shows first, so that it is there when the reader opens it. */
export const foresee = (index: GraphIndex, id: string): Promise<unknown> =>
  Promise.all([entity(index, id), askReading(index)]);

/** Questions in words come in a part of their own. */
export const questionPart = () => arrived(import('./questions.js'));

/** Looks that only these pages need. */
export const thingStyles = [entries, proofs, chronicle, picture];

/** How far to ask, who may stop it, and where to show what is known before all is there. */
interface Asking {
  readonly limit: number;
  readonly isNew: boolean;
  readonly signal: AbortSignal;
  readonly show: Show<ThingPage>;
}

/** Asks all that the page needs. */
export async function loadThing(
  index: GraphIndex,
  route: RouteTo<'entity' | 'around' | 'link'>,
  { limit, isNew, signal, show }: Asking,
): Promise<ThingPage> {
  if (route.view === 'entity') {
    const page = (answers: ThingAnswers): ThingPage => ({ view: 'entity', route, ...answers });
    const wish = {
      narrowing: route.narrowing,
      all: limit === Infinity,
      isNew,
      show: (soFar: ThingAnswers) => show(page(soFar)),
    };
    return page(await askThing(index, route.id, wish, signal));
  }
  if (route.view === 'around') {
    const { askPicture, pictureView } = await arrived(import('./picture.js'));
    return {
      view: 'around',
      route,
      picture: pictureView,
      ...(await askPicture(index, route.id, route.narrowing, signal)),
    };
  }
  const ids = idsOf(route);
  const ways = { ...waysIn(route.narrowing ?? wide), signal };
  const [first, second] = ids;
  const [things, found, connection] = await Promise.all([
    Promise.all(ids.map((id) => entity(index, id, { signal }))),
    ids.length === 2 && first !== undefined && second !== undefined ? paths(index, first, second, ways) : [],
    ids.length > 2 ? connects(index, ids, ways) : null,
  ]);
  return { view: 'link', route, things, paths: found, connection };
}

/** Which ways are wanted: of a time, by what two did together, over things of one type and the events of those. */
function waysIn({ since, until, grade, type }: Narrowing): PathOptions {
  return {
    ...{ since, until },
    ...(grade === 'act' ? { grade } : {}),
    ...(type === null ? {} : { through: ['event', type as NodeType] }),
  };
}
