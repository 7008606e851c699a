/** Pages of one thing and of a link between two: what the index is asked for them, and how they are shown. */
import { entity, paths, type GraphIndex, type NodeType, type PathOptions } from '@bulletin-graph/core/query';
import type { Show } from './controllers/query-controller.js';
import { wide, type Narrowing, type RouteTo } from './controllers/route-controller.js';
import { arrived } from './part-error.js';
import { chronicle } from './styles/chronicle.js';
import { picture } from './styles/picture.js';
import { askThing, type ThingAnswers } from './thing-answers.js';
import { thingView, type ThingPage } from './views/thing-view.js';

export { thingView };

/** Questions in words come in a part of their own. */
export const questionPart = () => arrived(import('./questions.js'));

/** Looks that only these pages need. */
export const thingStyles = [chronicle, picture];

/** How far to ask, who may stop it, and where to show what is known before all is there. */
interface Asking {
  readonly limit: number;
  readonly signal: AbortSignal;
  readonly show: Show<ThingPage>;
}

/** Asks all that the page needs. */
export async function loadThing(
  index: GraphIndex,
  route: RouteTo<'entity' | 'around' | 'link'>,
  { limit, signal, show }: Asking,
): Promise<ThingPage> {
  if (route.view === 'entity') {
    const page = (answers: ThingAnswers): ThingPage => ({ view: 'entity', route, ...answers });
    const wish = {
      narrowing: route.narrowing,
      all: limit === Infinity,
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
  const [from, to, found] = await Promise.all([
    entity(index, route.from, { signal }),
    route.to === null ? null : entity(index, route.to, { signal }),
    route.to === null ? [] : paths(index, route.from, route.to, { ...waysIn(route.narrowing ?? wide), signal }),
  ]);
  return { view: 'link', route, from, to, paths: found };
}

/** Which ways are wanted: of a time, by what two did together, over things of one type and the events of those. */
function waysIn({ since, until, grade, type }: Narrowing): PathOptions {
  return {
    ...{ since, until },
    ...(grade === 'act' ? { grade } : {}),
    ...(type === null ? {} : { through: ['event', type as NodeType] }),
  };
}
