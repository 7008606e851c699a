/** The page of a thing as of a month: what was seen, happened and was read until then, and nothing of later. */
import {
  firstDay,
  lastDay,
  type AsOf,
  type CoveredSeries,
  type EntityPage,
  type Label,
  type MetAnswer,
  type Quote,
  type Related,
  type ShownPost,
  type StandingPost,
  type TimelineEntry,
} from '@bulletin-graph/core/query';

/** What of the answers for a page may tell of later days. */
interface Told {
  readonly page: EntityPage | null;
  readonly met: Pick<MetAnswer, 'people' | 'named'>;
  readonly entries: readonly TimelineEntry[];
  readonly people: readonly Related[];
  readonly standing: AsOf | null;
}

/**
 * The answers without what is later; meetings, events and people of the time are taken as they were asked for.
 * @param whole the page of all times
 */
export function asOfMonth<Answers extends Told>(answers: Answers, whole: EntityPage, on: string): Answers {
  const end = lastDay(on);
  const { page, met, people, entries, standing } = answers;
  const posts = (standing?.posts ?? []).filter((post) => post.standing !== 'not-yet').map((post) => seenBy(post, end));
  return {
    ...answers,
    page: page === null ? null : pageUntil(page, whole, posts, end),
    standing: standing && { ...standing, posts },
    met: {
      people: met.people.map((one) => ({ ...one, person: undated(one.person) })),
      named: met.named.map((one) => ({ ...one, person: undated(one.person) })),
    },
    people: people.map((one) => ({ ...undated(one), quotes: printedBy(one.quotes, end) })),
    entries: entries.map((entry) => (entry.post === null ? entry : { ...entry, post: seenBy(entry.post, end) })),
  };
}

/** A paper as far as it was read by then; null where it began later. */
export function readUntil(series: CoveredSeries, on: string): CoveredSeries | null {
  const end = lastDay(on);
  const issues = series.issues.filter(({ date }) => isBy(date, end));
  const last = issues.at(-1)?.date;
  if (last === undefined) return null;
  const sum = (of: 'bulletins' | 'articles') => issues.reduce((total, issue) => total + issue[of], 0);
  const gaps = series.gaps.filter((gap) => lastDay(gap) < lastDay(last));
  return { ...series, issues, gaps, until: last, bulletins: sum('bulletins'), articles: sum('articles') };
}

function pageUntil(page: EntityPage, whole: EntityPage, posts: readonly StandingPost[], end: string): EntityPage {
  const events = page.events.filter(({ date }) => isBy(date, end));
  const articles = page.articles.filter(({ issueDate }) => isBy(issueDate, end));
  const dates = [
    ...posts.flatMap(({ observedOn }) => observedOn),
    ...events.map(({ date }) => date),
    ...articles.map(({ issueDate }) => issueDate),
  ];
  return {
    ...page,
    detail: page.type === 'person' ? standingOf(posts) : page.detail,
    window: windowBy(page.window, dates, end),
    quotes: page.quotes.filter(({ issueDate }) => isBy(issueDate, end)),
    links: page.links
      .map((link) => ({ ...link, quotes: link.quotes.filter(({ issueDate }) => isBy(issueDate, end)) }))
      .filter(({ basis, quotes }) => basis !== 'words' || quotes.length > 0),
    posts,
    // Those met are asked for with the time; these are the last of all.
    met: [],
    metCount: null,
    organisations: page.organisations.map((one) => ({ ...one, quotes: printedBy(one.quotes, end) })),
    places: page.places.map((one) => ({ ...one, quotes: printedBy(one.quotes, end) })),
    events,
    articles,
    // Of more articles than are at hand nobody knows how many were printed by then.
    articleCount:
      whole.articles.length === whole.articleCount
        ? whole.articles.filter(({ issueDate }) => isBy(issueDate, end)).length
        : 0,
    possiblySame: page.possiblySame.map(undated),
    successions: page.successions.filter(({ before }) => isBy(before, end)),
  };
}

/** The post as it was known: ends told later are not told yet. */
function seenBy<Post extends ShownPost>(post: Post, end: string): Post {
  const observedOn = post.observedOn.filter((date) => isBy(date, end));
  const changes = post.changes.filter(({ date, told }) => isBy(date ?? told, end));
  const isEnded = changes.some(({ kind }) => kind === 'end');
  const endsLater = !isEnded && changes.length < post.changes.length;
  return {
    ...post,
    person: undated(post.person),
    observedOn,
    changes,
    window: windowBy(post.window, observedOn, end),
    status: post.status === 'former' && endsLater ? 'current' : post.status,
    quotes: printedBy(post.quotes, end),
  };
}

/** Words printed by then; where all are later, they tell of that earlier day, and stand. */
function printedBy(quotes: readonly Quote[], end: string): readonly Quote[] {
  const earlier = quotes.filter(({ issueDate }) => isBy(issueDate, end));
  return earlier.length > 0 ? earlier : quotes;
}

/** What tells a person from namesakes is the post seen last, perhaps later than then; nothing else says when it was seen. */
const undated = <Thing extends Label>(thing: Thing): Thing =>
  thing.type === 'person' ? { ...thing, detail: null } : thing;

/** The surest post that was seen by then, as the index writes it. */
function standingOf([post]: readonly StandingPost[]): string | null {
  return post === undefined ? null : `${post.organisation?.name ?? ''}${post.title}`;
}

/** The window up to then, by the dates at hand. */
function windowBy({ since, until }: ShownPost['window'], dates: readonly (string | null)[], end: string) {
  if (since === null || !isBy(since, end)) return { since: null, until: null };
  if (isBy(until, end)) return { since, until };
  const by = [since, ...dates.filter((date) => date !== null && isBy(date, end))] as readonly string[];
  return { since, until: by.reduce((last, date) => (lastDay(date) > lastDay(last) ? date : last)) };
}

/** What carries no date is of no time. */
const isBy = (date: string | null, end: string): boolean => date === null || firstDay(date) <= end;
