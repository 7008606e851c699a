/** From mentions to facts: who is who, which post is whose, what happened and who was there. */
import { flat } from '../../model/flat.js';
import type { Article, Bulletin } from '../../model/bulletin.js';
import { factsVersion, metIn, type ArticleFacts, type EventFact, type Facts } from '../../model/facts.js';
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { Mention } from '../../model/mention.js';
import { datable, firstDay, lastDay, type Edtf } from '../../model/edtf.js';
import { spanAt, type Span } from '../../model/span.js';
import { sentencesOf } from '../../text/sentences.js';
import { eventFacts } from './event-facts.js';
import { extentOf } from './evidence.js';
import { happenings } from './happenings.js';
import { nameOf, type Bearers, type Naming } from './names.js';
import { tellNamesakes, type Draft } from './namesakes.js';
import { outlineOf } from './outline.js';
import { inOwnHand, type Written } from './own-hand.js';
import { personFacts } from './person-facts.js';
import { organisationFacts, placeFacts, positionFacts } from './body-facts.js';
import { bodied } from './bodies-of-titles.js';
import { holdings, type Holding } from './posts.js';
import { formerNames } from './renames.js';
import { groupedBy } from './scene.js';
import { tellingOf } from './telling.js';

/** What extract made of a bulletin. */
export interface Extracted {
  readonly jurisdiction: readonly string[];
  readonly issueDate: Edtf | null;
  readonly articles: readonly { readonly mentions: readonly Mention[] }[];
}

/** All facts of a bulletin, each with the words that prove it. */
export function relate(bulletin: Bulletin, extracted: Extracted, knowledge: RelateKnowledge): Facts {
  const { sidecar, source } = bulletin.source;
  const drafts = bulletin.articles.map((article, i) =>
    draftOf(article, extracted.articles[i]?.mentions ?? [], knowledge),
  );
  const told = flat(drafts, (draft) => draft.held);
  const naming = nameOf(
    drafts.map((draft) => draft.mentions),
    bearersOf(told),
  );
  const toldOf = groupedBy(told, ({ person }) => naming.get(person) ?? person.name);
  const articles = drafts.map((draft) => articleFacts(bulletin, draft, extracted.issueDate, naming, toldOf, knowledge));
  return {
    version: factsVersion,
    source,
    bulletin: {
      title: sidecar.title ?? bulletin.masthead.title,
      issueDate: extracted.issueDate,
      issueNumber: sidecar.issueNumber ?? bulletin.masthead.issueNumber,
      jurisdiction: extracted.jurisdiction.length === 0 ? null : extracted.jurisdiction.join('/'),
      url: sidecar.url ?? null,
    },
    articles: isFolded(drafts) ? inOwnHand(articles, drafts.map(writtenOf)) : articles,
  };
}

const bearersOf = (told: readonly Holding[]): Bearers => {
  const official = told.filter(({ title, retired }) => title.class !== 'private' && !retired);
  const titles = groupedBy(official, ({ person }) => person.name);
  return new Map([...titles].map(([name, held]) => [name, new Set(held.map(({ title }) => title.title))]));
};

/** Whether any text is matched otherwise than it is printed. */
const isFolded = (drafts: readonly Draft[]): boolean => drafts.some(({ article, folded }) => article.text !== folded);

const writtenOf = ({ article, folded, mentions }: Draft): Written => ({
  text: article.text,
  folded,
  names: flat(mentions, (mention) => (mention.kind === 'person' && mention.full ? [mention] : [])),
});

function draftOf(article: Article, mentions: readonly Mention[], knowledge: RelateKnowledge): Draft {
  const sentences = sentencesOf(article.text);
  const folded = knowledge.lexicon.fold(article.text);
  const inSentences = mentionsIn(sentences, mentions);
  const stated = flat(sentences, (sentence, i) => {
    const inside = inSentences[i] ?? [];
    const [hasPerson, hasTitle] = (['person', 'title'] as const).map((own) => inside.some(({ kind }) => kind === own));
    if (hasPerson !== true || hasTitle !== true) return [];
    const plain = inside.filter(({ kind }) => kind !== 'event');
    return holdings(outlineOf(folded, sentence, plain, knowledge.traits.aside), knowledge);
  });
  const held = bodied(stated, folded, mentions, knowledge);
  return tellNamesakes({ article, folded, mentions, sentences, inSentences, held }, knowledge);
}

/** The mentions that lie wholly within each sentence. */
function mentionsIn(sentences: readonly Span[], mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const inside = sentences.map((): Mention[] => []);
  for (const mention of mentions) {
    const at = spanAt(sentences, mention.span.from);
    if (mention.span.to <= (sentences[at]?.to ?? -1)) inside[at]?.push(mention);
  }
  return inside;
}

function articleFacts(
  bulletin: Bulletin,
  draft: Draft,
  issued: Edtf | null,
  naming: Naming,
  told: ReadonlyMap<string, readonly Holding[]>,
  knowledge: RelateKnowledge,
): ArticleFacts {
  const { article, folded, mentions, sentences, inSentences } = draft;
  const plain = { ...article, text: folded };
  const scene = { source: bulletin.source, article, issued, mentions, sentences, naming };
  const paragraphs = article.paragraphs.map(({ span }) => span);
  const tellings = sentences.map((sentence, i) =>
    tellingOf(plain, sentence, spanAt(paragraphs, sentence.from), inSentences[i] ?? [], knowledge),
  );
  const formula = new Set(flat(tellings, (telling) => [...telling.formula]));
  const inOffice = new Set(flat(tellings, (telling) => [...telling.inOffice]));
  const persons = personFacts(scene, told, { formula, inOffice, held: draft.held }, knowledge);
  const events = eventFacts(scene, happenings(tellings), persons);
  return {
    headline: article.headline,
    byline: article.byline,
    page: article.page,
    date: dateOf(events),
    text: article.text,
    span: extentOf(article),
    persons,
    positions: positionFacts(scene, draft.held, told, knowledge),
    organisations: organisationFacts(scene, draft.held, formerNames(scene, folded, inSentences, knowledge), knowledge),
    places: placeFacts(scene),
    events,
    met: pairs(events),
  };
}

/** The main event's date; the span of all when events lie on several days. */
function dateOf(events: readonly EventFact[]): Edtf | null {
  const dates = flat(events, (event) => datable(event.date) ?? []);
  const [first] = dates;
  if (first === undefined || new Set(dates).size === 1) return first ?? null;
  const start = dates.map(firstDay).sort()[0] ?? first;
  const end = dates.map(lastDay).sort().at(-1) ?? first;
  return start === end ? start : `${start}/${end}`;
}

function pairs(events: readonly EventFact[]): readonly (readonly [string, string])[] {
  const seen = new Map<string, readonly [string, string]>();
  for (const pair of flat(events, metIn)) {
    const [a, b] = pair;
    const key = a < b ? `${a}|${b}` : `${b}|${a}`;
    if (!seen.has(key)) seen.set(key, pair);
  }
  return [...seen.values()];
}
