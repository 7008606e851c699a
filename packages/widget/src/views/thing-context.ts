/** What the views of things are given besides: their words, and how the page is narrowed. */
import type { Window } from '@bulletin-graph/core/query';
import type { Narrowing } from '../controllers/route-controller.js';
import type { ThingWords } from '../words/thing-words.js';
import { wordsForThings } from '../words/choose-things.js';
import { axisOf, type Axis } from './axis.js';
import type { Context } from './context.js';

/** What pages of things need of the element besides the context. */
export interface ThingActs {
  readonly narrow: (narrowing: Narrowing) => void;
  /** Asks for more rows than were shown at first. */
  readonly showMore: (limit: number) => void;
}

/** Handed to each view of a thing's page. */
export interface ThingContext extends Context {
  readonly things: ThingWords;
  readonly narrowing: Narrowing;
  readonly narrow: (narrowing: Narrowing) => void;
  /** Reads on, where a first look shows the newest only. */
  readonly showAll: () => void;
  /** The years of the page; null where nothing on it is dated. */
  readonly axis: Axis | null;
}

/** The context of a page about so much time, made of that of the widget. */
export const thingContext = (
  context: Context,
  span: Window,
  narrowing: Narrowing,
  { narrow, showMore }: ThingActs,
): ThingContext => ({
  ...context,
  things: wordsForThings(context.words),
  narrowing,
  narrow,
  showAll: () => showMore(Infinity),
  axis: axisOf(span),
});
