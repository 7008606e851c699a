/** Pages of things: what the index is asked for them, and how they are shown. */
import { entity, type GraphIndex } from '@bulletin-graph/core/query';
import type { Show } from './controllers/query-controller.js';
import type { RouteTo } from './controllers/route-controller.js';
import { arrived } from './part-error.js';
import { chronicle } from './styles/chronicle.js';
import { columns } from './styles/columns.js';
import { entries } from './styles/entries.js';
import { picture } from './styles/picture.js';
import { printThings } from './styles/print-things.js';
import { proofs } from './styles/proofs.js';
import { askReading, askThing, type ThingAnswers } from './thing-answers.js';
import type { PictureAnswers } from './views/picture.js';
import { thingView, type ThingPage } from './views/thing-view.js';

export { thingView };
export { citationOf } from './views/evidence.js';
export { wordsForPages } from './words/words-for-pages.js';

/** Reads what the page of the thing shows, what stands first before the rest, so that it is there when the reader opens it. */
export async function foresee(index: GraphIndex, id: string): Promise<void> {
  await entity(index, id);
  await askReading(index);
}

/** Questions in words come in a part of their own. */
export const questionPart = () => arrived(import('./questions.js'));

/** Looks that only these pages need. */
export const thingStyles = [entries, proofs, chronicle, picture, columns, printThings];

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
    const page = (answers: PictureAnswers): ThingPage => ({ view: 'around', route, picture: pictureView, ...answers });
    const wish = {
      narrowing: route.narrowing,
      isNew,
      show: (soFar: PictureAnswers) => show(page(soFar)),
    };
    return page(await askPicture(index, route.id, wish, signal));
  }
  const { askLinks, linkPage } = await arrived(import('./links.js'));
  return { view: 'link', route, links: linkPage, ...(await askLinks(index, route, signal)) };
}
