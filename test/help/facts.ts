/** Facts of invented bulletins, told as briefly as a test can: the source text is made so that every evidence is verbatim. */
import type { Evidence } from '../../packages/core/src/model/evidence.js';
import {
  factsVersion,
  type ArticleFacts,
  type EventFact,
  type Facts,
  type OrganisationFact,
  type Participant,
  type PersonFact,
  type PositionFact,
} from '../../packages/core/src/model/facts.js';
import type {
  EventKind,
  OrganisationKind,
  OrganisationRole,
  ParticipantRole,
  PersonClass,
  PlaceKind,
  PostStatus,
} from '../../packages/core/src/model/kinds.js';

/** A person of an article: `posts` are `BODY TITLE`, `BODY TITLE former`, or ` TITLE` where no body is told. */
export interface PersonSketch {
  readonly name: string;
  readonly class?: PersonClass;
  readonly posts?: readonly string[];
  readonly mentions?: readonly string[];
}

export interface EventSketch {
  readonly kind?: EventKind;
  readonly title?: string;
  readonly date?: string | null;
  /** `NAME` or `NAME role` */
  readonly people?: readonly string[];
  /** `NAME` or `NAME role` */
  readonly bodies?: readonly string[];
  readonly places?: readonly string[];
  readonly apart?: readonly (readonly [string, string])[];
  /** Names of those in one act. */
  readonly acts?: readonly (readonly string[])[];
}

export interface ArticleSketch {
  readonly headline?: string | null;
  readonly date?: string | null;
  readonly people?: readonly PersonSketch[];
  /** Bodies besides those of posts: `NAME`, `NAME kind` or `NAME kind JURISDICTION`. */
  readonly bodies?: readonly string[];
  /** `NAME`, `NAME kind` or `NAME kind WITHIN`. */
  readonly places?: readonly string[];
  readonly events?: readonly EventSketch[];
  /** Words that stand in the source after those that the sketch makes. */
  readonly words?: string;
}

export interface BulletinSketch {
  readonly source: string;
  readonly date?: string | null;
  readonly title?: string | null;
  readonly jurisdiction?: string | null;
  readonly articles: readonly ArticleSketch[];
}

/** The facts, and the text that they were "read" from. */
export interface Told {
  readonly facts: Facts;
  readonly text: string;
}

/** Facts only. */
export const tell = (sketch: BulletinSketch): Facts => tellWithText(sketch).facts;

export function tellWithText(sketch: BulletinSketch): Told {
  let text = '';
  const articles = sketch.articles.map((article, index): ArticleFacts => {
    const from = text.length;
    const say = (words: string, ...names: readonly string[]): Evidence => {
      const at = text.length;
      text += `${words}\n`;
      const marks = names.flatMap((name) => {
        const found = words.indexOf(name);
        return found < 0 ? [] : [{ from: found, to: found + name.length }];
      });
      return { source: sketch.source, article: index, span: { from: at, to: at + words.length }, words, marks };
    };
    const facts = tellArticle(article, say);
    text += article.words ?? '';
    const span = { from, to: text.length };
    return { ...facts, text: text.slice(from, text.length), span };
  });
  const bulletin = {
    title: sketch.title ?? null,
    issueDate: sketch.date ?? null,
    issueNumber: null,
    jurisdiction: sketch.jurisdiction ?? null,
    url: null,
  };
  return { facts: { version: factsVersion, source: sketch.source, bulletin, articles }, text };
}

type Say = (words: string, ...names: readonly string[]) => Evidence;

function tellArticle(article: ArticleSketch, say: Say): Omit<ArticleFacts, 'text' | 'span'> {
  const people = article.people ?? [];
  if (article.headline != null) say(article.headline);
  const posts = people.flatMap(({ name, posts = [] }) => posts.map((post) => ({ name, ...readPost(post) })));
  const told = [...(article.bodies ?? []), ...posts.flatMap(({ body }) => (body === null ? [] : [body]))];
  const bodies = new Map(told.map((body) => [body.split(' ')[0] as string, body]).reverse() as [string, string][]);
  for (const body of article.bodies ?? []) bodies.set(body.split(' ')[0] as string, body);
  return {
    headline: article.headline ?? null,
    byline: null,
    page: null,
    date: article.date ?? null,
    persons: people.map(({ name, class: kind = 'official', mentions }): PersonFact => {
      const forms = mentions ?? [name];
      return {
        name,
        class: kind,
        mentions: forms,
        confidence: 1,
        evidence: [say(`${forms.join('、')}到场。`, ...forms)],
      };
    }),
    positions: posts.map(({ name, body, title, status }): PositionFact => ({
      person: name,
      organisation: body,
      title,
      status,
      confidence: 1,
      evidence: [say(`${body ?? ''}${title}${name}讲话。`, name)],
    })),
    organisations: [...bodies.values()].map((body): OrganisationFact => {
      const [name = '', kind = kindOf(body), jurisdiction = null] = body.split(' ');
      const evidence: [Evidence] = [say(`${name}主办。`, name)];
      return { name, kind: kind as OrganisationKind, jurisdiction, mentions: [name], confidence: 1, evidence };
    }),
    places: (article.places ?? []).map((place) => {
      const [name = '', kind = 'venue', within = null] = place.split(' ');
      return {
        name,
        kind: kind as PlaceKind,
        within,
        mentions: [name],
        confidence: 1,
        evidence: [say(`在${name}。`, name)],
      };
    }),
    events: (article.events ?? []).map((event) => tellEvent(event, say)),
    met: [],
  };
}

function readPost(post: string): { body: string | null; title: string; status: PostStatus } {
  const [body = '', title = '', status = 'current'] = post.split(' ');
  return { body: body === '' ? null : body, title, status: status as PostStatus };
}

const kindOf = (name: string): OrganisationKind =>
  /公司|集团/u.test(name)
    ? 'company'
    : /居委会|居民区/u.test(name)
      ? 'committee'
      : /学|医院/u.test(name)
        ? 'institution'
        : /委$|党/u.test(name)
          ? 'party'
          : 'government';

function tellEvent(event: EventSketch, say: Say): EventFact {
  const title = event.title ?? '调研';
  const words = say(
    `${event.date ?? '近日'}${title}：${[...(event.people ?? []), ...(event.places ?? [])].join('，')}。`,
  );
  return {
    kind: event.kind ?? 'visit',
    title,
    date: event.date ?? null,
    dateText: event.date ?? null,
    places: event.places ?? [],
    participants: (event.people ?? []).map((person): Participant => {
      const [name = '', role = 'attend'] = person.split(' ');
      return { name, role: role as ParticipantRole, evidence: words };
    }),
    organisations: (event.bodies ?? []).map((body) => {
      const [name = '', role = 'organise'] = body.split(' ');
      return { name, role: role as OrganisationRole, evidence: words };
    }),
    apart: event.apart ?? [],
    acts: (event.acts ?? []).map((participants) => ({ participants, words: '陪同', evidence: [words] })),
    confidence: 1,
    evidence: [words],
  };
}
