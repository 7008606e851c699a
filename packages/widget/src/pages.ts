/** What the index is asked for each page of the widget. */
import type { CSSResult } from 'lit';
import { nodeTypes, type GraphIndex, type NodeType, type SearchAnswer } from '@bulletin-graph/core/query';
import type { Asked } from '@bulletin-graph/core/ask';
import { breath } from './breath.js';
import type { Show } from './controllers/query-controller.js';
import type { Route, RouteTo } from './controllers/route-controller.js';
import { arrived } from './part-error.js';
import { searchIn } from './searching.js';
import type { AnswersView } from './views/answers.js';
import type { ThingPage, ThingView } from './views/thing-view.js';
import { wordsOfAsking } from './words/asking.js';

/** A page's answers, together with the route that asked for them; the view of a thing arrives with its answers. */
export type Page =
  | { readonly view: 'home' }
  | ResultsPage
  | (ThingPage & { readonly draw: ThingView; readonly styles: readonly CSSResult[] });

/** What was found for the words, and what they were taken for where they are a question. */
export interface ResultsPage {
  readonly view: 'results';
  readonly route: RouteTo<'results'>;
  readonly answer: SearchAnswer;
  readonly understood: Understood | null;
}

/** Answers to a question in words, with the view and the looks that came with them. */
export interface Understood {
  readonly asked: Asked;
  readonly draw: AnswersView;
}

/** Results asked for at first, and each time the reader wants more. */
export const resultsAtOnce = 20;

/** Pages of things come in a part of their own: a page that is only searched does without. */
export const thingPart = () => arrived(import('./things.js'));

/** How far to ask, who may stop it, and where to show what is known before all is there. */
export interface Asking {
  readonly limit: number;
  /** Whether the reader opens the page: what stands first is drawn first. Who goes back finds all of it at once. */
  readonly isNew: boolean;
  /** Of the results; all unless given. */
  readonly types: readonly NodeType[] | undefined;
  readonly signal: AbortSignal;
  readonly show: Show<Page>;
}

/** Asks all that the page needs. */
export async function loadPage(index: GraphIndex, route: Route, asking: Asking): Promise<Page> {
  if (route.view === 'home') return { view: 'home' };
  if (route.view === 'results') return loadResults(index, route, asking);
  const { loadThing, thingStyles, thingView } = await thingPart();
  const dressed = (page: ThingPage): Page => ({ ...page, draw: thingView, styles: thingStyles });
  const show = (soFar: ThingPage): Promise<void> => asking.show(dressed(soFar));
  const page = await loadThing(index, route, { ...asking, show });
  // What was read is one piece of work, to draw it another.
  await breath();
  return dressed(page);
}

/**
 * Names first, then texts, then what the words ask, where they are more than names. Where they look like a question that is
 * found out meanwhile, and all is shown at once: an answer that came later would push away what is being read.
 */
async function loadResults(
  index: GraphIndex,
  route: RouteTo<'results'>,
  { limit, types, signal, show }: Asking,
): Promise<ResultsPage & { readonly styles?: readonly CSSResult[] }> {
  const { type, since, until } = route.narrowing;
  const narrowed = (types ?? nodeTypes).filter((one) => type === null || one === type);
  const wanted = narrowed.length === 0 ? types : narrowed;
  const page = (answer: SearchAnswer): ResultsPage => ({ view: 'results', route, answer, understood: null });
  let understanding: ReturnType<typeof understand> | null = null;
  // The results stand without it: a question that cannot be answered must not take them away.
  const asked = () => (understanding ??= understand(index, route.query, signal).catch(() => null));
  const isPlain = (answer: SearchAnswer): boolean =>
    type !== null || areNames(answer) || answer.terms.join('').length < shortestQuestion;
  const isWaiting = (answer: SearchAnswer): boolean => wordsOfAsking.test(route.query) && !isPlain(answer);
  const onPartial = (answer: SearchAnswer): unknown => (isWaiting(answer) ? void asked() : show(page(answer)));
  const answer = await searchIn(index, route.query, { types: wanted, since, until, limit, signal, onPartial });
  if (isPlain(answer)) return page(answer);
  if (!isWaiting(answer)) await show(page(answer));
  const understood = await asked();
  signal.throwIfAborted();
  return understood === null ? page(answer) : { ...page(answer), ...understood };
}

/** What the words ask; null where they are names only. */
async function understand(
  index: GraphIndex,
  words: string,
  signal: AbortSignal,
): Promise<{ readonly understood: Understood; readonly styles: readonly CSSResult[] } | null> {
  const { questionPart, thingStyles: styles } = await thingPart();
  const { ask, answersView: draw, isQuestion } = await questionPart();
  const asked = await ask(index, words, { signal });
  return isQuestion(asked) ? { understood: { asked, draw }, styles } : null;
}

/** In characters. */
const shortestQuestion = 4;

/** Whether each term is the name of something: then nothing else was asked. */
const areNames = ({ terms, results }: SearchAnswer): boolean =>
  terms.every((_, term) =>
    results.some(
      ({ match }) =>
        match.term === term &&
        match.field !== 'text' &&
        match.kind !== 'infix' &&
        match.kind !== 'loose' &&
        match.kind !== 'slip',
    ),
  );
