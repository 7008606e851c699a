/** A person as one article tells of them: posts, company, class, and the form of the name. */
import { datable, firstDay, lastDay, type Edtf } from '../../model/edtf.js';
import type { PersonFact, PositionFact } from '../../model/facts.js';
import type { PersonClass } from '../../model/kinds.js';
import type { Bodies, Body } from './body.js';
import { byDate, squeeze, type ArticleReading, type Context } from './reading.js';

/** A post as one article tells of it. */
export interface PostReading {
  readonly body: Body | null;
  readonly title: string;
  readonly fact: PositionFact;
  /** When it was seen; null where nothing tells. */
  readonly date: Edtf | null;
  /** Date of the issue. */
  readonly issued: Edtf | null;
  /** 0 leads the body, 1 deputises, 2 sits on it, 3 works in it. */
  readonly standing: number;
  /** There is one holder in the country. */
  readonly nationwide: boolean;
}

/** A person as one article tells of them. */
export interface PersonReading {
  /** `SOURCE#ARTICLE/NAME`, as corrections and the ledger call it. */
  readonly ref: string;
  readonly article: ArticleReading;
  readonly fact: PersonFact;
  /** Folded: the identity's name, not the spelling, and without what tells namesakes of one article apart. */
  readonly name: string;
  /** Whether the article has the person lead an event: a resident seldom does. */
  readonly leads: boolean;
  /** A title of which there is one holder in the country, where it stands right behind the name. */
  readonly nationwideTitle: string | null;
  /** Null for a full name; else what the short form tells. */
  readonly short: { readonly surname: string; readonly title: string | null } | null;
  readonly class: PersonClass;
  readonly date: Edtf | null;
  readonly posts: readonly PostReading[];
  /** Full names of those who took part in the same events and are no residents. */
  readonly company: readonly string[];
}

/** All persons of all articles, in the order of the articles. */
export function readPersons(articles: readonly ArticleReading[], bodies: Bodies, context: Context): PersonReading[] {
  return articles.flatMap((article) => {
    const shortOf = new Map(
      article.facts.persons.map((fact) => [fact.name, shortName(context.fold(squeeze(plainName(fact))), context)]),
    );
    const known = new Map(
      article.facts.persons.flatMap((fact) =>
        fact.class === 'private' || shortOf.get(fact.name) ? [] : [[fact.name, squeeze(plainName(fact))]],
      ),
    );
    return article.facts.persons.map((fact): PersonReading => {
      const date = observedOn(article, fact.name);
      return {
        ref: `${article.key}/${fact.name}`,
        article,
        fact,
        name: context.fold(squeeze(plainName(fact))),
        leads: leadsIn(article, fact.name),
        nationwideTitle: nationwideTitleOf(fact, context),
        short: shortOf.get(fact.name) ?? null,
        class: fact.class,
        date,
        posts: postsOf(article, fact.name, date, bodies, context),
        company: [...new Set([...companyOf(article, fact.name, known)].map(context.fold))],
      };
    });
  });
}

/** The name without what was added to tell its bearer from a namesake. */
export const plainName = ({ name, plain }: PersonFact): string => plain ?? name;

/** Surname and title of a name that is no full one (彭书记, 俞阿姨, 老王); null for a full name. */
export function shortName(name: string, { rules }: Context): PersonReading['short'] {
  for (const form of rules.shortNames) {
    const groups = form.exec(name)?.groups;
    if (groups?.['surname'] !== undefined) return { surname: groups['surname'], title: groups['title'] ?? null };
  }
  return null;
}

/** The day of the event at which the person was seen, if it is not yet to come; else of the article; else of the issue. */
function observedOn(article: ArticleReading, name: string): Edtf | null {
  const { issueDate } = article.bulletin;
  const isPast = (date: Edtf | null): date is Edtf =>
    date !== null && (issueDate === null || firstDay(date) <= lastDay(issueDate));
  const seen = article.facts.events
    .filter(({ participants }) => participants.some((participant) => participant.name === name))
    .map(({ date }) => datable(date))
    .filter(isPast)
    .sort(byDate);
  return seen[0] ?? (isPast(article.facts.date) ? article.facts.date : issueDate);
}

function postsOf(
  article: ArticleReading,
  name: string,
  date: Edtf | null,
  bodies: Bodies,
  { rules }: Context,
): PostReading[] {
  return article.facts.positions
    .filter(({ person }) => person === name)
    .map((fact) => {
      const body = fact.organisation === null ? null : bodies.bodyIn(article, fact.organisation);
      return {
        body,
        title: squeeze(fact.status === 'acting' ? fact.title.replace(rules.actingPrefix, '') : fact.title),
        fact,
        date,
        issued: article.bulletin.issueDate,
        standing: rules.standings.find(({ title }) => title.test(fact.title))?.standing ?? 3,
        nationwide: body?.nationwide === true || (body === null && rules.nationwideTitle.test(fact.title)),
      };
    });
}

/** The words prove a post whose body nobody needs to name. */
function nationwideTitleOf({ evidence }: PersonFact, { rules: { nationwideTitle } }: Context): string | null {
  for (const { words, marks } of evidence) {
    for (const { to } of marks) {
      const title = [2, 3, 4, 5, 6]
        .map((length) => words.slice(to, to + length))
        .find((word) => nationwideTitle.test(word));
      if (title !== undefined) return title;
    }
  }
  return null;
}

const leadsIn = ({ facts }: ArticleReading, name: string): boolean =>
  facts.events.some(({ participants }) => participants.some((part) => part.name === name && part.role === 'lead'));

function companyOf(article: ArticleReading, name: string, known: ReadonlyMap<string, string>): Set<string> {
  const company = new Set<string>();
  for (const { participants } of article.facts.events) {
    if (!participants.some((participant) => participant.name === name)) continue;
    for (const other of participants) {
      const plain = known.get(other.name);
      if (other.name !== name && plain !== undefined) company.add(plain);
    }
  }
  return company;
}
