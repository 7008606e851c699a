/** Pages of one thing and of a link between two: what the index is asked for them, and how they are shown. */
import { entity, paths, type GraphIndex, type NodeType, type PathOptions } from '@bulletin-graph/core/query';
import { wide, type Narrowing, type RouteTo } from './controllers/route-controller.js';
import { arrived } from './part-error.js';
import { chronicle } from './styles/chronicle.js';
import { picture } from './styles/picture.js';
import { askThing } from './thing-answers.js';
import { thingView, type ThingPage } from './views/thing-view.js';

export { thingView };

/** Questions in words come in a part of their own. */
export const questionPart = () => arrived(import('./questions.js'));

/** Looks that only these pages need. */
export const thingStyles = [chronicle, picture];

/** Asks all that the page needs, at once. */
export async function loadThing(
  index: GraphIndex,
  route: RouteTo<'entity' | 'around' | 'link'>,
  limit: number,
  signal: AbortSignal,
): Promise<ThingPage> {
  if (route.view === 'entity') {
    return {
      view: 'entity',
      route,
      ...(await askThing(index, route.id, { narrowing: route.narrowing, all: limit === Infinity }, signal)),
    };
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
