/** What the index is asked for the page of one thing. */
import {
  asOf,
  coverage,
  entity,
  firstDay,
  lastDay,
  met,
  related,
  timeline,
  type AsOf,
  type Coverage,
  type EntityPage,
  type GraphIndex,
  type MetAnswer,
  type Related,
  type TimelineEntry,
  type Window,
} from '@bulletin-graph/core/query';
import { asOfMonth } from './as-of-page.js';
import type { Show } from './controllers/query-controller.js';
import { isWide, type Narrowing } from './controllers/route-controller.js';

/** All that the page shows; the page itself is null where the index has no such thing. */
export interface ThingAnswers {
  readonly page: EntityPage | null;
  readonly met: Pick<MetAnswer, 'people' | 'named'>;
  readonly entries: readonly TimelineEntry[];
  /** Of a place: who was there. Of an article: whom it names. */
  readonly people: readonly Related[];
  readonly coverage: Coverage;
  /** All the time in which the thing was seen, however the page is narrowed: the scale of what is drawn. */
  readonly span: Window;
  /** Posts as of the day asked for; null where none is. */
  readonly standing: AsOf | null;
  /** Whether meetings and timeline are all there; else the newest, which come with the record. */
  readonly isWhole: boolean;
  /** Set where only what stands first is to be drawn: the rest follows when that is on the screen. */
  readonly isBrief?: true;
}

/** How far to ask, and where to show the page before all of it is drawn or it is known what was read. */
interface Wish {
  readonly narrowing: Narrowing;
  readonly all: boolean;
  /** Whether the reader opens the page: what stands first is drawn first. Who goes back finds all of it at once. */
  readonly isNew: boolean;
  readonly show: Show<ThingAnswers>;
}

/** How many people of a place are listed. */
const visitorsShown = 60;

/** How many bodies and places of a period are asked for. */
const besideShown = 40;

/** A body with more people in posts than these is asked whom they met only when the reader wants to know. */
const holdersFollowed = 8;

/** What was read, of an index of which it is known. */
const readings = new WeakMap<GraphIndex, Coverage>();

/**
 * A first look asks for the record alone; what is narrowed, and what the record has whole, is asked for in full. Nothing
 * waits for what was read, which stands at the end: it is asked for when the page stands.
 */
export async function askThing(index: GraphIndex, id: string, wish: Wish, signal: AbortSignal): Promise<ThingAnswers> {
  const page = await entity(index, id, { signal });
  const answers = page === null ? { ...nobody, page } : await askAbout(index, page, wish, signal);
  if (page !== null && wish.isNew) await wish.show({ ...answers, coverage: index.coverage, isBrief: true });
  const reading = askReading(index, signal);
  // A failure is told where it is waited for.
  reading.catch(() => {});
  if (page !== null && !readings.has(index)) await wish.show({ ...answers, coverage: index.coverage });
  return { ...answers, coverage: await reading };
}

/** What was read; asked for once. */
export async function askReading(index: GraphIndex, signal?: AbortSignal): Promise<Coverage> {
  const read = readings.get(index) ?? (await coverage(index, { signal }));
  readings.set(index, read);
  return read;
}

async function askAbout(
  index: GraphIndex,
  page: EntityPage,
  { all, narrowing }: Wish,
  signal: AbortSignal,
): Promise<Omit<ThingAnswers, 'coverage'>> {
  const { window: span } = page;
  if (!all && isWide(narrowing) && !isAtHand(page))
    return { ...nobody, page, span, isWhole: false, met: { people: page.met, named: [] }, entries: newest(page) };
  const whole = { span, isWhole: true, ...(await askWhole(index, page, narrowing, signal)) };
  return narrowing.on === null ? whole : asOfMonth(whole, page, narrowing.on);
}

const nobody = {
  ...{ met: { people: [], named: [] }, entries: [], people: [], standing: null, isWhole: true },
  span: { since: null, until: null },
} as const;

/** Whether all that can be asked lies in what was read already, or nearly so. */
function isAtHand({ type, events, eventCount, posts }: EntityPage): boolean {
  if (type === 'person') return events.length === eventCount;
  return type !== 'organisation' || posts.length <= holdersFollowed;
}

async function askWhole(
  index: GraphIndex,
  page: EntityPage,
  { since, until, on, grade }: Narrowing,
  signal: AbortSignal,
): Promise<Omit<ThingAnswers, 'coverage' | 'isWhole' | 'span'>> {
  const { id, type } = page;
  const period = { since, until: earlier(until, on), signal };
  const isBare = type === 'place' || type === 'article';
  const isTimed = period.since !== null || period.until !== null;
  const [others, entries, people, standing, beside] = await Promise.all([
    isBare || type === 'event'
      ? nobody.met
      : met(index, id, { ...period, grade: grade === 'article' ? grade : undefined }),
    type === 'article' ? toldIn(page) : timeline(index, id, period),
    isBare ? related(index, id, { ...period, types: ['person'], limit: visitorsShown }) : [],
    on === null ? null : asOf(index, id, on, { signal }),
    isTimed ? related(index, id, { ...period, types: ['organisation', 'place'], limit: besideShown }) : null,
  ]);
  const timed = beside === null ? page : ofPeriod(page, beside, period);
  return { page: timed, met: others, entries, people, standing };
}

/** The page with the bodies, places and articles of a period in place of those of all time. */
const ofPeriod = (page: EntityPage, beside: readonly Related[], { since, until }: Period): EntityPage => ({
  ...page,
  organisations: beside.filter(({ type }) => type === 'organisation'),
  places: beside.filter(({ type }) => type === 'place'),
  articles: page.articles.filter(
    ({ issueDate: day }) =>
      day === null ||
      ((since === null || lastDay(day) >= firstDay(since)) && (until === null || firstDay(day) <= lastDay(until))),
  ),
});

type Period = Pick<Narrowing, 'since' | 'until'>;

function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return lastDay(a) < lastDay(b) ? a : b;
}

/** An article has no timeline of its own; the events that it tells of stand in its place. */
const toldIn = ({ events }: EntityPage): readonly TimelineEntry[] =>
  events.map((event) => ({ date: event.date, event, post: null }));

/** The events at hand, and the posts seen as late as they. */
function newest(page: EntityPage): readonly TimelineEntry[] {
  const oldest = page.events.flatMap(({ date }) => date ?? []).at(-1) ?? '';
  const seen = page.posts.flatMap((post): TimelineEntry[] =>
    [...new Set([post.window.since, post.window.until])]
      .filter((date) => date !== null && date >= oldest)
      .map((date) => ({ date, event: null, post })),
  );
  return [...toldIn(page), ...seen].sort((a, b) => compare(lastDay(b.date ?? '0001'), lastDay(a.date ?? '0001')));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
